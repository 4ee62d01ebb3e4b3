import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contractFacts, leader, outsider, record, supervisor, usccNo } from '#modules/registers/test-kit.ts'
import { publishedFigures } from '#policy/sichuan/published-figures.data.ts'
import { systemActor } from '#rules/actor.ts'
import type { Figure } from '../contract.ts'
import { loadPublished } from '../observations/load-published.ts'
import { recordObservation } from '../observations/record-observation.ts'
import { setTarget } from '../targets/set-target.ts'
import { type FollowedWorld, openFollowedWorld } from '../test-kit.ts'
import { countBehind } from './count-behind.ts'
import { getFigure } from './get-figure.ts'

const contracts = 'technology-contract-amount'
const yi = 1e10

let world: FollowedWorld
beforeAll(async () => {
  world = await openFollowedWorld()
  await world.as(systemActor, loadPublished)
})
afterAll(() => world.close())

const figure = (indicator: string, asked: { region?: string; period?: string } = {}) =>
  world.as(leader, (ctx) => getFigure(ctx, { indicator, ...asked }))
const codeOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => 'done',
    (refusal: { code?: string }) => refusal.code,
  )
const kinds = ({ warnings }: Figure) => warnings.map(({ kind }) => kind)

let made = 100
const sign = (registeredOn: string, amount: number, more: object = {}) => {
  made += 1
  return record(
    world,
    'technology-contract',
    contractFacts(made, {
      amount,
      technicalAmount: 0,
      signedOn: registeredOn,
      registeredOn,
      sellerUscc: usccNo(made),
      ...more,
    }),
  )
}

describe('before the registers answer', () => {
  test('a figure is what was published, with its status and source', async () => {
    const { value, basis, reported } = await figure(contracts, { period: '2021' })

    expect({ value, basis, status: reported?.status }).toEqual({ value: 1396.7, basis: 'reported', status: 'final' })
    expect(reported?.source).toContain('11.8%')
  })

  test('a final figure counts before an expected one, which stays', async () => {
    expect((await figure('rd-spend', { period: '2021' })).value).toBe(1214.5)
    const { rows } = await world.platform.database.sql
      .selectFrom('observation')
      .select('value')
      .where('indicator', '=', 'rd-spend')
      .where('period', '=', '2021')
      .where('region', '=', '510000')
      .execute()
      .then((all) => ({ rows: all.map(({ value }) => value).sort() }))
    expect(rows).toEqual([1180, 1214.5])
  })

  test('nothing is known before the day it was published', async () => {
    expect((await figure('rd-spend', { period: '2022' })).value).toBeNull()
  })

  test('warns of targets below the base year and of a break in the definition', async () => {
    expect(kinds(await figure('rd-spend', { period: '2022' }))).toContain('target-below-base')
    expect(kinds(await figure('tech-smes', { period: '2022' }))).toContain('target-below-base')
    expect(kinds(await figure('information-services-revenue', { period: '2021' }))).toContain('definition-break')
  })

  test('is forecast by the trend of the years before, with an interval', async () => {
    const { forecast } = await figure('rd-spend', { period: '2022' })

    expect(forecast).toMatchObject({ method: 'trend', years: [2016, 2018, 2020, 2021] })
    expect(forecast?.low).toBeLessThan(forecast?.value ?? 0)
    expect(forecast?.high).toBeGreaterThan(1214.5)
  })

  test('a ratio follows from its parts', async () => {
    const { value, basis } = await figure('rd-intensity', { period: '2021' })

    expect(basis).toBe('derived')
    expect(value).toBeCloseTo(2.26, 2)
  })
})

describe('once contracts are registered', () => {
  beforeAll(async () => {
    for (const year of [2020, 2021]) {
      await sign(`${year}-03-10`, 100 * yi)
      await sign(`${year}-11-10`, 300 * yi, { sellerRegion: '510703' })
    }
    await sign('2022-02-10', 90 * yi)
    await sign('2022-10-16', 30 * yi, { sellerRegion: '510703' })
  })

  test('the figure is their sum, in every place they lie in, and equals the records behind it', async () => {
    const all = await figure(contracts)
    const mianyang = await figure(contracts, { region: '510700' })
    const wuhou = await figure(contracts, { region: '510107' })

    expect([all.value, mianyang.value, wuhou.value]).toEqual([120, 30, 90])
    expect(all.basis).toBe('computed')
    expect((await world.as(leader, (ctx) => countBehind(ctx, { indicator: contracts }))).total?.value).toBe(120)
    expect((await figure(contracts, { period: '2022-10' })).value).toBe(30)
  })

  test('its pace is held against when contracts came in earlier years', async () => {
    const { pace, target, forecast } = await figure(contracts)

    expect(target).toMatchObject({ value: 1420, no: 1 })
    expect(pace).toMatchObject({ seasonal: 0.25, years: [2020, 2021], expected: 355 })
    expect(pace?.elapsed).toBeCloseTo(290 / 365, 6)
    expect(forecast).toMatchObject({ method: 'seasonal', value: 480, low: 480, high: 480 })
  })

  test('growth is on the same stretch of the year before', async () => {
    const { previous } = await figure(contracts)

    expect(previous).toMatchObject({ period: '2021', isStretch: true })
    expect(previous?.growth).toBeCloseTo(120 / 100 - 1, 6)
  })

  test('claimed and computed stand side by side', async () => {
    const { value, reported, warnings } = await figure(contracts, { period: '2021' })

    expect({ value, claimed: reported?.value }).toEqual({ value: 400, claimed: 1396.7 })
    expect(warnings.map(({ kind }) => kind)).toContain('claim-differs')
  })

  test('the revised target holds from its day on', async () => {
    world.platform.clock.moveTo('2022-10-20T02:00:00Z')

    expect((await figure(contracts)).target).toMatchObject({
      value: 1500,
      no: 2,
      source: expect.stringContaining('1500'),
    })
    world.platform.clock.moveTo('2022-10-17T02:00:00Z')
  })
})

describe('a target', () => {
  const draft = {
    indicator: contracts,
    region: '510700',
    period: '2022',
    value: 80,
    comparator: 'gte' as const,
    baseline: null,
    effectiveOn: '2022-03-10',
    reason: '分解下达',
    source: '川科函〔2022〕15号',
  }

  test('is set by the division that answers for it, and by nobody of another', async () => {
    const set = await world.as(supervisor, (ctx) => setTarget(ctx, { ...draft, seen: 0 }))

    expect(set).toMatchObject([{ no: 1, value: 80 }])
    expect(await codeOf(world.as(outsider, (ctx) => setTarget(ctx, { ...draft, seen: 1 })))).toBe('permission-denied')
  })

  test('that another has revised meanwhile is not overwritten', async () => {
    const again = () => world.as(supervisor, (ctx) => setTarget(ctx, { ...draft, value: 90, seen: 0 }))

    expect(await codeOf(again())).toBe('target-moved')
  })
})

describe('an observation', () => {
  const given = {
    indicator: 'rd-spend',
    region: '510700',
    period: '2021',
    value: 240,
    status: 'final' as const,
    source: '绵阳市统计局',
  }
  const recorded = (more: object) =>
    codeOf(world.as(supervisor, (ctx) => recordObservation(ctx, { ...given, ...more })))

  test('is refused for a period not begun, a closed county, an unknown place, a negative value, a quarter of a yearly figure', async () => {
    expect(await recorded({ period: '2023' })).toBe('period-not-begun')
    expect(await recorded({ region: '510132' })).toBe('region-closed')
    expect(await recorded({ region: '519999' })).toBe('region-unknown')
    expect(await recorded({ value: -3 })).toBe('negative-value')
    expect(await recorded({ period: '2021-Q3' })).toBe('period-too-long')
  })

  test('ten thousand times as large as a year before is asked about, and taken with a reason', async () => {
    const given2022 = { region: '510000', period: '2022', value: 12_150_000, status: 'flash' as const }

    expect(await recorded(given2022)).toBe('looks-like-wrong-unit')
    expect(await recorded({ ...given2022, why: '单位经核对无误' })).toBe('done')
  })
})

test('the figures of 2022 are those that were published', async () => {
  world.platform.clock.moveTo('2024-03-01T02:00:00Z')
  const published = new Map(
    publishedFigures.observations
      .filter(([indicator, region, period]) => region === '510000' && period === '2022' && indicator !== 'rd-spend')
      .map(([indicator, , , value]) => [indicator, value] as const),
  )

  for (const [indicator, value] of published)
    expect({ indicator, value: (await figure(indicator, { period: '2022' })).reported?.value }).toEqual({
      indicator,
      value,
    })
  const attained = async (indicator: string, value: number) =>
    Math.round((((await figure(indicator, { period: '2022' })).reported?.value ?? 0) / value) * 1_000) / 10
  expect(await attained(contracts, 1500)).toBe(109.9)
  expect(await attained('information-services-revenue', 3500)).toBe(132.7)
  expect(await attained('gazelles-added', 50)).toBe(124)
  expect(await attained('tech-smes', 14_000)).toBe(133.6)
})
