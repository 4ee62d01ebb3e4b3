// `npm run docs`: writes docs/generated anew.
import { join } from 'node:path'
import { ensureBuilt } from './steps/build.mjs'
import { ensureInstalled, root, run } from './steps/install.mjs'

const say = (line) => console.log(`· ${line}`)
await ensureInstalled({ say })
await ensureBuilt(['server'], { say })
await run(process.execPath, [join(root, 'dist/server/docs.js')], { show: true })
