import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { followFigures, keepTotals } from '#modules/indicators/index.ts'
import { followEntries, updateEntry } from '#modules/registers/index.ts'
import { record } from '#modules/registers/test-kit.ts'
import { openWorld } from '../../../../test/world.ts'
import { getCommitment } from '../get-commitment.ts'
import { planJobs } from '../jobs.ts'
import { passUntil, type SharedPlan, sharePlan } from '../test-kit.ts'
import { linkIndicator } from './link-indicator.ts'
import { measureParts } from './measure-parts.ts'

let plan: SharedPlan
const ends: (() => void)[] = []
beforeAll(async () => {
  ends.push(followEntries(keepTotals))
  ends.push(
    followFigures(async (ctx, indicators) => {
      await measureParts(ctx, { indicators })
    }),
  )
  plan = await sharePlan(await openWorld(planJobs))
})
afterAll(async () => {
  for (const end of ends) end()
  await plan.world.close()
})

const link = (indicator: string | null) =>
  plan.world.as(plan.supervisor, (ctx) => linkIndicator(ctx, { commitmentId: plan.commitmentId, indicator }))
const carrier = (n: number, region: string) =>
  record(plan.world, 'platform', {
    name: `第${n}孵化器`,
    kind: 'incubator',
    level: 'provincial',
    host: '某某运营公司',
    region,
    approvedOn: '2022-09-20',
  })
const codeOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => 'done',
    (refusal: { code?: string }) => refusal.code,
  )

describe('a commitment that an indicator measures', () => {
  test('takes its figure and those of its cities from the registers at once', async () => {
    await carrier(1, '510107')

    const { measure } = await link('new-carriers')

    expect(measure).toMatchObject({ indicator: 'new-carriers', origin: 'person' })
    const { whole, mianyang, deyang } = await plan.parts()
    expect([whole, mianyang, deyang].map(({ computed }) => computed)).toEqual([1, 0, 0])
    expect(whole.completion).toBe(5)
  })

  test('follows every entry in the transaction that records or corrects it, and so does its light', async () => {
    await passUntil(plan.world, '2022-11-14')
    expect((await plan.parts()).whole.light).not.toBe('green')
    for (let n = 2; n <= 13; n++) await carrier(n, n % 2 === 0 ? '510703' : '510603')
    const made = await carrier(14, '510703')

    const before = await plan.parts()
    expect(before.whole).toMatchObject({ computed: 14, completion: 70 })
    expect(before.mianyang.computed).toBe(7)
    expect(before.whole.light).toBe('green')
    await plan.world.as(plan.supervisor, (ctx) =>
      updateEntry(ctx, {
        register: 'platform',
        entryId: made.id,
        version: made.version,
        facts: { ...made.facts, region: '510603' },
        why: '更正所在地',
      }),
    )

    const after = await plan.parts()
    expect([after.mianyang.computed, after.deyang.computed]).toEqual([6, 7])
  })

  test('keeps its figure while days pass', async () => {
    await passUntil(plan.world, '2022-11-16')

    expect((await plan.parts()).whole.computed).toBe(14)
  })

  test('is told by reports again once the link is taken away', async () => {
    const { measure } = await link(null)

    expect(measure).toBeNull()
    expect((await plan.parts()).mianyang.computed).toBeNull()
  })

  test('needs a quantity in a unit the indicator can be told in', async () => {
    expect(await codeOf(link('technology-contract-amount'))).toBe('unit-differs')
    expect(await codeOf(link('no-such-indicator'))).toBe('indicator-not-found')
    const refused = plan.world.as(plan.mianyang, (ctx) =>
      linkIndicator(ctx, { commitmentId: plan.commitmentId, indicator: 'new-carriers' }),
    )
    expect(await codeOf(refused)).toBe('permission-denied')
    const { measure } = await plan.world.as(plan.leader, (ctx) =>
      getCommitment(ctx, { commitmentId: plan.commitmentId }),
    )
    expect(measure).toBeNull()
  })
})
