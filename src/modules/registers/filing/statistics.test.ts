import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readWorkbook } from '#platform/xlsx/read-workbook.ts'
import { decode } from '#reading/decode/decode.ts'
import { openWorld, type World } from '../../../../test/world.ts'
import type { Grouping } from '../contract.ts'
import { contractFacts, mianyang, outsider, record, registrar, usccNo } from '../test-kit.ts'
import { printCertificate } from './certificate.ts'
import { decideRequest } from './decide-request.ts'
import { requestOnFiling } from './request-on-filing.ts'
import { exportContractStatistics, getContractStatistics } from './statistics.ts'
import { codeOf, openMarket, registered, type Seller } from './test-kit.ts'

let world: World
let seller: Seller
const year = { from: '2022-01-01', to: '2022-12-31' }
const read = (asked: { from: string; to: string; region?: string } = year) =>
  world.as(registrar, (ctx) => getContractStatistics(ctx, asked))

beforeAll(async () => {
  world = await openWorld()
  seller = await (await openMarket(world)).seller()
  const contracts = [
    contractFacts(1, { amount: 100_00, technicalAmount: 60_00 }),
    contractFacts(2, { amount: 300_00, technicalAmount: 300_00, buyerRegion: '110105', category: 'service' }),
    contractFacts(3, {
      amount: 50_00,
      technicalAmount: 50_00,
      sellerRegion: '310115',
      sellerUscc: usccNo(3, '310115'),
    }),
    contractFacts(4, { amount: 200_00, technicalAmount: 100_00, signedOn: '2021-02-01', registeredOn: '2021-03-01' }),
  ]
  for (const facts of contracts) await record(world, 'technology-contract', facts)
})
afterAll(() => world.close())

describe('the statistics', () => {
  test('count contracts and both amounts of the days asked for, beside those of a year before', async () => {
    const { total, before } = await read()

    expect(total).toEqual({ count: 3, amount: 450_00, technicalAmount: 410_00 })
    expect(before).toEqual({ count: 1, amount: 200_00, technicalAmount: 100_00 })
  })

  test('tell what goes out of the province, comes in and stays', async () => {
    const { groups } = await read()

    const directions = groups.filter(({ by }) => by === 'direction').map(({ key, amount }) => [key, amount])
    expect(Object.fromEntries(directions)).toEqual({ within: 100_00, out: 300_00, in: 50_00 })
  })

  test('sum up to the total in every grouping', async () => {
    const { groups, total } = await read()

    for (const by of ['category', 'field', 'property', 'sellerKind', 'buyerKind', 'city', 'month'] as Grouping[])
      expect([by, sum(groups.filter((group) => group.by === by).map(({ amount }) => amount))]).toEqual([
        by,
        total.amount,
      ])
  })

  test('of one city leave the others out', async () => {
    expect((await read({ ...year, region: '510100' })).total.count).toBe(2)
    expect((await read({ ...year, region: '310000' })).total.count).toBe(1)
  })

  test('count a contract from its registration until its cancellation', async () => {
    const before = await read()
    const filing = await registered(world, seller, { amount: 1_000_00, nonTechnical: 400_00 })
    const counted = await read()
    const asked = await world.as(seller.actor, (ctx) =>
      requestOnFiling(ctx, { filingId: filing.id, kind: 'cancellation', why: '合同解除' }),
    )
    const requestId = asked.requests[0]?.id ?? ''
    await world.as(registrar, (ctx) => decideRequest(ctx, { requestId, grants: true, opinion: '同意' }))

    expect(counted.total.amount - before.total.amount).toBe(1_000_00)
    expect(counted.total.technicalAmount - before.total.technicalAmount).toBe(600_00)
    expect((await read()).total).toEqual(before.total)
  })

  test('are exported in 万元, a sheet for each grouping, with the same totals', async () => {
    const { total } = await read()
    const { content } = await world.as(registrar, (ctx) => exportContractStatistics(ctx, year))
    const sheets = await readWorkbook(Buffer.from(content))

    expect(sheets.map(({ name }) => name)).toContain('输出与吸纳')
    for (const { rows } of sheets) {
      const last = rows.at(-1)?.cells.map(({ value }) => value)
      expect(last).toEqual(['合计', total.count, total.amount / 1e6, total.technicalAmount / 1e6])
    }
  })

  test('are for the department, not for applicants', async () => {
    expect(await codeOf(world.as(outsider, (ctx) => getContractStatistics(ctx, year)))).toBe('permission-denied')
    expect((await world.as(mianyang, (ctx) => getContractStatistics(ctx, year))).total.count).toBeGreaterThan(0)
  })
})

const sum = (amounts: readonly number[]) => amounts.reduce((all, one) => all + one, 0)

test('the certificate names number, parties and both amounts as they were decided', async () => {
  const filing = await registered(world, seller, { amount: 3_000_000_00, nonTechnical: 500_000_00 })

  const { name, content } = await world.as(seller.actor, (ctx) => printCertificate(ctx, { filingId: filing.id }))

  const { text } = await decode(Buffer.from(content))
  expect(name).toBe(`技术合同认定登记证明-${filing.number}.docx`)
  for (const words of [filing.number, '涪江装备制造有限公司', '300 万元', '250 万元', '技术开发', '四川省科学技术厅'])
    expect(text).toContain(words)
})
