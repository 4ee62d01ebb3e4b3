// An import killed in the middle leaves the register as it was, and is simply run again.
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contracts, written } from '#modules/registers/import/test-kit.ts'

const cli = join(import.meta.dirname, '../../dist/server/cli.js')
const rows = 6_000

let folder: string
let table: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'luoshi-killed-'))
  table = join(folder, 'contracts.csv')
  const all = Array.from({ length: rows }, (_, n) => written(n + 1, { buyerName: `涪江第${n}机械有限公司` }))
  const lines = [Object.keys(all[0] ?? {}), ...all.map((row) => Object.values(row))]
  writeFileSync(table, lines.map((line) => line.join(',')).join('\n'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const command = (...options: string[]) => [
  cli,
  'import',
  contracts,
  table,
  '--data',
  join(folder, 'data'),
  '--json',
  ...options,
]
const env = { ...process.env, DATABASE_URL: '' }

function run(...options: string[]) {
  const { stdout, stderr } = spawnSync(process.execPath, command(...options), { env, encoding: 'utf8' })
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout) as { stage: string; counts: Record<string, number> }
}

test('leaves all rows or none, whenever it is killed', async () => {
  expect(run('--dry-run')).toMatchObject({ stage: 'checked', counts: { create: rows, problemRows: 0 } })
  const began = Date.now()
  run('--dry-run')
  const checkTakes = Date.now() - began

  for (const share of [0.9, 1.2, 1.5]) {
    const child = spawn(process.execPath, command('--accept'), { env, stdio: 'ignore' })
    const ended = new Promise((resolve) => child.once('exit', resolve))
    await new Promise((resolve) => setTimeout(resolve, checkTakes * share))
    child.kill('SIGKILL')
    await ended

    const { create = 0, unchanged = 0 } = run('--dry-run').counts
    expect([create, unchanged].sort()).toEqual([0, rows])
  }

  const { stage, counts } = run('--accept')
  expect(stage).toBe('applied')
  expect((counts['create'] ?? 0) + (counts['unchanged'] ?? 0)).toBe(rows)
  expect(run('--dry-run').counts).toMatchObject({ create: 0, unchanged: rows })
})
