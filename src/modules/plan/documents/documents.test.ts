// A document goes its way stage by stage, with clocks in working days; events keep what came of them and feed a calendar.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Refusal } from '#kernel/refusal.ts'
import { openWorld, type World } from '../../../../test/world.ts'
import type { DocumentRoute, DocumentStage, DocumentTrack } from '../contract.ts'
import { openFeed, readFeed } from '../events/calendar-feed.ts'
import { addEvent, editEvent, findEvents } from '../events/keep-events.ts'
import { planJobs } from '../jobs.ts'
import { type SharedPlan, sharePlan } from '../test-kit.ts'
import { beginTracks, findTracks, moveDocument } from './keep-tracks.ts'

let world: World
let shared: SharedPlan
beforeAll(async () => {
  world = await openWorld(planJobs)
  world.platform.clock.moveTo('2022-09-05T02:00:00Z')
  shared = await sharePlan(world)
})
afterAll(() => world.close())

const codeOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => null,
    (refusal: Refusal) => refusal.code,
  )

/** The plan's only document, begun anew. */
async function begin(route: DocumentRoute): Promise<DocumentTrack> {
  const { planId, supervisor, commitmentId } = shared
  return world.as(supervisor, async (ctx) => {
    await ctx.sql.deleteFrom('document_step').where('authority', '=', ctx.authority).execute()
    await ctx.sql.deleteFrom('document_track').where('authority', '=', ctx.authority).execute()
    await beginTracks(ctx, planId, [{ commitmentId, title: '平台管理办法', isHigher: route === 'higher' }])
    await ctx.audit({ action: 'make-plan', subjectKind: 'plan', subjectId: planId })
    const [track] = await findTracks(ctx, { planId })
    return track as DocumentTrack
  })
}

type Move = Parameters<typeof moveDocument>[1]
const plain = {
  isUrgent: false,
  note: null,
  issuedTitle: null,
  docNumber: null,
  issuer: null,
  issuedOn: null,
  sourceNote: null,
}
const move = (track: DocumentTrack, stage: DocumentStage, more: Partial<Move> = {}) =>
  world.as(shared.division, (ctx) =>
    moveDocument(ctx, { trackId: track.id, version: track.version, stage, ...plain, ...more }),
  )
const issue = { issuedTitle: '平台管理办法（试行）', docNumber: '川科政〔2022〕9号', issuedOn: '2022-09-02' }

describe('a document of the department', () => {
  test('goes through every stage to its issue; the planned and the issued title are both kept', async () => {
    let track = await begin('own')
    for (const stage of ['consulting', 'legal-review', 'deliberation'] as const) track = await move(track, stage)
    track = await move(track, 'issued', issue)

    expect(track).toMatchObject({ ...issue, plannedTitle: '平台管理办法', stage: 'issued', nextSteps: [] })
    expect(track.steps.map(({ stage }) => stage)).toEqual([
      'drafting',
      'consulting',
      'legal-review',
      'deliberation',
      'issued',
    ])
  })

  test('is consulted on for thirty working days, ten when it is urgent; holidays do not count', async () => {
    const usual = await move(await begin('own'), 'consulting')
    const urgent = await move(await begin('own'), 'consulting', { isUrgent: true })

    // Mid-Autumn on 12 September and the week of 1 October are free, 8 and 9 October are worked.
    expect(usual.stageDueOn).toBe('2022-10-21')
    expect(urgent.stageDueOn).toBe('2022-09-20')
  })

  test('skips no stage, and is not issued without number, date and title, or tomorrow', async () => {
    let track = await begin('own')

    expect(await codeOf(move(track, 'issued', issue))).toBe('stage-not-next')

    for (const stage of ['consulting', 'legal-review', 'deliberation'] as const) track = await move(track, stage)

    expect(await codeOf(move(track, 'issued', { ...issue, docNumber: null }))).toBe('issue-incomplete')
    expect(await codeOf(move(track, 'issued', { ...issue, issuedOn: '2022-09-06' }))).toBe('issued-in-the-future')
  })

  test('goes back or out of the list only with a reason', async () => {
    const track = await move(await begin('own'), 'consulting')

    expect(await codeOf(move(track, 'drafting'))).toBe('stage-without-reason')
    expect(await codeOf(move(track, 'dropped'))).toBe('stage-without-reason')
    expect(await move(track, 'drafting', { note: '意见分歧较大' })).toMatchObject({ stage: 'drafting' })
  })

  test('moved by two at once is moved by one; the other is told', async () => {
    const track = await begin('own')
    await move(track, 'consulting')

    expect(await codeOf(move(track, 'dropped', { note: '不办了' }))).toBe('stale-version')
  })

  test('is moved by the unit that leads, not by a bureau', async () => {
    const { id: trackId, version } = await begin('own')
    const attempt = world.as(shared.mianyang, (ctx) =>
      moveDocument(ctx, { trackId, version, stage: 'consulting', ...plain }),
    )

    expect(await codeOf(attempt)).toBe('permission-denied')
  })
})

test('a document that a higher authority issues has the stages of that authority, and no number of our own', async () => {
  let track = await begin('higher')
  for (const stage of ['submitted', 'higher-review'] as const) track = await move(track, stage)
  track = await move(track, 'obtained', { ...issue, docNumber: null, issuer: '四川省人民政府' })

  expect(track).toMatchObject({ stage: 'obtained', issuer: '四川省人民政府', docNumber: null })
})

describe('an event', () => {
  const event = {
    name: '科技活动周',
    state: 'planned' as const,
    startsOn: '2022-09-20',
    endsOn: '2022-09-22',
    place: '绵阳',
    organisers: ['科学技术厅', '科协'],
    budget: 12_000_000,
    participants: 300,
    outcomes: null,
    sourceNote: null,
  }
  const add = (more: Partial<typeof event> = {}) =>
    world.as(shared.supervisor, (ctx) =>
      addEvent(ctx, { planId: shared.planId, commitmentId: null, ...event, ...more }),
    )

  test('is added and later told what came of it', async () => {
    const { id: eventId, version } = await add()
    const held = { ...event, state: 'held' as const, outcomes: '签约12项' }
    await world.as(shared.supervisor, (ctx) => editEvent(ctx, { eventId, version, ...held }))
    const { events } = await world.as(shared.leader, (ctx) => findEvents(ctx, { planId: shared.planId }))

    expect(events.find(({ id }) => id === eventId)).toMatchObject({ ...held, allowedActions: [] })
  })

  test('cannot end before it begins', async () => {
    expect(await codeOf(add({ endsOn: '2022-09-19' }))).toBe('event-ends-before-start')
  })

  test('stands in a person’s calendar feed until they make a new address', async () => {
    await add({ name: '创新大赛' })
    const open = () => world.as(shared.mianyang, openFeed)
    const tokenOf = ({ path }: { path: string }) => path.split('/').at(-2) ?? ''
    const token = tokenOf(await open())
    const feed = String((await world.as(shared.mianyang, (ctx) => readFeed(ctx, { token }))).content)
    await open()

    expect(feed).toContain('SUMMARY:创新大赛')
    expect(feed).toContain('DTEND;VALUE=DATE:20220923')
    expect(await codeOf(world.as(shared.mianyang, (ctx) => readFeed(ctx, { token })))).toBe('feed-not-found')
  })
})
