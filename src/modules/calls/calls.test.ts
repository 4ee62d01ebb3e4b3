import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Refusal } from '#kernel/refusal.ts'
import { employ, loadDepartment } from '#modules/people/test-kit.ts'
import { type Actor, type Role, roles, visitor } from '#rules/actor.ts'
import { describePermissions } from '../../../test/permission-table.ts'
import { openWorld, type World } from '../../../test/world.ts'
import { callPhases } from './contract.ts'
import { cloneCall, draftCall, editCall } from './draft-call.ts'
import { findCalls, findOpenCalls, getCall } from './find-calls.ts'
import { callPermissions } from './permissions.ts'
import { cancelCall, extendCall, publishCall } from './publish-call.ts'

let world: World
let units: Map<string, string>
let division: Actor
let applicant: Actor
beforeAll(async () => {
  world = await openWorld()
  units = await loadDepartment(world)
  division = await employ(world, units, 'kepu', 'division-officer', 'science-popularisation')
  applicant = await employ(world, units, 'qian', 'applicant', '510700')
})
afterAll(() => world.close())

const codeOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => 'done',
    (refusal: Refusal) => refusal.code,
  )

const given = { leastArea: 200, leastStaff: 3, leastOpenDays: 270 }
const fields = (change: object = {}) => ({
  title: '2022年四川省科普基地申报',
  unitId: units.get('science-popularisation') ?? '',
  opensAt: '2022-11-01T01:00:00.000Z',
  closesAt: '2022-11-30T09:00:00.000Z',
  given,
  budget: null,
  quota: 3,
  quotas: { '510100': 10 },
  topics: [],
  guide: '面向社会公众开放的科普场所',
  template: '',
  noticeId: null,
  ...change,
})
const draft = (change: object = {}, actor = division) =>
  world.as(actor, (ctx) => draftCall(ctx, { programme: 'science-popularisation-base', ...fields(change) }))
const publish = async (change: object = {}) => {
  const { id: callId, version } = await draft(change)
  return world.as(division, (ctx) => publishCall(ctx, { callId, version }))
}

const [anyone, runners]: Role[][] = [[...roles], ['supervisor']]
const own: Role[] = ['division-officer']
const nobody: Role[] = []
const rowsOf = (action: keyof typeof callPermissions, in_: readonly string[]) =>
  callPhases.map((phase) => {
    const isHere = in_.includes(phase)
    return [action, phase, isHere ? (runners ?? []) : nobody, isHere ? own : nobody] as const
  })

describePermissions('a call', callPermissions, callPhases, [
  ...callPhases.map(
    (phase) =>
      (phase === 'draft' ? ['read', phase, ['leader', 'supervisor'], own] : ['read', phase, anyone ?? []]) as readonly [
        'read',
        typeof phase,
        Role[],
        Role[]?,
      ],
  ),
  ...rowsOf('draft', callPhases),
  ...rowsOf('edit', ['draft']),
  ...rowsOf('publish', ['draft']),
  ...rowsOf('extend', ['announced', 'open']),
  ...rowsOf('cancel', ['draft', 'announced', 'open', 'closed']),
])

describe('a call', () => {
  test('is pinned to the edition in force on the day it opens', async () => {
    const earlier = { programme: 'research-post-subsidy', given: { rates: [{ above: 0, rate: 0.05 }] } }
    const on = async (opensAt: string) =>
      (await world.as(division, (ctx) => draftCall(ctx, { ...fields({ opensAt, ...earlier }), ...earlier }))).edition

    expect(await on('2022-10-01T01:00:00.000Z')).toBe('research-post-subsidy@2021')
    expect(await on('2022-11-11T01:00:00.000Z')).toBe('research-post-subsidy@2022')
  })

  test('is not published while a value is missing that the law leaves to it', async () => {
    const { id: callId, version } = await draft({ given: { leastArea: 200 } })
    const refusal = await world
      .as(division, (ctx) => publishCall(ctx, { callId, version }))
      .catch((error: Refusal) => error)

    expect(refusal).toMatchObject({ code: 'call-data-missing' })
    expect('message' in refusal && refusal.message).toContain('专职科普人员下限')
  })

  test('is unknown to applicants and visitors until it is published', async () => {
    const { id } = await draft()
    const published = await publish()
    const seen = await world.as(visitor, findOpenCalls)

    expect(await codeOf(world.as(applicant, (ctx) => getCall(ctx, { callId: id })))).toBe('call-not-found')
    expect(seen.map((call) => call.id)).toContain(published.id)
    expect(seen.map((call) => call.id)).not.toContain(id)
    expect(seen[0]).not.toHaveProperty('quotas')
  })

  test('opens and closes by the clock, the last instant included', async () => {
    const { id } = await publish()
    const now = world.platform.clock.now().toISOString()
    const phases = []
    for (const at of [
      '2022-11-01T00:59:59.999Z',
      '2022-11-01T01:00:00Z',
      '2022-11-30T09:00:00.000Z',
      '2022-11-30T09:00:00.001Z',
    ]) {
      world.platform.clock.moveTo(at)
      phases.push((await world.as(applicant, (ctx) => getCall(ctx, { callId: id }))).phase)
    }
    world.platform.clock.moveTo(now)

    expect(phases).toEqual(['announced', 'open', 'open', 'closed'])
  })

  test('once published is not edited; its window can only grow, with a reason', async () => {
    const { id: callId, version } = await publish()
    const edit = world.as(division, (ctx) => editCall(ctx, { callId, version, ...fields({ budget: 1 }) }))
    const shorter = world.as(division, (ctx) =>
      extendCall(ctx, { callId, version, closesAt: '2022-11-29T09:00:00.000Z', why: '提前' }),
    )

    expect([await codeOf(edit), await codeOf(shorter)]).toEqual(['call-frozen', 'extension-shorter'])
    const grown = await world.as(division, (ctx) =>
      extendCall(ctx, { callId, version, closesAt: '2022-12-05T09:00:00.000Z', why: '疫情影响' }),
    )
    expect(grown.closesAt).toBe('2022-12-05T09:00:00.000Z')
  })

  test('is copied with a new window and without last year’s figures', async () => {
    const { id: callId } = await publish()
    const copy = await world.as(division, (ctx) =>
      cloneCall(ctx, {
        callId,
        title: '2023年四川省科普基地申报',
        opensAt: '2023-03-01T01:00:00.000Z',
        closesAt: '2023-03-31T09:00:00.000Z',
      }),
    )

    expect(copy).toMatchObject({ phase: 'draft', year: 2023, quota: 3, quotas: { '510100': 10 }, given: {} })
  })

  test.each([
    ['window-wrong', { closesAt: '2022-11-01T01:00:00.000Z' }],
    ['quota-unit-unknown', { quotas: { '999999': 1 } }],
  ])('is refused with %s', async (code, change) => {
    expect(await codeOf(draft(change))).toBe(code)
  })

  test('of another division is not drafted, and a cancelled one is still told of', async () => {
    const { id: callId, version } = await publish()
    await world.as(division, (ctx) => cancelCall(ctx, { callId, version, why: '政策调整' }))

    expect(await codeOf(draft({ unitId: units.get('policy') }))).toBe('permission-denied')
    expect((await world.as(applicant, (ctx) => findCalls(ctx, { phase: 'cancelled' }))).map(({ id }) => id)).toContain(
      callId,
    )
  })
})
