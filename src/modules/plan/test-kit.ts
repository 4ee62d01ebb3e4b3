// A small plan made from a small notice, for tests.
import { confirmNotice } from '#modules/notices/index.ts'
import { storeSmallNotice, take } from '#modules/notices/test-kit.ts'
import type { Actor } from '#rules/actor.ts'
import type { World } from '../../../test/world.ts'
import type { Plan } from './contract.ts'
import { findPlans, getPlan } from './find-plans.ts'

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
