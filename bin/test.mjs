// `npm test`: installs and builds what is missing, then every test; the last line counts them.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuilt } from './steps/build.mjs'
import { findChromium } from './steps/chromium.mjs'
import { ensureInstalled, root, run } from './steps/install.mjs'
import { requireNode } from './steps/node-version.mjs'
import { startPostgres } from './steps/postgres.mjs'

requireNode()
const say = (line) => console.log(`· ${line}`)
await ensureInstalled({ say })
await ensureBuilt(['server', 'web'], { say })
const chromium = await findChromium({ say })
const postgres = await startPostgres({ say })

const projects = ['unit', 'process', 'embedded']
if (postgres.url) projects.push('postgres')
else say(`不含 PostgreSQL 测试 / running without PostgreSQL: ${postgres.reason}`)
if (chromium.path) projects.push('e2e')
else say(`不含浏览器测试 / running without a browser: ${chromium.reason}`)

const results = mkdtempSync(join(tmpdir(), 'luoshi-results-'))
const report = join(results, 'report.json')
const env = { ...process.env, LUOSHI_TEST_DATABASE_URL: postgres.url ?? '', CHROMIUM: chromium.path ?? '' }
const vitest = [
  join(root, 'node_modules/vitest/vitest.mjs'),
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
]
let failed = false
try {
  await run(
    process.execPath,
    [...vitest, ...projects.flatMap((name) => ['--project', name]), ...process.argv.slice(2)],
    { env, show: true },
  )
} catch {
  failed = true
}
await postgres.stop?.()

let counts = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, numFailedTestSuites: 0 }
try {
  counts = JSON.parse(readFileSync(report, 'utf8'))
} catch {
  failed = true
}
rmSync(results, { recursive: true })
// A file that breaks before its first test counts as one failure.
const failures = counts.numFailedTests || (failed ? Math.max(1, counts.numFailedTestSuites) : 0)
console.log(
  `${counts.numPassedTests} passed, ${failures} failed, ${counts.numPendingTests + counts.numTodoTests} skipped`,
)
process.exit(failed ? 1 : 0)
