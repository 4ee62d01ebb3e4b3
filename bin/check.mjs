// `npm run check`: types, lint, architecture, duplicate and unused code, generated documents.
import { join } from 'node:path'
import { ensureBuilt } from './steps/build.mjs'
import { ensureInstalled, root, run } from './steps/install.mjs'
import { requireNode } from './steps/node-version.mjs'

requireNode()
const say = (line) => console.log(`· ${line}`)
await ensureInstalled({ say })
await ensureBuilt(['server'], { say })

const program = (name) => join(root, 'node_modules/.bin', name)
const checks = {
  types: [program('tsc'), ['-p', '.']],
  lint: [program('biome'), ['check', '--error-on-warnings', '.']],
  architecture: [program('vitest'), ['run', '--project', 'unit', 'test/architecture.test.ts']],
  'duplicate code': [program('jscpd'), ['--config', '.jscpd.json', 'src', 'bin']],
  'unused code': [program('knip'), []],
  'generated documents': [process.execPath, [join(root, 'dist/server/docs.js'), '--check']],
}
let failures = 0
for (const [name, [command, args]] of Object.entries(checks)) {
  try {
    await run(command, args)
    console.log(`✓ ${name}`)
  } catch (error) {
    failures++
    console.log(`✗ ${name}\n${error.message}\n`)
  }
}
process.exit(failures ? 1 : 0)
