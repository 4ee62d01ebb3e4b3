// Prints what the browser loads before the first page and for each further one, compressed as it travels; fails above the limit.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const limitKilobytes = 600
const root = join(import.meta.dirname, '../dist/web')
const page = readFileSync(join(root, 'index.html'), 'utf8')
const assets = join(root, 'assets')
const kilobytes = (name) => gzipSync(readFileSync(join(assets, name)), { level: 9 }).length / 1024
const names = readdirSync(assets).filter((name) => /\.(js|css)$/.test(name))

const importPattern = /(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g
/** A file with everything it cannot start without. */
function closure(name, found = new Set()) {
  if (found.has(name)) return found
  found.add(name)
  for (const [, next] of readFileSync(join(assets, name), 'utf8').matchAll(importPattern)) closure(next, found)
  return found
}

const linked = [...page.matchAll(/assets\/([\w.-]+\.(?:js|css))/g)].map(([, name]) => name)
const first = new Set(linked.flatMap((name) => (name.endsWith('.js') ? [...closure(name)] : [name])))
const total = [...first].reduce((sum, name) => sum + kilobytes(name), 0)

for (const name of names.sort((a, b) => kilobytes(b) - kilobytes(a)).slice(0, 25)) {
  console.log(`${first.has(name) ? 'first' : 'later'}  ${kilobytes(name).toFixed(1).padStart(7)} KB  ${name}`)
}
const all = names.reduce((sum, name) => sum + kilobytes(name), 0)
console.log(
  `first load ${total.toFixed(0)} KB gzip in ${first.size} files, everything ${all.toFixed(0)} KB in ${names.length}`,
)
if (total > limitKilobytes) {
  console.error(`first load is above ${limitKilobytes} KB`)
  process.exit(1)
}
