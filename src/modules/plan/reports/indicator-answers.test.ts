import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Refusal } from '#kernel/refusal.ts'
import { recordObservation } from '#modules/indicators/test-kit.ts'
import { openWorld, type World } from '../../../../test/world.ts'
import type { NewContract, Report } from '../contract.ts'
import { planJobs } from '../jobs.ts'
import { passUntil, type SharedPlan, sharePlan } from '../test-kit.ts'
import { findReports, getReport } from './find-reports.ts'
import { openContract } from './open-contract.ts'
import { weighContract } from './weigh-contract.ts'
import { submitReport } from './write-reports.ts'

let world: World
let shared: SharedPlan
beforeAll(async () => {
  world = await openWorld(planJobs)
  world.platform.clock.moveTo('2022-08-15T02:00:00Z')
  shared = await sharePlan(world)
})
afterAll(() => world.close())

const asked: NewContract = {
  name: '月报',
  scope: { kind: 'plan' },
  frequency: 'month',
  asks: ['figure', 'narrative'],
  questions: [
    { key: 'spend', label: '本地研发经费', kind: 'indicator', indicator: 'rd-spend' },
    { key: 'trouble', label: '主要困难', kind: 'text' },
  ],
  days: 5,
  daysPerLevel: 2,
  startsOn: '2022-03-01',
  endsOn: '2022-12-31',
}
const open = (contract: NewContract) =>
  world.as(shared.supervisor, (ctx) => openContract(ctx, { planId: shared.planId, ...contract }))
const weigh = (contract: NewContract) =>
  world.as(shared.supervisor, (ctx) => weighContract(ctx, { planId: shared.planId, ...contract }))
const say = (value: number) =>
  world.as(shared.supervisor, (ctx) =>
    recordObservation(ctx, {
      indicator: 'rd-spend',
      region: '510700',
      period: '2022',
      value,
      status: 'flash',
      source: '快报',
    }),
  )
const own = async (): Promise<Report> => {
  const unitId = shared.units.get('510700')
  return world.as(shared.mianyang, async (ctx) => {
    const { rows } = await findReports(ctx, { planId: shared.planId, limit: 50, unitId, period: '2022-08' })
    return getReport(ctx, { reportId: rows[0]?.id ?? '' })
  })
}
const codeOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => null,
    (refusal: Refusal) => refusal.code,
  )

describe('what an indicator answers', () => {
  test('costs nobody a minute, and is told as filled in', async () => {
    const without = await weigh({ ...asked, questions: asked.questions.slice(1) })
    const burden = await weigh(asked)

    expect(burden.fields).toBe(without.fields)
    expect(burden.minutesEach).toBe(without.minutesEach)
    expect(burden.prefilled).toBe(without.prefilled + burden.reports)
    expect(burden.known).toEqual([])
  })

  test('must not be asked of people, who are pointed to the indicator', async () => {
    const question = { key: 'q', label: '技术合同成交额（亿元）', kind: 'number' as const }
    const { known } = await weigh({ ...asked, questions: [question] })

    expect(known).toEqual([{ question: question.label, source: '指标“技术合同成交额”' }])
    expect(await codeOf(open({ ...asked, questions: [question] }))).toBe('already-known')
  })

  test('names an indicator there is', async () => {
    const questions = [{ key: 'q', label: '本地数', kind: 'indicator' as const, indicator: 'nonsense' }]

    expect(await codeOf(open({ ...asked, questions }))).toBe('indicator-not-found')
  })

  test('stands in the report for the place of the unit, live until it is handed in, and then as it was', async () => {
    await open(asked)
    await passUntil(world, '2022-09-01')
    expect((await own()).answers).toEqual({})

    await say(120)
    expect((await own()).answers).toEqual({ spend: 120 })
    await say(130)
    const { id: reportId, version } = await own()
    const handedIn = await world.as(shared.mianyang, (ctx) =>
      submitReport(ctx, {
        reportId,
        version,
        reached: 3,
        narrative: '新建平台三家',
        answers: { trouble: '人手不足', spend: 9_999 },
      }),
    )

    expect(handedIn.answers).toEqual({ trouble: '人手不足', spend: 130 })
    await say(150)
    expect((await own()).answers).toMatchObject({ spend: 130 })
  })
})
