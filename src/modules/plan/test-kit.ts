// Small plans made from a small notice, for tests.
import { addDays, type DateOnly } from '#kernel/date-only.ts'
import { confirmNotice } from '#modules/notices/index.ts'
import { storeSmallNotice, take } from '#modules/notices/test-kit.ts'
import { employ, loadDepartment } from '#modules/people/test-kit.ts'
import { type Actor, systemActor } from '#rules/actor.ts'
import type { World } from '../../../test/world.ts'
import { assignUnits } from './assign-units.ts'
import { dispatchParts } from './breakdown/dispatch-parts.ts'
import { findBreakdown } from './breakdown/find-breakdown.ts'
import { getPart } from './breakdown/get-part.ts'
import { signForParts } from './breakdown/sign-parts.ts'
import { splitPart } from './breakdown/split-part.ts'
import type { PartNode, Plan } from './contract.ts'
import { findCommitments } from './find-commitments.ts'
import { findPlans, getPlan } from './find-plans.ts'
import { openContract } from './reports/open-contract.ts'
import { passDay } from './supervision/pass-day.ts'

/** The notice's misprint is corrected, everything accepted and confirmed in the name of the supervisor. */
export async function makeSmallPlan(world: World, supervisor: Actor): Promise<Plan> {
  const notice = await storeSmallNotice(world)
  await take(world, supervisor, notice.id, {
    action: 'correct',
    suspectId: notice.suspects[0]?.id ?? '',
    version: 1,
    correction: '20',
  })
  const { version } = await take(world, supervisor, notice.id, { action: 'accept-all' })
  await world.as(supervisor, (ctx) => confirmNotice(ctx, { noticeId: notice.id, version }))
  await world.drain()
  const [made] = await world.as(supervisor, findPlans)
  return world.as(supervisor, (ctx) => getPlan(ctx, { planId: made?.id ?? '' }))
}

/** A small plan whose commitment 1-2 (20家) is split between Mianyang and Deyang, given out and signed for. */
export interface SharedPlan {
  world: World
  planId: string
  commitmentId: string
  units: Map<string, string>
  supervisor: Actor
  leader: Actor
  division: Actor
  mianyang: Actor
  deyang: Actor
  /** The whole, Mianyang's part (12家), Deyang's part (8家). */
  parts(): Promise<{ whole: PartNode; mianyang: PartNode; deyang: PartNode }>
}

export async function sharePlan(world: World): Promise<SharedPlan> {
  const units = await loadDepartment(world)
  const unit = (code: string) => units.get(code) ?? ''
  const supervisor = await employ(world, units, 'duban', 'supervisor')
  const leader = await employ(world, units, 'tingling', 'leader')
  const division = await employ(world, units, 'chuzhang', 'division-officer', 'high-technology')
  const mianyang = await employ(world, units, 'mianyang', 'bureau-officer', '510700')
  const deyang = await employ(world, units, 'deyang', 'bureau-officer', '510600')
  const { id: planId } = await makeSmallPlan(world, supervisor)
  const { rows } = await world.as(supervisor, (ctx) => findCommitments(ctx, { planId, limit: 50 }))
  const { id: commitmentId = '', version = 0 } = rows.find(({ no }) => no === '1-2') ?? {}
  const lead = [unit('high-technology')]
  await world.as(supervisor, (ctx) => assignUnits(ctx, { commitmentId, version, lead, support: [] }))
  const tree = () => world.as(supervisor, (ctx) => findBreakdown(ctx, { commitmentId }))
  const give = async (by: Actor, to: Actor, partId: string) => {
    await world.as(by, (ctx) => dispatchParts(ctx, { planId, partIds: [partId] }))
    await world.as(to, (ctx) => signForParts(ctx, { partIds: [partId] }))
  }
  const [whole] = await tree()
  const wholeId = whole?.id ?? ''
  await give(supervisor, division, wholeId)
  const draft = (code: string, share: number) => ({
    unitId: unit(code),
    title: '新建研发平台',
    share,
    weight: share * 5,
    dueOn: '2022-12-20',
    supportIds: [],
  })
  const split = { partId: wholeId, parts: [draft('510700', 12), draft('510600', 8)], differenceWhy: null }
  const [, one, two] = await world.as(division, async (ctx) => {
    const { version: seen } = await getPart(ctx, wholeId)
    return splitPart(ctx, { ...split, version: seen })
  })
  await give(division, mianyang, one?.id ?? '')
  await give(division, deyang, two?.id ?? '')
  const parts: SharedPlan['parts'] = async () => {
    const nodes = await tree()
    const of = (code: string) => nodes.find((node) => node.unit?.id === unit(code)) as PartNode
    return { whole: nodes[0] as PartNode, mianyang: of('510700'), deyang: of('510600') }
  }
  return { world, planId, commitmentId, units, supervisor, leader, division, mianyang, deyang, parts }
}

/** A monthly contract over the whole plan that asks for everything; its windows open as days pass. */
export async function askMonthly({ world, planId, supervisor }: SharedPlan): Promise<void> {
  await world.as(supervisor, (ctx) =>
    openContract(ctx, {
      planId,
      name: '月报',
      scope: { kind: 'plan' },
      frequency: 'month',
      asks: ['figure', 'narrative', 'problem', 'next-step', 'evidence'],
      questions: [],
      days: 5,
      daysPerLevel: 2,
      startsOn: '2022-03-01',
      endsOn: '2022-12-31',
    }),
  )
}

/** Lets the days up to this one pass, each under its own clock. */
export async function passUntil(world: World, day: DateOnly): Promise<void> {
  for (let next = addDays(world.platform.clock.today(), 1); next <= day; next = addDays(next, 1)) {
    world.platform.clock.moveTo(`${next}T02:00:00Z`)
    await world.as(systemActor, (ctx) => passDay(ctx, next))
  }
}
