import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Refusal } from '#kernel/refusal.ts'
import {
  type Department,
  openDepartment,
  openFirm,
  openSmeCall,
  read,
  startApplication,
} from '#modules/applications/test-kit.ts'
import type { Call } from '#modules/calls/contract.ts'
import { employ } from '#modules/people/test-kit.ts'
import { firmFacts, record, usccNo } from '#modules/registers/test-kit.ts'
import { json } from '#platform/database/tables.ts'
import type { Actor } from '#rules/actor.ts'
import { wan } from '#rules/case.ts'
import type { Facts } from '#rules/condition.ts'
import { describePermissions } from '../../../test/permission-table.ts'
import { openWorld, type World } from '../../../test/world.ts'
import { assignReviews } from './assign-reviews.ts'
import { concludeReview, findCallReviews, meanScores } from './conclude-review.ts'
import { registerReviewer, verifyReviewer } from './keep-reviewers.ts'
import { reviewPermissions } from './permissions.ts'
import { declineReview, deliverReview, findOwnReviews, readReview } from './write-review.ts'

describePermissions(
  'reviews',
  reviewPermissions,
  [],
  [
    ['read-reviewers', 'any', ['supervisor', 'division-officer']],
    ['draw', 'any', ['supervisor'], ['division-officer']],
    ['read-panels', 'any', ['leader', 'supervisor'], ['division-officer']],
    ['verify', 'any', ['supervisor', 'division-officer']],
    ['register', 'any', ['reviewer']],
    ['review', 'any', ['reviewer']],
  ],
)

let world: World
let department: Department
let call: Call
const experts: Actor[] = []
const cases: { firm: Actor; id: string }[] = []

/** An application to the fund as it comes out of the duplicate check. */
async function inReview(n: number, change: Facts): Promise<{ firm: Actor; id: string }> {
  const firm = await openFirm(department, n)
  const { id } = await world.as(firm, (ctx) => startApplication(ctx, { callId: call.id }))
  const facts = {
    title: '高海拔隧道围岩流变机理研究',
    type: 'youth',
    discipline: 'E0901',
    grant: wan(20),
    lead: '王某某',
    leadId: '510107199006010013',
    birthday: '1990-06-01',
    gender: 'man',
    ...change,
  }
  await world.as(department.supervisor, async (ctx) => {
    const { facts: known } = await read0(id)
    await ctx.sql
      .updateTable('application')
      .set({ state: 'in-review', no: `F-${n}`, facts: json({ ...known, ...facts }) })
      .where('authority', '=', ctx.authority)
      .where('id', '=', id)
      .execute()
    await ctx.audit({ action: 'test', subjectKind: 'application', subjectId: id })
    async function read0(applicationId: string) {
      return ctx.sql
        .selectFrom('application')
        .select('facts')
        .where('authority', '=', ctx.authority)
        .where('id', '=', applicationId)
        .executeTakeFirstOrThrow()
    }
  })
  return { firm, id }
}

async function openExpert(n: number, name: string, isVerified = true): Promise<Actor> {
  const uscc = usccNo(n, '510107')
  await record(world, 'enterprise', firmFacts(n, { uscc }), department.supervisor).catch(() => undefined)
  const expert = await employ(world, department.units, name, 'reviewer')
  await world.as(expert, (ctx) => registerReviewer(ctx, { uscc, disciplines: ['隧道', '岩石力学'] }))
  if (isVerified)
    await world.as(department.division, (ctx) => verifyReviewer(ctx, { accountId: expert.accountId ?? '' }))
  return expert
}

beforeAll(async () => {
  world = await openWorld()
  department = await openDepartment(world)
  call = await openSmeCall(department, {
    programme: 'natural-science-fund',
    title: '自然科学基金青年项目',
    given: { mostGrant: wan(20) },
  })
  for (let n = 1; n <= 5; n++) experts.push(await openExpert(500 + n, `专家${n}`))
  cases.push(await inReview(1, { avoid: [{ name: '专家5', unit: '蓉城第505智能科技有限公司' }] }))
  cases.push(await inReview(2, { members: [{ name: '李某', unit: '蓉城第504智能科技有限公司' }] }))
})
afterAll(() => world.close())

const codeOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => 'done',
    (refusal: Refusal) => refusal.code,
  )
const idOf = (n: number) => cases[n]?.id ?? ''
const assign = () =>
  world.as(department.division, (ctx) =>
    assignReviews(ctx, { callId: call.id, perProposal: 3, maxLoad: 4, way: 'best', cap: 1 }),
  )
const callReviews = () => world.as(department.division, (ctx) => findCallReviews(ctx, { callId: call.id }))
const own = (expert: Actor) => world.as(expert, findOwnReviews)

describe('an assignment', () => {
  test('keeps conflicts out, with the evidence, and is proven best', async () => {
    await openExpert(506, '未核实', false)
    const found = await assign()
    const [first, second] = await callReviews()
    const namesOf = (one: typeof first) => one?.reviews.map(({ reviewer }) => reviewer)

    expect(found).toMatchObject({ pairs: 6, isOptimal: true })
    expect(namesOf(first)).not.toContain('专家5')
    expect(namesOf(second)).not.toContain('专家4')
    expect(first?.conflicts).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ reviewer: '专家5', reason: '申报人申请回避该专家' }),
        expect.objectContaining({ reviewer: '未核实', reason: '专家身份和单位尚未核实' }),
      ]),
    )
    expect(second?.conflicts).toContainEqual(
      expect.objectContaining({ reviewer: '专家4', reason: '团队成员来自专家所在单位蓉城第504智能科技有限公司' }),
    )
  })

  test('made again changes nothing that stands', async () => {
    const before = (await callReviews()).map(({ reviews }) => reviews.map(({ id }) => id))

    expect((await assign()).pairs).toBe(0)
    expect((await callReviews()).map(({ reviews }) => reviews.map(({ id }) => id))).toEqual(before)
  })

  test('is the division’s alone', async () => {
    expect(
      await codeOf(
        world.as(department.leader, (ctx) =>
          assignReviews(ctx, { callId: call.id, perProposal: 3, maxLoad: 4, way: 'best', cap: 1 }),
        ),
      ),
    ).toBe('permission-denied')
  })
})

describe('an expert', () => {
  test('reads what was assigned, and nothing personal; another’s review does not exist', async () => {
    const [one, other] = experts as [Actor, Actor]
    const mine = await own(one)
    const foreign = (await own(other)).find(({ id }) => !mine.some((review) => review.id === id))
    const { facts } = await world.as(one, (ctx) => readReview(ctx, { reviewId: mine[0]?.id ?? '' }))

    expect(facts).toMatchObject({ title: '高海拔隧道围岩流变机理研究', discipline: 'E0901' })
    for (const name of ['leadId', 'birthday', 'gender', 'avoid']) expect(facts).not.toHaveProperty(name)
    expect(await codeOf(world.as(one, (ctx) => readReview(ctx, { reviewId: foreign?.id ?? '' })))).toBe(
      'review-not-found',
    )
  })

  test('stays unknown to applicants: in the case, its history, and every refusal', async () => {
    const seen = JSON.stringify(await read(world, cases[0]?.firm as Actor, idOf(0)))

    expect(seen).not.toContain('专家1')
    expect(await codeOf(world.as(cases[0]?.firm as Actor, (ctx) => findCallReviews(ctx, { callId: call.id })))).toBe(
      'permission-denied',
    )
    expect(await codeOf(own(cases[0]?.firm as Actor))).toBe('permission-denied')
  })

  test('whose unit comes to compete loses the file, also by its address, and can only keep away', async () => {
    const [review] = (await callReviews())[0]?.reviews ?? []
    const expert = experts.find(({ name }) => name === review?.reviewer) as Actor
    const uscc = usccNo(Number(expert.name.slice(2)) + 500, '510107')
    const rival = await employ(world, department.units, uscc, 'applicant')
    const { id } = await world.as(rival, (ctx) => startApplication(ctx, { callId: call.id }))
    const set = (no: string | null) =>
      world.as(department.supervisor, async (ctx) => {
        await ctx.sql
          .updateTable('application')
          .set({ no, state: no === null ? 'closed' : 'to-endorse' })
          .where('authority', '=', ctx.authority)
          .where('id', '=', id)
          .execute()
        await ctx.audit({ action: 'test', subjectKind: 'application', subjectId: id })
      })
    await set('F-9')
    const read1 = await codeOf(world.as(expert, (ctx) => readReview(ctx, { reviewId: review?.id ?? '' })))
    const listed = await own(expert)
    await world.as(expert, (ctx) => declineReview(ctx, { reviewId: review?.id ?? '', version: 1, why: '单位竞争申报' }))

    expect(read1).toBe('review-conflict')
    expect(listed).toEqual([])
    expect((await callReviews())[0]?.reviews.find(({ id: one }) => one === review?.id)).toMatchObject({
      state: 'declined',
      declinedWhy: '单位竞争申报',
    })
    await set(null)
    expect((await assign()).pairs).toBe(1)
  })
})

describe('scores', () => {
  const deliver = async (
    applicationId: string,
    scores: readonly Record<string, number | null>[],
    votes: readonly ('support' | 'against')[],
  ) => {
    const [found] = (await callReviews()).filter((one) => one.applicationId === applicationId)
    const open = found?.reviews.filter(({ state }) => state === 'assigned') ?? []
    for (const [at, review] of open.entries()) {
      const expert = experts.find(({ name }) => name === review.reviewer) as Actor
      await world.as(expert, (ctx) =>
        deliverReview(ctx, {
          reviewId: review.id,
          version: 1,
          marks: scores[at] ?? {},
          vote: votes[at] ?? 'support',
          opinion: '研究方案具体可行，基础较好。',
        }),
      )
    }
  }
  const even = (mark: number) => ({ 'scientific-value': mark, originality: mark, impact: mark, feasibility: mark })

  test('off the scale are refused; what does not apply is left out, never zero', async () => {
    const [review] = await own(experts[2] as Actor)
    const attempt = (marks: Record<string, number | null>) =>
      world.as(experts[2] as Actor, (ctx) =>
        deliverReview(ctx, {
          reviewId: review?.id ?? '',
          version: review?.version ?? 1,
          marks,
          vote: 'support',
          opinion: '研究方案具体可行。',
        }),
      )

    expect(await codeOf(attempt({ originality: 101 }))).toBe('mark-wrong')
    expect(await codeOf(attempt({ originality: null }))).toBe('marks-missing')
  })

  test('end a review only when enough are in and a panel has spoken; disagreement is noted', async () => {
    const conclude = async (id: string) => {
      const { version } = await read(world, department.division, id)
      return world.as(department.division, (ctx) =>
        concludeReview(ctx, { applicationId: id, version, findings: {}, why: '同行评议意见齐备' }),
      )
    }
    const early = await codeOf(conclude(idOf(0)))
    await deliver(idOf(0), [even(80), { ...even(90), impact: null }, even(70)], ['support', 'support', 'support'])
    await deliver(idOf(1), [even(95), even(20), even(60)], ['support', 'against', 'support'])
    const [first, second] = await callReviews()
    const means = await world.as(department.division, (ctx) => meanScores(ctx, cases))

    expect(early).toBe('reviews-missing')
    expect(first).toMatchObject({ isNonConsensus: false, spread: { count: 3, mean: 80, least: 70, most: 90 } })
    expect(second).toMatchObject({ isNonConsensus: true })
    expect(means.get(idOf(0))).toBeCloseTo(80)
    expect(await codeOf(conclude(idOf(0)))).toBe('panel-needed')
  })
})
