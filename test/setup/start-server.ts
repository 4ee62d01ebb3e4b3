// Starts the built server in a data directory, as `npm start` does.
import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')
/** The first start fills in the demonstration. */
const startingTakes = 240_000

export const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

export type RunningServer = ChildProcess & { printed(): string }

interface Start {
  demonstration?: boolean
  env?: Record<string, string>
}

/** Resolves when the server answers; rejects with what it printed when it ends before. */
export async function startServer(
  data: string,
  port: number,
  { demonstration = true, env = {} }: Start = {},
): Promise<RunningServer> {
  const args = [join(root, 'dist/server/server.js'), '--data', data, '--port', String(port)]
  const child = spawn(process.execPath, demonstration ? [...args, '--demo'] : args, {
    env: { ...process.env, DATABASE_URL: '', LUOSHI_CHECK_ANSWERS: 'yes', ...env },
  })
  let printed = ''
  child.stdout.on('data', (chunk) => (printed += chunk))
  child.stderr.on('data', (chunk) => (printed += chunk))
  const deadline = Date.now() + startingTakes
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`the server ended: ${printed}`)
    const isWell = await fetch(`http://127.0.0.1:${port}/healthz`)
      .then(({ ok }) => ok)
      .catch(() => false)
    if (isWell) return Object.assign(child, { printed: () => printed })
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  child.kill('SIGKILL')
  throw new Error(`the server did not start: ${printed}`)
}

/** Lets the server finish what it is at. */
export async function stopServer(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await ended
}
