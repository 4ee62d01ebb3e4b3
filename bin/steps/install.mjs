// Installs the packages of the lock file when they are missing or stale.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '../..')
const stamp = join(root, 'node_modules/.luoshi-lock')

const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')

/** Runs a program and resolves when it ends well; its output is kept for the error. */
export function run(command, args, { show = false, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, ...options, stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'] })
    let output = ''
    child.stdout?.on('data', (chunk) => (output += chunk))
    child.stderr?.on('data', (chunk) => (output += chunk))
    child.on('error', reject)
    child.on('close', (code) =>
      code === 0 ? resolve(output) : reject(new Error(`${command} ${args.join(' ')} → ${code}\n${output.trim()}`)),
    )
  })
}

export async function ensureInstalled({ say }) {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash()) return
  say('安装依赖 / installing packages (npm ci) …')
  const started = Date.now()
  await run('npm', ['ci', '--no-audit', '--no-fund'])
  say(`  完成 / done ${((Date.now() - started) / 1000).toFixed(1)} s`)
}

/** Runs after every `npm install` and `npm ci`, so that an install made by hand counts too. */
if (process.argv[2] === '--stamp') writeFileSync(stamp, lockHash())
