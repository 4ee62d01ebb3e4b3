import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { leader, outsider, record, supervisor } from '#modules/registers/test-kit.ts'
import { places } from '#policy/places.ts'
import { systemActor } from '#rules/actor.ts'
import { indicators } from '../contract.ts'
import { loadPublished } from '../observations/load-published.ts'
import { recordObservation } from '../observations/record-observation.ts'
import { type FollowedWorld, openFollowedWorld } from '../test-kit.ts'
import { findFigures } from './find-figures.ts'
import { findPlaces } from './find-places.ts'
import { findScores } from './find-scores.ts'
import { getFigure } from './get-figure.ts'

const index = 'regional-innovation-index'
const [chengdu, mianyang, deyang] = ['510100', '510700', '510600']

let world: FollowedWorld
beforeAll(async () => {
  world = await openFollowedWorld()
  await world.as(systemActor, loadPublished)
  const say = (indicator: string, region: string, value: number) =>
    world.as(supervisor, (ctx) =>
      recordObservation(ctx, {
        indicator,
        region,
        period: '2021',
        value,
        status: 'final',
        source: '试点填报',
        why: '试点',
      }),
    )
  await say('fiscal-technology-share', mianyang, 4)
  await say('fiscal-technology-share', deyang, 2)
  await say('energy-per-gdp', mianyang, 0.5)
  await say('energy-per-gdp', deyang, 0.4)
  for (const [region, share] of [
    [mianyang, 66],
    [deyang, 57],
  ] as const)
    await say('technology-progress-rate', region, share)
  await record(world, 'technology-contract', {
    number: '2021510700000001',
    title: '合同',
    category: 'service',
    signedOn: '2021-03-01',
    registeredOn: '2021-03-20',
    amount: 335_029_000_000,
    technicalAmount: 0,
    sellerName: '某某公司',
    sellerUscc: '91110000802100433B',
    sellerKind: 'enterprise',
    sellerRegion: '510703',
    buyerName: '另一公司',
    buyerKind: 'enterprise',
    field: 'electronic-information',
  })
})
afterAll(() => world.close())

const scores = (region: string, period = '2021') =>
  world.as(leader, (ctx) => findScores(ctx, { indicator: index, region, period }))
const partOf = async (region: string, indicator: string) =>
  (await scores(region))?.blocks.flatMap(({ parts }) => parts).find((part) => part.indicator === indicator)
const figure = (region: string, indicator = index, period = '2021') =>
  world.as(leader, (ctx) => getFigure(ctx, { indicator, region, period }))

describe('a composite of a city', () => {
  test('holds a part against its standard where there is one', async () => {
    expect(await partOf(mianyang, 'technology-progress-rate')).toMatchObject({ value: 66, score: 100, best: null })
    expect(await partOf(deyang, 'technology-progress-rate')).toMatchObject({ value: 57, score: 95 })
  })

  test('and against the best city where there is none, less being better for some', async () => {
    expect(await partOf(deyang, 'fiscal-technology-share')).toMatchObject({
      value: 2,
      score: 50,
      best: { region: mianyang, name: '绵阳市', value: 4 },
    })
    expect(await partOf(mianyang, 'energy-per-gdp')).toMatchObject({ score: 80, best: { region: deyang, value: 0.4 } })
  })

  test('takes what registers count, per head of the last census', async () => {
    const contracts = await partOf(mianyang, 'contracts-to-gdp')
    const product = await partOf(mianyang, 'gdp-per-capita')

    // 33.5029 亿元 of 3350.
    expect(contracts?.value).toBeCloseTo(1, 1)
    expect(product?.value).toBeCloseTo(3350 / 486.82)
  })

  test('names what is missing and leaves it out, with the share of the weight that is known', async () => {
    const found = await scores(mianyang)
    const { value, known, warnings } = await figure(mianyang)

    expect(await partOf(mianyang, 'invention-patents-per-10k')).toMatchObject({ value: null, score: null })
    expect(value).toBeCloseTo(found?.value ?? 0)
    expect(known).toBe(found?.known)
    expect(known).toBeLessThan(1)
    expect(warnings.find(({ kind }) => kind === 'parts-missing')?.zh).toMatch(/没有数据：.*每万人发明专利拥有量/)
  })

  test('is not told while less than half of the weight is known', async () => {
    const { value, known, warnings } = await figure(chengdu, 'innovative-city-index')

    expect([value, known !== null && known < 0.5]).toEqual([null, true])
    expect(warnings.map(({ zh }) => zh).join()).toContain('不足 50%，不予合成')
  })

  test('is ranked among the cities with the share that is known of each', async () => {
    const rows = await world.as(leader, (ctx) => findPlaces(ctx, { indicator: index, period: '2021' }))

    expect(rows).toHaveLength(21)
    const ranked = rows.filter(({ value }) => value !== null)
    expect(ranked.map(({ rank }) => rank)).toEqual(ranked.map((_, at) => at + 1))
    expect(ranked.every(({ known }) => known !== null && known >= 0.5)).toBe(true)
    for (const { region, value } of ranked) expect((await figure(region)).value).toBe(value)
  })
})

describe('elsewhere', () => {
  test('a composite is told of places of its own level only, from its first edition on', async () => {
    expect(await scores('510000')).toBeNull()
    expect(await scores('510703')).toBeNull()
    expect(await scores(mianyang, '2015')).toBeNull()
    expect(await world.as(leader, (ctx) => findScores(ctx, { indicator: 'rd-spend' }))).toBeNull()
  })

  test('that of zones is compared among zones, that of counties among counties', async () => {
    const placesOf = async (indicator: string) =>
      (await world.as(leader, (ctx) => findPlaces(ctx, { indicator, period: '2021' }))).length

    expect(await placesOf('high-tech-zone-index')).toBe(places.filter(({ level }) => level === 'zone').length)
    expect(await placesOf('innovative-county-index')).toBe(183)
  })

  test('parts asked for the sake of a composite stand on its page, not in the list of all', async () => {
    const listed = await world.as(leader, (ctx) => findFigures(ctx, { region: mianyang, year: '2021' }))

    expect(listed.map(({ indicator }) => indicator).filter((id) => id.startsWith('zone-'))).toEqual([])
    expect(listed).toHaveLength(indicators.filter(({ isPart }) => !isPart).length)
    expect(listed.find(({ indicator }) => indicator === index)?.value).toBe((await figure(mianyang)).value)
  })

  test('is for those who read figures', async () => {
    await expect(world.as(outsider, (ctx) => findScores(ctx, { indicator: index }))).rejects.toMatchObject({
      code: 'permission-denied',
    })
  })
})
