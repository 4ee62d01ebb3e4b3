import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { TrialOutcome } from '#modules/indicators/contract.ts'
import { usccNo } from '#modules/registers/test-kit.ts'

const cli = join(import.meta.dirname, '../../../dist/server/cli.js')
const folder = mkdtempSync(join(tmpdir(), 'luoshi-what-if-'))
afterAll(() => rmSync(folder, { recursive: true }))

const env = { ...process.env, DATABASE_URL: '' }
const luoshi = (...args: string[]): Promise<{ code: number; out: string; err: string }> =>
  new Promise((resolve) => {
    execFile(process.execPath, [cli, ...args], { env }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    )
  })
const data = ['--data', join(folder, 'data')]
const subsidy = 'research-post-subsidy@2022'
const rates = ['--set', 'rates=[{"above":0,"rate":0.1}]']

describe('what may be tried out', () => {
  test('is listed', async () => {
    const { out } = await luoshi('what-if', '--list', '--json')

    expect((JSON.parse(out) as { edition: string }[]).map(({ edition }) => edition)).toContain(
      'high-tech-enterprise@2016',
    )
  })

  test('is refused with every fault of the values at once', async () => {
    const { code, err } = await luoshi('what-if', subsidy, '--set', 'leastIncrease=4%', '--set', 'leest=1')

    expect(code).toBe(2)
    expect(err).toContain('leastIncrease=4%（数值无法识别）；leest=1（没有这个参数）')
  })
})

describe('a register brought in from a table', () => {
  const years = [2, 1].map((back) => new Date().getFullYear() - back)
  const heads = [
    '统一社会信用代码',
    '企业名称',
    '注册地',
    '成立日期',
    ...['营业收入', '加计扣除研发费用'].flatMap((figure) => years.map((year) => `${year}年${figure}（万元）`)),
    '近三年发生较大及以上生产安全事故',
    '企业环境信用等级',
  ]
  const firm = (n: number, claimed: number) => [
    usccNo(n),
    `第${n}智能科技有限公司`,
    '成都市武侯区',
    '2015-06-01',
    5_000,
    5_000,
    1_000,
    claimed,
    '否',
    '环保良好',
  ]

  test('is tried out: who gains, and what it costs, as JSON and as a workbook', async () => {
    const table = join(folder, 'firms.csv')
    writeFileSync(table, [heads, firm(1, 1_600), firm(2, 1_400)].map((row) => row.join(',')).join('\n'))
    expect((await luoshi('import', 'enterprise', table, '--accept', ...data)).code).toBe(0)

    const workbook = join(folder, 'outcome.xlsx')
    const asked = ['what-if', subsidy, ...rates, '--set', 'leastIncrease=400万', ...data]
    const { code, out } = await luoshi(...asked, '--xlsx', workbook, '--json')

    const outcome = JSON.parse(out) as TrialOutcome
    expect(code).toBe(0)
    expect(outcome.turns).toEqual({ gained: 1, lost: 0, unchanged: 1, undecided: 0 })
    expect(outcome.turned.map(({ name }) => name)).toEqual(['第2智能科技有限公司'])
    expect(outcome.cost).toEqual({ before: 60_000_000, after: 100_000_000 })
    expect(readFileSync(workbook).subarray(0, 2).toString()).toBe('PK')
    expect((await luoshi(...asked)).out).toContain('新符合 1 家，不再符合 0 家，不变 1 家，不能判断 0 家')
  })
})
