// `npm start`: installs, builds, then serves the demonstration. `npm run serve` passes --serve for real use.
import { ensureBuilt } from './steps/build.mjs'
import { ensureInstalled } from './steps/install.mjs'
import { requireNode } from './steps/node-version.mjs'

requireNode()
const isDemonstration = !process.argv.includes('--serve')
process.argv = process.argv.filter((argument) => argument !== '--serve')
const say = (line) => console.log(`· ${line}`)
await ensureInstalled({ say })
await ensureBuilt(['server', 'web'], { say })
if (isDemonstration) process.argv.push('--demo')
await import('../dist/server/server.js')
