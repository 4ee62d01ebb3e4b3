import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Refusal } from '#kernel/refusal.ts'
import {
  declareChecks,
  openFund,
  openResearcher,
  propose,
  type Researcher,
} from '#modules/applications/fund-test-kit.ts'
import { getCase, moveApplication } from '#modules/applications/index.ts'
import { type Department, openDepartment, read, step } from '#modules/applications/test-kit.ts'
import type { Call } from '#modules/calls/contract.ts'
import { employ } from '#modules/people/test-kit.ts'
import { firmFacts, record, usccNo } from '#modules/registers/test-kit.ts'
import type { Context } from '#platform/work/context.ts'
import type { Actor } from '#rules/actor.ts'
import { openWorld, type World } from '../../../../test/world.ts'
import { appointReviewer, assignReviews } from '../assign-reviews.ts'
import { findCallReviews } from '../conclude-review.ts'
import { commitSeed } from '../draw-seeds.ts'
import { findAssignments, replayAssignment } from '../find-assignments.ts'
import { registerReviewer, verifyReviewer } from '../keep-reviewers.ts'
import { readOpinions } from '../read-opinions.ts'
import { deliverReview, findOwnReviews, readReview } from '../write-review.ts'
import { closePanel } from './close-panel.ts'
import { convenePanel } from './convene-panel.ts'
import { findPanels } from './find-panels.ts'
import { castVote, declareRecusal, findOwnPanels, readPanelItem } from './sit-in-panel.ts'

/** As the leader's decision does. */
async function setDecided(ctx: Context, id: string, version: number): Promise<void> {
  const { row, parties } = await getCase(ctx, id)
  await moveApplication(ctx, { ...row, version }, parties, { action: 'approve', why: '符合资助条件' })
}

let world: World
let department: Department
let call: Call
let researcher: Researcher
let applicationId: string
const experts: Actor[] = []
beforeAll(async () => {
  world = await openWorld()
  await declareChecks(world)
  department = await openDepartment(world)
  call = await openFund(department)
  for (let n = 1; n <= 7; n++) {
    const uscc = usccNo(500 + n, '510107')
    await record(world, 'enterprise', firmFacts(500 + n, { uscc }), department.supervisor)
    const expert = await employ(world, department.units, `专家${n}`, 'reviewer')
    await world.as(expert, (ctx) => registerReviewer(ctx, { uscc, disciplines: ['隧道'] }))
    await world.as(department.division, (ctx) => verifyReviewer(ctx, { accountId: expert.accountId ?? '' }))
    experts.push(expert)
  }
  researcher = await openResearcher(department, 1)
  const avoid = [{ name: '专家7', unit: '蓉城第507智能科技有限公司' }]
  applicationId = await propose(department, researcher, call.id, '深埋隧道围岩流变', { avoid })
  await world.drain()
  await step(world, department.division, applicationId, 'clear')
})
afterAll(() => world.close())

const codeOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => 'done',
    (refusal: Refusal) => refusal.code,
  )
const byDivision = <T>(act: Parameters<typeof world.as<T>>[1]) => world.as(department.division, act)
const expertNo = (n: number) => experts[n - 1] as Actor
const accountNo = (n: number) => expertNo(n).accountId ?? ''

describe('a draw by lot', () => {
  const draw = () =>
    byDivision((ctx) => assignReviews(ctx, { callId: call.id, perProposal: 3, maxLoad: 5, way: 'lot', cap: null }))

  test('needs a seed committed to beforehand, which is told with the result', async () => {
    expect(await codeOf(draw())).toBe('seed-missing')
    expect(await codeOf(world.as(researcher.actor, (ctx) => commitSeed(ctx, { callId: call.id })))).toBe(
      'permission-denied',
    )
    const committed = await byDivision((ctx) => commitSeed(ctx, { callId: call.id }))
    expect(await byDivision((ctx) => commitSeed(ctx, { callId: call.id }))).toEqual(committed)

    expect(await draw()).toMatchObject({ pairs: 3 })

    const [kept] = await byDivision((ctx) => findAssignments(ctx, { callId: call.id }))
    expect(kept).toMatchObject({ way: 'lot', cap: 0.5, commitment: committed.commitment })
    expect(kept?.chances).toMatchObject([
      { candidates: 6, reviewers: [{ chance: 0.5 }, { chance: 0.5 }, { chance: 0.5 }] },
    ])
    expect(await codeOf(draw())).toBe('seed-missing')
  })

  test('comes out the same when it is done again', async () => {
    const [kept] = await byDivision((ctx) => findAssignments(ctx, { callId: call.id }))

    expect(await byDivision((ctx) => replayAssignment(ctx, { assignmentId: kept?.id ?? '' }))).toEqual({ isSame: true })
  })

  test('keeps who must keep away out, also where the division names them', async () => {
    const [{ reviews = [] } = {}] = await byDivision((ctx) => findCallReviews(ctx, { callId: call.id }))
    const drawn = reviews.map(({ reviewer }) => reviewer)
    const appoint = (n: number) => byDivision((ctx) => appointReviewer(ctx, { applicationId, accountId: accountNo(n) }))

    expect(drawn).not.toContain('专家7')
    expect(await codeOf(appoint(7))).toBe('appointed-in-conflict')
    expect(await codeOf(appoint(Number(drawn[0]?.slice(2))))).toBe('appointed-already')
  })
})

describe('a panel', () => {
  const convene = (memberIds = [1, 2, 3, 4, 5, 7].map(accountNo), chairId = accountNo(1)) =>
    byDivision((ctx) =>
      convenePanel(ctx, {
        callId: call.id,
        title: '青年项目评审会',
        heldOn: '2022-11-20',
        place: '成都',
        memberIds,
        chairId,
        applicationIds: [applicationId],
      }),
    )
  let panelId: string
  const vote = (n: number) =>
    world.as(expertNo(n), (ctx) => castVote(ctx, { panelId, applicationId, vote: 'support', opinion: '' }))
  const close = async () => {
    const [panel] = await byDivision((ctx) => findPanels(ctx, { callId: call.id }))
    return byDivision((ctx) =>
      closePanel(ctx, { panelId, version: panel?.version ?? 0, minutes: '会议听取主审意见后逐项表决。' }),
    )
  }

  test('waits for the peers, has enough members and a chair among them', async () => {
    expect(await codeOf(convene())).toBe('reviews-missing')
    for (const expert of experts)
      for (const { id, version } of await world.as(expert, findOwnReviews))
        await world.as(expert, (ctx) =>
          deliverReview(ctx, {
            ...{ reviewId: id, version, vote: 'support', opinion: '研究方案具体可行，基础较好。' },
            marks: { 'scientific-value': 90, originality: 80 },
          }),
        )
    expect(await codeOf(convene([1, 2, 3].map(accountNo)))).toBe('panel-too-small')
    expect(await codeOf(convene(undefined, accountNo(6)))).toBe('chair-no-member')

    panelId = (await convene()).id
    expect(await codeOf(convene())).toBe('panel-twice')
  })

  test('hides an item from the member who must keep away: title, content, vote', async () => {
    const [own] = await world.as(expertNo(7), findOwnPanels)
    const read7 = world.as(expertNo(7), (ctx) => readPanelItem(ctx, { panelId, applicationId }))

    expect(own?.items).toMatchObject([{ title: null, recused: '申报人申请回避该专家', vote: null }])
    expect(await codeOf(read7)).toBe('review-conflict')
    expect(await codeOf(vote(7))).toBe('review-conflict')
  })

  test('is known to its members alone, and shows them the opinions without names', async () => {
    const item = await world.as(expertNo(1), (ctx) => readPanelItem(ctx, { panelId, applicationId }))

    expect(item).toMatchObject({ spread: { count: 3, mean: 85 }, files: [{ name: '申请书.docx' }] })
    expect(JSON.stringify(item.opinions)).not.toMatch(/专家/)
    for (const other of [expertNo(6), researcher.actor, researcher.host])
      expect(await codeOf(world.as(other, (ctx) => readPanelItem(ctx, { panelId, applicationId })))).toMatch(
        /^(panel-not-found|permission-denied)$/,
      )
  })

  test('counts a vote once, never of who has declared to keep away, and is valid with two thirds', async () => {
    await world.as(expertNo(5), (ctx) => declareRecusal(ctx, { panelId, applicationId, why: '曾共同发表论文' }))
    await vote(1)
    expect(await codeOf(vote(1))).toBe('voted-already')
    expect(await codeOf(vote(5))).toBe('review-conflict')
    await vote(2)
    const [early] = await byDivision((ctx) => findPanels(ctx, { callId: call.id }))
    expect(early?.items).toMatchObject([{ entitled: 4, quorum: 3, voted: 2, tally: null }])
    expect(await codeOf(close())).toBe('quorum-missing')

    await vote(3)
    await close()

    const [panel] = await world.as(department.leader, (ctx) => findPanels(ctx, { callId: call.id }))
    expect(panel).toMatchObject({ state: 'closed', items: [{ tally: { support: 3, against: 0, abstain: 0 } }] })
    expect((await read(world, department.leader, applicationId)).allowedActions).toEqual(['approve', 'reject'])
    expect(await codeOf(vote(4))).toBe('panel-ended')
  })

  test('decides with the opinions by name; the applicant is told nothing before, and no names after', async () => {
    const opinionsFor = (actor: Actor) => world.as(actor, (ctx) => readOpinions(ctx, { applicationId }))
    const [leaders, early] = [await opinionsFor(department.leader), await opinionsFor(researcher.actor)]
    const { version } = await read(world, department.leader, applicationId)
    await world.as(department.leader, (ctx) => setDecided(ctx, applicationId, version))
    const late = await opinionsFor(researcher.actor)

    expect(leaders.opinions.map(({ reviewer }) => reviewer)).toContainEqual(expect.stringMatching(/专家\d/))
    expect(early.opinions).toEqual([])
    expect(late).toMatchObject({ spread: null, opinions: [{ reviewer: null, score: null, vote: null }, {}, {}] })
    expect((await opinionsFor(researcher.host)).opinions).toEqual([])
  })

  test('stays unknown to the applicant and its host: in the case, its history and every refusal', async () => {
    for (const outsider of [researcher.actor, researcher.host]) {
      const { facts: _, ...seen } = await read(world, outsider, applicationId)
      expect(JSON.stringify(seen)).not.toMatch(/专家\d|评审会|赞成/)
      const attempts: ((ctx: Context) => Promise<unknown>)[] = [
        (ctx) => findPanels(ctx, { callId: call.id }),
        (ctx) => findAssignments(ctx, { callId: call.id }),
        findOwnPanels,
        (ctx) => readReview(ctx, { reviewId: panelId }),
      ]
      for (const attempt of attempts)
        await expect(world.as(outsider, attempt)).rejects.toMatchObject({ code: 'permission-denied' })
    }
  })
})
