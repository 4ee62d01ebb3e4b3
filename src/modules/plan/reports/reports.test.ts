import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Refusal } from '#kernel/refusal.ts'
import { readWorkbook } from '#platform/xlsx/read-workbook.ts'
import type { Actor } from '#rules/actor.ts'
import { openWorld, type World } from '../../../../test/world.ts'
import { findUnattended } from '../breakdown/find-unattended.ts'
import type { CommitmentRow, PartNode, Report } from '../contract.ts'
import { findCommitments } from '../find-commitments.ts'
import { planJobs } from '../jobs.ts'
import { askMonthly, passUntil, type SharedPlan, sharePlan } from '../test-kit.ts'
import { correctReport } from './correct-report.ts'
import { decideReport } from './decide-report.ts'
import { findLoad } from './find-load.ts'
import { findReports, getReport } from './find-reports.ts'
import { addEvidence } from './keep-evidence.ts'
import { endContract, findContracts, openContract } from './open-contract.ts'
import { exportReportSheet } from './sheet/import-sheet.ts'
import { weighContract } from './weigh-contract.ts'
import { saveReport, submitReport } from './write-reports.ts'

let world: World
let shared: SharedPlan
beforeAll(async () => {
  world = await openWorld(planJobs)
  world.platform.clock.moveTo('2022-08-15T02:00:00Z')
  shared = await sharePlan(world)
})
afterAll(() => world.close())

const monthly = {
  name: '月报',
  scope: { kind: 'plan' as const },
  frequency: 'month' as const,
  asks: ['figure' as const, 'narrative' as const],
  questions: [],
  days: 5,
  daysPerLevel: 2,
  startsOn: '2022-03-01',
  endsOn: '2022-12-31',
}
const codeOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => null,
    (refusal: Refusal) => refusal.code,
  )
const reportOf = async (as: Actor, unitCode: string, period: string): Promise<Report> => {
  const unitId = shared.units.get(unitCode)
  const { rows } = await world.as(as, (ctx) => findReports(ctx, { planId: shared.planId, limit: 50, unitId, period }))
  return world.as(as, (ctx) => getReport(ctx, { reportId: rows[0]?.id ?? '' }))
}
const submit = (as: Actor, { id: reportId, version }: Report, fields: object) =>
  world.as(as, (ctx) => submitReport(ctx, { reportId, version, ...fields }))
const decide = (as: Actor, { id: reportId, version }: Report, accept: boolean, why = '') =>
  world.as(as, (ctx) => decideReport(ctx, { reportId, version, accept, why }))

describe('a reporting contract', () => {
  test('tells its burden before it is sent: fields, units, minutes, and what is filled in', async () => {
    const burden = await world.as(shared.supervisor, (ctx) => weighContract(ctx, { planId: shared.planId, ...monthly }))

    expect(burden).toMatchObject({
      fields: 2,
      units: 3,
      reports: 3,
      prefilled: 1,
      minutesEach: 13,
      hoursPerPeriod: 0.6,
    })
  })

  test.each([
    ['填报单位联系电话', 'text'],
    ['上期完成值', 'number'],
    ['任务完成率（%）', 'number'],
    ['今年新增高新技术企业数量', 'number'],
    ['辖区内重点实验室总数', 'number'],
  ] as const)('must not ask “%s”, which is known: not before it is sent, nor by sending it', async (label, kind) => {
    const asked = { ...monthly, questions: [{ key: 'q', label, kind }] }
    const burden = await world.as(shared.supervisor, (ctx) => weighContract(ctx, { planId: shared.planId, ...asked }))

    expect(burden.known).toMatchObject([{ question: label }])

    expect(
      await codeOf(world.as(shared.supervisor, (ctx) => openContract(ctx, { planId: shared.planId, ...asked }))),
    ).toBe('already-known')
  })

  test.each([
    ['高新技术企业培训场次', 'number'],
    ['高新技术企业培育中的主要困难', 'text'],
  ] as const)('may ask “%s”, which no record holds', async (label, kind) => {
    const asked = { ...monthly, questions: [{ key: 'q', label, kind }] }
    const burden = await world.as(shared.supervisor, (ctx) => weighContract(ctx, { planId: shared.planId, ...asked }))

    expect(burden.known).toEqual([])
  })

  test('cannot end before it starts', async () => {
    const backward = { ...monthly, startsOn: '2022-10-01', endsOn: '2022-09-30' }

    expect(
      await codeOf(world.as(shared.supervisor, (ctx) => openContract(ctx, { planId: shared.planId, ...backward }))),
    ).toBe('contract-ends-before-start')
  })

  test('is opened by a supervisor only', async () => {
    expect(
      await codeOf(world.as(shared.division, (ctx) => openContract(ctx, { planId: shared.planId, ...monthly }))),
    ).toBe('permission-denied')
  })

  test('makes the lowest level report first, by working days of the calendar', async () => {
    await askMonthly(shared)
    await passUntil(world, '2022-09-01')

    expect((await reportOf(shared.mianyang, '510700', '2022-08')).dueOn).toBe('2022-09-07')
    expect((await reportOf(shared.division, 'high-technology', '2022-08')).dueOn).toBe('2022-09-09')
  })

  test('opens a window once, however often the day passes', async () => {
    await passUntil(world, '2022-09-02')
    const [{ window } = {}] = await world.as(shared.supervisor, (ctx) => findContracts(ctx, { planId: shared.planId }))

    expect(window).toMatchObject({ period: '2022-08', total: 3, submitted: 0 })
  })
})

describe('a report', () => {
  test('is kept as a draft however incomplete, and refused for submission with everything that is missing', async () => {
    const report = await reportOf(shared.mianyang, '510700', '2022-08')
    const save = (version: number, narrative: string) =>
      world.as(shared.mianyang, (ctx) => saveReport(ctx, { reportId: report.id, version, narrative }))
    const first = await save(report.version, '正')
    const { version } = await save(first.version, '已')
    const attempt = submit(shared.mianyang, { ...report, version }, {})

    await expect(attempt).rejects.toMatchObject({
      code: 'report-incomplete',
      problems: [{ path: 'reached' }, { path: 'narrative' }],
    })
  })

  test('of another unit is neither written nor read by a bureau', async () => {
    const report = await reportOf(shared.deyang, '510600', '2022-08')

    expect(await codeOf(submit(shared.mianyang, report, { reached: 1 }))).toBe('permission-denied')
    expect(await codeOf(world.as(shared.mianyang, (ctx) => getReport(ctx, { reportId: report.id })))).toBe(
      'permission-denied',
    )
  })

  test.each([
    [{ reached: -1, narrative: '完成三家' }, 'reached'],
    [{ reached: 1_201, narrative: '完成三家' }, 'reached'],
    [{ reached: 12, narrative: '全部完成' }, 'evidence'],
  ])('with %j is refused at %s', async (fields, path) => {
    const report = await reportOf(shared.mianyang, '510700', '2022-08')

    await expect(submit(shared.mianyang, report, fields)).rejects.toMatchObject({
      problems: expect.arrayContaining([expect.objectContaining({ path })]),
    })
  })

  test('handed in and accepted by the unit above, counts up to the whole', async () => {
    const report = await reportOf(shared.mianyang, '510700', '2022-08')
    const handedIn = await submit(shared.mianyang, report, { reached: 6, narrative: '新建平台六家' })
    expect((await shared.parts()).mianyang.completion).toBeNull()
    expect(await codeOf(decide(shared.mianyang, handedIn, true))).toBe('permission-denied')
    await decide(shared.division, handedIn, true)

    const { mianyang, whole } = await shared.parts()
    expect(mianyang).toMatchObject({ reached: 6, completion: 50, reportedPeriod: '2022-08' })
    expect(whole).toMatchObject({ completion: 50, computed: 6 })
    expect(whole.rollUp).toEqual({
      counted: [{ no: '1-2.1', weight: 60, completion: 50 }],
      excluded: [{ no: '1-2.2', why: 'no-report' }],
    })
  })

  test('shows that its part is looked after, though nobody opened the commitment', async () => {
    const { unopened } = await world.as(shared.supervisor, (ctx) => findUnattended(ctx, { planId: shared.planId }))

    expect(unopened.rows.map(({ no }) => no)).toContain('1-2.2')
    expect(unopened.rows.map(({ no }) => no)).not.toContain('1-2.1')
  })

  test('comes back with a reason, and can be handed in again', async () => {
    const report = await reportOf(shared.deyang, '510600', '2022-08')
    const handedIn = await submit(shared.deyang, report, { reached: 2, narrative: '新建平台二家' })
    const returned = await decide(shared.division, handedIn, false, '请附名单')
    expect(returned).toMatchObject({ state: 'returned', returnedWhy: '请附名单' })
    const again = await submit(shared.deyang, returned, { narrative: '新建平台二家，名单见附件' })
    await decide(shared.division, again, true)

    expect((await shared.parts()).whole).toMatchObject({ computed: 8, completion: 40 })
  })

  test('of the whole has its figure filled in from the parts below, and locked', async () => {
    const report = await reportOf(shared.division, 'high-technology', '2022-08')
    expect(report).toMatchObject({ isLocked: true, reached: 8 })

    const handedIn = await submit(shared.division, report, { reached: 20, narrative: '按月推进' })

    expect(handedIn).toMatchObject({ reached: 8, computed: 8 })
    await decide(shared.supervisor, handedIn, true)
  })

  test('is seen in the table of commitments: the light and the completion of each whole', async () => {
    const { rows } = await world.as(shared.leader, (ctx) => findCommitments(ctx, { planId: shared.planId, limit: 50 }))
    const { whole } = await shared.parts()
    const standing = ({ light, completion, lightRule }: PartNode | CommitmentRow) => ({ light, completion, lightRule })

    expect(rows.filter(({ id }) => id === shared.commitmentId).map(standing)).toEqual([standing(whole)])
    expect(rows.find(({ no }) => no === '1-1')).toMatchObject({ light: 'none', completion: null })
  })

  test('decided by two at once is decided by one; the other is told', async () => {
    await passUntil(world, '2022-10-01')
    const report = await reportOf(shared.mianyang, '510700', '2022-09')
    const handedIn = await submit(shared.mianyang, report, { reached: 8, narrative: '新建平台八家' })
    const outcomes = await Promise.all([
      codeOf(decide(shared.division, handedIn, true)),
      codeOf(decide(shared.supervisor, handedIn, false, '数字不实')),
    ])

    expect(outcomes.sort()).toEqual([null, 'stale-version'].sort())
  })

  test('accepted can be corrected later: both versions stay, the newer counts once accepted', async () => {
    const before = await reportOf(shared.deyang, '510600', '2022-08')
    const corrected = await world.as(shared.deyang, (ctx) =>
      correctReport(ctx, { reportId: before.id, version: before.version, reached: 3, why: '漏计一家' }),
    )
    await decide(shared.division, corrected, true)

    expect(await world.as(shared.deyang, (ctx) => getReport(ctx, { reportId: before.id }))).toMatchObject({
      state: 'superseded',
      reached: 2,
    })
    expect((await shared.parts()).deyang.reached).toBe(3)
  })

  test('that is missed turns the light grey, and says nothing of 0 %', async () => {
    await passUntil(world, '2022-10-20')
    const { deyang } = await shared.parts()

    expect(deyang).toMatchObject({ missedReports: 1, light: 'grey', lightRule: 'no-report', completion: 37.5 })
  })
})

describe('evidence', () => {
  test('belongs to the part, is counted, and lets a report be complete', async () => {
    const { mianyang } = await shared.parts()
    const content = Buffer.from('%PDF-1.7')
    const received = await world.platform.files.receive(
      (async function* () {
        yield content
      })(),
    )
    const file = { ...received, name: '名单.pdf', mediaType: 'application/pdf' }
    await world.as(shared.mianyang, (ctx) => addEvidence(ctx, { partId: mianyang.id, file }))

    expect((await shared.parts()).mianyang.evidence).toBe(1)
  })
})

describe('the load of the units', () => {
  test('is told month by month', async () => {
    const { units } = await world.as(shared.leader, (ctx) => findLoad(ctx, { planId: shared.planId, year: '2022' }))
    const mianyang = units.find(({ unitId }) => unitId === shared.units.get('510700'))

    expect(mianyang).toMatchObject({ reports: 2, minutes: 62 })
    expect(mianyang?.months[8]).toEqual({ reports: 1, minutes: 31 })
  })

  test('ends with the contract: what nobody began is no longer asked', async () => {
    const [contract] = await world.as(shared.supervisor, (ctx) => findContracts(ctx, { planId: shared.planId }))
    const { id: contractId = '', version = 0 } = contract ?? {}
    await world.as(shared.supervisor, (ctx) => endContract(ctx, { contractId, version }))
    const sheets = await readWorkbook((await world.as(shared.deyang, exportReportSheet)).content)

    expect(sheets[0]?.rows.filter(({ cells }) => cells.length > 5)).toHaveLength(1)
  })
})
