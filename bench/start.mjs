// `npm run bench:start`: how long the built server takes to answer, with a fresh data directory and with one that is filled.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuilt } from '../bin/steps/build.mjs'
import { root } from '../bin/steps/install.mjs'

await ensureBuilt(['server', 'web'], { say: console.log })
const port = 4189
const rounds = 3

/** Seconds until the health check answers. */
async function start(data) {
  const began = performance.now()
  const args = [join(root, 'bin/start.mjs'), '--data', data, '--port', String(port)]
  const server = spawn(process.execPath, args, { stdio: 'ignore' })
  const isWell = () =>
    fetch(`http://127.0.0.1:${port}/healthz`)
      .then(({ ok }) => ok)
      .catch(() => false)
  while (!(await isWell())) await new Promise((resolve) => setTimeout(resolve, 20))
  const seconds = (performance.now() - began) / 1000
  server.kill('SIGTERM')
  await new Promise((resolve) => server.once('exit', resolve))
  return seconds
}

const times = { first: [], second: [] }
for (let round = 0; round < rounds; round++) {
  const data = mkdtempSync(join(tmpdir(), 'luoshi-bench-start-'))
  times.first.push(await start(data))
  times.second.push(await start(data))
  rmSync(data, { recursive: true, force: true })
}
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)].toFixed(1)
console.log(`first start, loading the sample year   ${median(times.first)} s`)
console.log(`second start                           ${median(times.second)} s   (median of ${rounds})`)
