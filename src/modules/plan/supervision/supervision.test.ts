import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Refusal } from '#kernel/refusal.ts'
import { lightRules } from '#policy/sichuan/supervision/light-rules.ts'
import type { Actor } from '#rules/actor.ts'
import { openWorld, type World } from '../../../../test/world.ts'
import type { PartNode, PartRequest } from '../contract.ts'
import { planJobs } from '../jobs.ts'
import { escalationPaper } from '../papers/escalation-paper.ts'
import { addEvidence } from '../reports/keep-evidence.ts'
import { appealScore, commendUnit, decideAppeal, findScores } from '../scores/keep-scores.ts'
import { askMonthly, passUntil, type SharedPlan, sharePlan } from '../test-kit.ts'
import { decideRequest } from './decide-request.ts'
import { draftEscalation, stepEscalation } from './escalate.ts'
import { findEscalations } from './find-escalations.ts'
import { findParts } from './find-parts.ts'
import { forecastLights } from './forecast-lights.ts'
import { requestChange, withdrawRequest } from './request-change.ts'
import { previewLightRules, setLightRules } from './set-light-rules.ts'

let world: World
let shared: SharedPlan
beforeAll(async () => {
  world = await openWorld(planJobs)
  world.platform.clock.moveTo('2022-08-15T02:00:00Z')
  shared = await sharePlan(world)
  await askMonthly(shared)
})
afterAll(() => world.close())

const codeOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => null,
    (refusal: Refusal) => refusal.code,
  )
type Asked = Omit<Parameters<typeof requestChange>[1], 'partId' | 'proposed'> & { proposed?: PartRequest['proposed'] }
const ask = (as: Actor, { id: partId }: PartNode, { proposed = {}, ...asked }: Asked) =>
  world.as(as, (ctx) => requestChange(ctx, { partId, proposed, ...asked }))
const decide = (as: Actor, { id: requestId, version }: PartRequest, approve: boolean) =>
  world.as(as, (ctx) => decideRequest(ctx, { requestId, version, approve, why: '情况属实' }))
const escalations = async (as: Actor, partId: string) =>
  (await world.as(as, (ctx) => findEscalations(ctx, { planId: shared.planId, partId, limit: 50 }))).rows

describe('a request', () => {
  test.each([
    ['an extension to an earlier day', { kind: 'extension', proposed: { dueOn: '2022-12-01' } }, 'extension-not-later'],
    [
      'an extension beyond the part above',
      { kind: 'extension', proposed: { dueOn: '2023-03-01' } },
      'extension-beyond-above',
    ],
    ['an adjustment of nothing', { kind: 'adjustment' }, 'adjustment-empty'],
    ['a completion without evidence', { kind: 'completion' }, 'completion-without-evidence'],
  ] as const)('for %s is refused', async (_name, asked, code) => {
    const { mianyang } = await shared.parts()

    expect(await codeOf(ask(shared.mianyang, mianyang, { reason: '用地审批延后', ...asked }))).toBe(code)
  })

  test('about another unit’s part is refused', async () => {
    const { deyang } = await shared.parts()
    const asked = { kind: 'extension' as const, reason: '用地审批延后', proposed: { dueOn: '2022-12-25' } }

    expect(await codeOf(ask(shared.mianyang, deyang, asked))).toBe('permission-denied')
  })

  test('is decided by a second person, and only once', async () => {
    const { whole } = await shared.parts()
    const asked = { kind: 'adjustment' as const, reason: '省政府调整目标', proposed: { dueOn: '2022-12-30' } }
    const request = await ask(shared.division, whole, asked)

    expect(request.allowedActions).toEqual(['withdraw'])
    expect(await codeOf(ask(shared.division, whole, asked))).toBe('request-pending')
    expect(await codeOf(decide(shared.division, request, true))).toBe('permission-denied')
    const outcomes = await Promise.all([
      codeOf(decide(shared.supervisor, request, false)),
      codeOf(decide(shared.leader, request, true)),
    ])
    expect(outcomes.filter((code) => code === null)).toHaveLength(1)
  })

  test('returned leaves the part exactly as it was', async () => {
    const before = (await shared.parts()).mianyang
    const request = await ask(shared.mianyang, before, {
      kind: 'extension',
      reason: '用地审批延后',
      proposed: { dueOn: '2022-12-25' },
    })
    await decide(shared.division, request, false)

    expect((await shared.parts()).mianyang).toEqual(before)
  })

  test('withdrawn can be made again', async () => {
    const { mianyang } = await shared.parts()
    const asked = { kind: 'extension' as const, reason: '用地审批延后', proposed: { dueOn: '2022-12-25' } }
    const { id: requestId, version } = await ask(shared.mianyang, mianyang, asked)
    await world.as(shared.mianyang, (ctx) => withdrawRequest(ctx, { requestId, version }))
    const again = await ask(shared.mianyang, mianyang, asked)
    await decide(shared.division, again, true)

    expect((await shared.parts()).mianyang).toMatchObject({
      dueOn: '2022-12-25',
      firstDueOn: '2022-12-20',
      pausedUntil: '2022-12-25',
    })
  })
})

describe('the ladder', () => {
  test('reminds by itself, then waits with an order for the supervisor; a bureau sees what is issued', async () => {
    await passUntil(world, '2022-09-20')
    const { deyang, mianyang } = await shared.parts()

    expect(deyang).toMatchObject({ light: 'grey', missedReports: 1 })
    expect((await escalations(shared.supervisor, deyang.id)).map(({ step, state }) => [step, state])).toEqual([
      ['order', 'draft'],
      ['reminder', 'issued'],
    ])
    expect((await escalations(shared.deyang, deyang.id)).map(({ step }) => step)).toEqual(['reminder'])
    expect(await escalations(shared.supervisor, mianyang.id)).toEqual([])
  })

  test('numbers an order when it is issued, and sets it as a paper', async () => {
    const { deyang } = await shared.parts()
    const [order] = await escalations(shared.supervisor, deyang.id)
    const { id: escalationId = '', version = 0 } = order ?? {}
    const issued = await world.as(shared.supervisor, (ctx) =>
      stepEscalation(ctx, { escalationId, version, step: 'issue', words: '' }),
    )
    const paper = await world.as(shared.deyang, (ctx) => escalationPaper(ctx, { escalationId }))

    expect(issued).toMatchObject({
      no: '川科督〔2022〕1号',
      slip: 'yellow',
      issuedOn: '2022-09-20',
      answerBy: '2022-09-27',
    })
    expect(paper.name).toBe('川科督〔2022〕1号 1-2.2.docx')
  })

  test('is answered by the unit it is addressed to, and by no other', async () => {
    const { deyang } = await shared.parts()
    const [order] = await escalations(shared.deyang, deyang.id)
    const { id: escalationId = '', version = 0 } = order ?? {}
    const answer = { escalationId, version, step: 'answer' as const, words: '本周内补报' }

    expect(await codeOf(world.as(shared.mianyang, (ctx) => stepEscalation(ctx, answer)))).toBe('permission-denied')
    expect(await world.as(shared.deyang, (ctx) => stepEscalation(ctx, answer))).toMatchObject({ state: 'answered' })
  })

  test('is not climbed by hand while an approved extension runs', async () => {
    const { mianyang } = await shared.parts()
    const order = { partId: mianyang.id, step: 'order' as const, because: '连续两月未报' }

    expect(await codeOf(world.as(shared.supervisor, (ctx) => draftEscalation(ctx, order)))).toBe('escalation-paused')
  })
})

describe('the lights', () => {
  test('are told for a day to come without changing anything', async () => {
    const before = await shared.parts()
    const { turns } = await world.as(shared.leader, (ctx) =>
      forecastLights(ctx, { planId: shared.planId, on: '2022-12-21' }),
    )

    expect(turns.map(({ part, after, turnsOn }) => [part.no, after, turnsOn])).toEqual([['1-2.2', 'red', '2022-12-21']])
    expect(await shared.parts()).toEqual(before)
  })

  test('follow new rules from their day on, after a trial', async () => {
    const calmer = lightRules.filter(({ name }) => name !== 'no-report')
    const { before, after } = await world.as(shared.supervisor, (ctx) =>
      previewLightRules(ctx, { planId: shared.planId, rules: calmer }),
    )
    expect(before.grey).toBe(after.grey)
    const set = (rules: typeof calmer) =>
      world.as(shared.supervisor, (ctx) =>
        setLightRules(ctx, { validFrom: '2022-09-20', rules, why: '试行期不计缺报' }),
      )

    expect(await codeOf(set(calmer.slice(0, -1)))).toBe('rules-without-end')
    await set(calmer)
    expect((await shared.parts()).deyang.lightRule).toBe('not-yet-reported')
  })

  test('are found by their number together with what is below them', async () => {
    const found = (search: string) =>
      world.as(shared.supervisor, (ctx) => findParts(ctx, { planId: shared.planId, limit: 10, search }))

    expect((await found('1-2')).rows.map(({ no }) => no).sort()).toEqual(['1-2', '1-2.1', '1-2.2'])
    expect((await found('1-2.1')).rows.map(({ no }) => no)).toEqual(['1-2.1'])
  })

  test('are listed for a unit and all below it', async () => {
    const list = (as: Actor, unitId?: string) =>
      world.as(as, (ctx) => findParts(ctx, { planId: shared.planId, limit: 10, unitId }))

    expect((await list(shared.leader, shared.units.get('kjt'))).rows.map(({ no }) => no)).toContain('1-2.2')
    expect((await list(shared.mianyang)).rows.map(({ no }) => no)).toEqual(['1-2.1'])
  })
})

describe('the score of a unit', () => {
  test('loses a point for a reason, which the unit may appeal', async () => {
    await passUntil(world, '2022-09-21')
    const unitId = shared.units.get('510600') ?? ''
    const scores = (as: Actor) => world.as(as, (ctx) => findScores(ctx, { planId: shared.planId, unitId }))
    const { points, units } = await scores(shared.deyang)
    expect(units.map(({ score }) => score)).toEqual([97])
    const order = points.find(({ rule }) => rule === 'order')
    const { id: pointId = '', version = 0 } = order ?? {}
    await world.as(shared.deyang, (ctx) => appealScore(ctx, { pointId, version, reason: '系统故障所致' }))
    const decision = { pointId, version: version + 1, revoke: true, why: '情况属实' }

    expect(await codeOf(world.as(shared.deyang, (ctx) => decideAppeal(ctx, decision)))).toBe('permission-denied')
    await world.as(shared.supervisor, (ctx) => decideAppeal(ctx, decision))
    expect((await scores(shared.supervisor)).units.find((unit) => unit.unitId === unitId)?.score).toBe(99)
  })

  test('gains by a commendation for its own task, once a day', async () => {
    const { deyang, mianyang } = await shared.parts()
    const unitId = shared.units.get('510600') ?? ''
    const commend = (as: Actor, partId: string) =>
      world.as(as, (ctx) => commendUnit(ctx, { planId: shared.planId, unitId, partId, why: '做法在全省推广' }))

    expect(await codeOf(commend(shared.leader, deyang.id))).toBe('permission-denied')
    expect(await codeOf(commend(shared.supervisor, mianyang.id))).toBe('commended-elsewhere')
    await commend(shared.supervisor, deyang.id)
    expect(await codeOf(commend(shared.supervisor, deyang.id))).toBe('already-commended')
    const { units } = await world.as(shared.deyang, (ctx) => findScores(ctx, { planId: shared.planId }))
    expect(units).toMatchObject([{ unitId, score: 101, gained: 2 }])
  })
})

describe('closing a part', () => {
  test('needs evidence and a second person, ends its reports and papers, and lets the whole close after it', async () => {
    const { mianyang, whole } = await shared.parts()
    const content = Buffer.from('%PDF-1.7')
    const received = await world.platform.files.receive(
      (async function* () {
        yield content
      })(),
    )
    const file = { ...received, name: '名单.pdf', mediaType: 'application/pdf' }
    await world.as(shared.mianyang, (ctx) => addEvidence(ctx, { partId: mianyang.id, file }))
    expect(await codeOf(ask(shared.division, whole, { kind: 'completion', reason: '全部完成' }))).toBe(
      'completion-with-open-parts',
    )
    const request = await ask(shared.mianyang, mianyang, { kind: 'completion', reason: '十二家全部建成' })
    await decide(shared.division, request, true)

    const after = await shared.parts()
    expect(after.mianyang).toMatchObject({ state: 'closed', light: 'done', completion: 100 })
    expect(after.whole.completion).toBe(100)
    expect(after.whole.rollUp?.excluded).toEqual([{ no: '1-2.2', why: 'no-report' }])
  })

  test('by cancelling takes what is below with it, and names it as left out', async () => {
    const { deyang } = await shared.parts()
    const request = await ask(shared.deyang, deyang, { kind: 'cancellation', reason: '项目调整取消' })
    await decide(shared.division, request, true)
    const { whole } = await shared.parts()

    expect(whole.rollUp?.excluded).toEqual([{ no: '1-2.2', why: 'cancelled' }])
    const done = await ask(shared.division, whole, { kind: 'completion', reason: '全部完成' })
    await decide(shared.supervisor, done, true)
    expect((await shared.parts()).whole.light).toBe('done')
  })
})
