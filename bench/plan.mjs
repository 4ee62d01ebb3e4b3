// `npm run bench:plan [embedded|server]`: a plan of 100,000 parts read, reported on, looked back on and imported into.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuilt } from '../bin/steps/build.mjs'
import { startPostgres } from '../bin/steps/postgres.mjs'
import { loadModule } from './load-reader.mjs'
import { fillDepartment } from './plan/department.mjs'
import { measureImport, measureReading, measureSaving } from './plan/measures.mjs'
import { openBench } from './plan/open-bench.mjs'

const say = (line) => console.log(`  ${line}`)
await ensureBuilt(['server'], { say })
const parts = await loadModule('bench/plan/parts.ts')

async function measure(kind, url) {
  console.log(`\n${kind}, Node ${process.versions.node}, load ${loadavg()[0].toFixed(1)}`)
  const kept = process.env.BENCH_DATA
  const data = kept ? join(kept, kind) : mkdtempSync(join(tmpdir(), 'luoshi-bench-plan-'))
  mkdirSync(data, { recursive: true })
  const bench = await openBench(parts, { data, url })
  try {
    await bench.prepare((run) => fillDepartment(run, say))
    await measureReading(bench, say)
    await measureSaving(bench, say)
    await measureImport(bench, parts, say)
  } finally {
    await bench.close()
    if (!kept) rmSync(data, { recursive: true, force: true })
  }
}

const wanted = process.argv[2]
if (wanted !== 'server') await measure('embedded')
if (wanted !== 'embedded') {
  const { url, stop, reason } = await startPostgres({ say })
  if (reason) throw new Error(reason)
  try {
    await measure('server', url)
  } finally {
    await stop()
  }
}
