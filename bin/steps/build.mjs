// Builds the parts whose sources have changed since their last build.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, run } from './install.mjs'

const configs = { server: 'vite.server.config.ts', web: 'vite.config.ts' }

function sourceHash(part) {
  const hash = createHash('sha256')
  const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  for (const file of [...files, join(root, configs[part]), join(root, 'package-lock.json')]) {
    hash.update(file.slice(root.length)).update(readFileSync(file))
  }
  return hash.digest('hex')
}

/** `parts`: 'server', 'web' or both. */
export async function ensureBuilt(parts, { say }) {
  for (const part of parts) {
    const stamp = join(root, 'dist', `${part}.stamp`)
    const hash = sourceHash(part)
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) continue
    say(`构建 / building ${part} …`)
    const started = Date.now()
    // Whoever builds, the tests too, builds what people will use.
    const env = { ...process.env, NODE_ENV: 'production' }
    await run(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--config', configs[part]], {
      env,
    })
    writeFileSync(stamp, hash)
    say(`  完成 / done ${((Date.now() - started) / 1000).toFixed(1)} s`)
  }
}
