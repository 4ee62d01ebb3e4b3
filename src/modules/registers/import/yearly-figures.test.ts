import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadDepartment } from '#modules/people/test-kit.ts'
import { readWorkbook } from '#platform/xlsx/read-workbook.ts'
import type { Facts } from '#rules/condition.ts'
import { openWorld, type World } from '../../../../test/world.ts'
import { findEntries } from '../find/find-entries.ts'
import { getEntry } from '../get-entry.ts'
import { firmFacts, record, supervisor } from '../test-kit.ts'
import { exportTemplate } from './template.ts'
import { importDesk, importJobs, type Row } from './test-kit.ts'

let world: World
beforeAll(async () => {
  world = await openWorld(importJobs(() => world))
  await loadDepartment(world)
})
afterAll(() => world.close())

const { upload, apply, undo } = importDesk(() => world)
const firm = (n: number, figures: Row): Row => {
  const { uscc, name } = firmFacts(n) as Record<string, string>
  return {
    统一社会信用代码: uscc ?? '',
    企业名称: name ?? '',
    注册地: '成都市武侯区',
    成立日期: '2015-06-01',
    ...figures,
  }
}
const bring = (rows: Row[]) => upload(rows, { register: 'enterprise' })
const accountsOf = async (n: number) => {
  const { uscc = '' } = firmFacts(n) as Record<string, string>
  return world.as(supervisor, async (ctx) => {
    const { rows } = await findEntries(ctx, { register: 'enterprise', search: uscc, limit: 1 })
    const entry = await getEntry(ctx, { register: 'enterprise', entryId: rows[0]?.id ?? '' })
    return entry.facts['accounts'] as Facts[]
  })
}

describe('figures of years', () => {
  test('come in as columns that name the year, in the unit of their heading', async () => {
    const run = await bring([
      firm(1, { '2020年营业收入（万元）': 900, '2021年度营业收入（万元）': 1_200, '2021年职工总数': 35.5 }),
    ])

    expect(run).toMatchObject({ stage: 'checked', findings: [], counts: { create: 1 } })
    await apply(run.id)
    expect(await accountsOf(1)).toEqual([
      { year: 2020, revenue: 900_000_000 },
      { year: 2021, revenue: 1_200_000_000, staff: 35.5 },
    ])
  })

  test('leave figures of other years, and others of the same year, as they stand, and are taken back', async () => {
    const accounts = [
      { year: 2020, revenue: 500, staff: 10 },
      { year: 2021, revenue: 600 },
    ]
    await record(world, 'enterprise', firmFacts(2, { accounts }))

    const run = await bring([firm(2, { '2020年营业收入（元）': 7 })])
    await apply(run.id)
    expect(await accountsOf(2)).toEqual([
      { year: 2020, revenue: 700, staff: 10 },
      { year: 2021, revenue: 600 },
    ])

    await undo(run.id)
    expect(await accountsOf(2)).toEqual(accounts)
  })

  test('are refused where they cannot be', async () => {
    const run = await bring([firm(3, { '2021年营业收入（万元）': -5, '2021年职工总数': '许多' })])

    expect(run.findings.map(({ column, message }) => `${column}: ${message}`)).toEqual([
      '2021年职工总数: “许多”不是数字',
    ])
  })

  test('stand in the template for the last three whole years', async () => {
    const { content } = await world.as(supervisor, (ctx) => exportTemplate(ctx, { register: 'enterprise' }))

    const [sheet] = await readWorkbook(content)
    const headings = sheet?.rows[0]?.cells.map(({ value }) => String(value)) ?? []
    expect(headings.filter((heading) => heading.includes('年营业收入'))).toEqual([
      '2021年营业收入（万元）',
      '2020年营业收入（万元）',
      '2019年营业收入（万元）',
    ])
  })

  test('of one year stand once', async () => {
    const twice = firmFacts(4, { accounts: [{ year: 2021 }, { year: 2021 }] })

    await expect(record(world, 'enterprise', twice)).rejects.toMatchObject({
      problems: [{ path: 'accounts', message: '年度数据：2021 有两行，请合并' }],
    })
  })
})
