// A throwaway PostgreSQL for the tests: the one in DATABASE_URL, or Debian's, installed when root.
import { spawn } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from './install.mjs'

const isRoot = process.getuid?.() === 0
const debian = '/usr/lib/postgresql'

function findBinaries() {
  if (!existsSync(debian)) return undefined
  const newest = readdirSync(debian)
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(debian, version, 'bin'))
  return newest.find((directory) => existsSync(join(directory, 'initdb')))
}

const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })

/** PostgreSQL refuses to run as root: then its own account runs it. A wrapper such as runuser would keep our signals. */
async function ordinaryUser() {
  if (!isRoot) return {}
  const [uid, gid] = await Promise.all(['-u', '-g'].map((flag) => run('id', [flag, 'postgres']).then(Number)))
  return { uid, gid }
}

/** `{ url, stop }`, or `{ reason }` when none can be had. */
export async function startPostgres({ say }) {
  if (process.env.DATABASE_URL) return { url: process.env.DATABASE_URL, stop: async () => {} }
  if (!findBinaries() && isRoot) {
    say('安装 PostgreSQL / installing PostgreSQL (apt-get) …')
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    await run('apt-get', ['update', '-q'], { env }).catch(() => {})
    await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'postgresql'], { env }).catch((error) =>
      say(`  ${error.message.split('\n')[0]}`),
    )
  }
  const binaries = findBinaries()
  if (!binaries) return { reason: 'no PostgreSQL found, none in DATABASE_URL, and not root to install one' }

  const directory = mkdtempSync(join(tmpdir(), 'luoshi-postgres-'))
  const user = await ordinaryUser()
  if (user.uid !== undefined) chownSync(directory, user.uid, user.gid)
  const data = join(directory, 'data')
  const initdb = ['-D', data, '-A', 'trust', '-U', 'luoshi', '-E', 'UTF8', '--locale=C.UTF-8']
  await run(join(binaries, 'initdb'), initdb, { ...user, cwd: directory })
  const port = await freePort()
  const settings = [
    'fsync=off',
    'synchronous_commit=off',
    'full_page_writes=off',
    'max_connections=200',
    'shared_buffers=256MB',
    `unix_socket_directories=${directory}`,
  ]
  const args = ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])]
  const server = spawn(join(binaries, 'postgres'), args, { ...user, cwd: directory, stdio: 'ignore' })
  const url = `postgres://luoshi@127.0.0.1:${port}/postgres`
  for (let waited = 0; ; waited += 100) {
    const ready = await run(join(binaries, 'pg_isready'), ['-h', '127.0.0.1', '-p', String(port)], {
      cwd: directory,
    }).catch(() => false)
    if (ready) break
    if (waited > 30_000 || server.exitCode !== null) return { reason: 'PostgreSQL did not start' }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  const stop = async () => {
    const ended = new Promise((resolve) => server.once('exit', resolve))
    server.kill('SIGINT')
    const late = setTimeout(() => server.kill('SIGKILL'), 10_000)
    await ended
    clearTimeout(late)
    rmSync(directory, { recursive: true, force: true })
  }
  return { url, stop }
}
