// The scan behind an indicator in DuckDB, over the rows that `BENCH_ROWS=FILE npm run bench:indicators` wrote: `node bench/peers/duckdb/run.mjs FILE`.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const version = '1.5.6-r.1'
const [rows] = process.argv.slice(2)
if (!rows) throw new Error('name the file of rows')
const place = mkdtempSync(join(tmpdir(), 'luoshi-duckdb-'))
try {
  execFileSync('npm', ['install', '--no-save', '--prefix', place, `@duckdb/node-api@${version}`], { stdio: 'ignore' })
  const { DuckDBInstance } = createRequire(join(place, 'package.json'))('@duckdb/node-api')
  const connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect()
  await connection.run(
    `create table contract as select * from read_csv('${rows}', header = true, types = {'region': 'varchar'})`,
  )
  const scan = `select region, strftime(day, '%Y-%m') as month, sum(amount) as amount, count(*) as entries from contract group by all`
  const times = []
  let found
  for (let turn = 0; turn < 9; turn++) {
    const began = performance.now()
    found = (await connection.runAndReadAll(scan)).getRowObjects()
    times.push(performance.now() - began)
  }
  const sum = (name) => found.reduce((total, row) => total + BigInt(row[name]), 0n)
  times.sort((a, b) => a - b)
  console.log(
    `${sum('entries')} rows, ${found.length} groups, ${sum('amount')} fen: median ${times[4].toFixed(1)} ms on one core`,
  )
} finally {
  rmSync(place, { recursive: true, force: true })
}
