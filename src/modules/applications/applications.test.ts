import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Refusal } from '#kernel/refusal.ts'
import type { Call } from '#modules/calls/contract.ts'
import { employ } from '#modules/people/test-kit.ts'
import { record, usccNo } from '#modules/registers/test-kit.ts'
import type { Actor } from '#rules/actor.ts'
import { openWorld, type World } from '../../../test/world.ts'
import { findApplications } from './find-applications.ts'
import { findOffers } from './find-offers.ts'
import { printApplication } from './print-application.ts'
import { saveApplication, startApplication } from './start-application.ts'
import { snapshotHash, submitApplication } from './submit-application.ts'
import { attach, type Department, fillIn, openDepartment, openFirm, openSmeCall, read, submit } from './test-kit.ts'

let world: World
let department: Department
let call: Call
beforeAll(async () => {
  world = await openWorld()
  department = await openDepartment(world)
  call = await openSmeCall(department)
})
afterAll(() => world.close())

const refusalOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => {
      throw new Error('not refused')
    },
    (refusal: Refusal) => refusal,
  )
const codeOf = async (attempt: Promise<unknown>) => (await refusalOf(attempt)).code

describe('a draft', () => {
  test('begins with what the registers know, which its writers cannot change', async () => {
    const firm = await openFirm(department, 1)
    const { id, isNew } = await world.as(firm, (ctx) => startApplication(ctx, { callId: call.id }))
    const draft = await read(world, firm, id)
    await world.as(firm, (ctx) =>
      saveApplication(ctx, {
        applicationId: id,
        version: draft.version,
        facts: { name: '别的公司', staff: 3, other: 1 },
      }),
    )
    const saved = await read(world, firm, id)

    expect(isNew).toBe(true)
    expect(draft).toMatchObject({
      state: 'draft',
      no: null,
      mayEdit: true,
      known: expect.arrayContaining(['uscc', 'registeredOn']),
    })
    expect(saved.facts).toMatchObject({ name: '蓉城第1智能科技有限公司', staff: 3, registeredOn: '2015-06-01' })
    expect(saved.facts).not.toHaveProperty('other')
  })

  test('is opened again instead of begun twice, also by a colleague of the firm', async () => {
    const firm = await openFirm(department, 2)
    const first = await world.as(firm, (ctx) => startApplication(ctx, { callId: call.id }))

    expect(await world.as(firm, (ctx) => startApplication(ctx, { callId: call.id }))).toEqual({
      id: first.id,
      isNew: false,
    })
  })

  test('saved over a colleague’s newer one is refused', async () => {
    const firm = await openFirm(department, 3)
    const { id, version } = await fillIn(world, firm, call.id)
    const save = () => world.as(firm, (ctx) => saveApplication(ctx, { applicationId: id, version, facts: {} }))
    await save()

    expect(await codeOf(save())).toBe('stale-version')
  })

  test('is known to nobody but its writers', async () => {
    const firm = await openFirm(department, 4)
    const other = await openFirm(department, 5)
    const { id } = await fillIn(world, firm, call.id)

    for (const actor of [other, department.mianyang, department.division, department.leader])
      expect(await codeOf(read(world, actor, id))).toBe('application-not-found')
  })
})

describe('handing in', () => {
  test('reports every problem at once: fields, files, rules with the value found and needed', async () => {
    const firm = await openFirm(department, 10)
    const { id } = await fillIn(world, firm, call.id, { staff: 501, scientists: 151, sales: undefined }, [])
    const refusal = await refusalOf(submit(world, firm, id))

    expect(refusal.code).toBe('application-incomplete')
    expect(refusal.problems.map(({ path }) => path)).toEqual(['sales', 'commitment', 'rules.staff'])
    expect(refusal.problems.at(-1)?.message).toBe(
      '职工总数：501 人，应不超过 500 人（国科发政〔2017〕115号第六条(二)）',
    )
  })

  test('freezes what was handed in, under a hash that anyone can make again, and gives it a number', async () => {
    const firm = await openFirm(department, 11)
    const { id } = await fillIn(world, firm, call.id)
    const submitted = await submit(world, firm, id)

    expect(submitted).toMatchObject({
      state: 'in-formal-check',
      no: expect.stringMatching(/^TS-2022-\w{4}-\d{6}$/),
      mayEdit: false,
    })
    expect(submitted.steps.map(({ action }) => action)).toEqual(['submit'])
    expect(submitted.snapshots[0]?.hash).toBe(
      snapshotHash({ edition: 'tech-sme@2017', call_id: call.id }, submitted.facts as never),
    )
    expect((await world.as(firm, (ctx) => printApplication(ctx, { applicationId: id }))).name).toMatch(
      /^TS-2022.*\.docx$/,
    )
  })

  test('twice is handed in once', async () => {
    const firm = await openFirm(department, 12)
    const { id, version } = await fillIn(world, firm, call.id)
    const attempt = () => world.as(firm, (ctx) => submitApplication(ctx, { applicationId: id, version }))
    await attempt()

    expect(await codeOf(attempt())).toBe('action-not-allowed')
    expect((await read(world, firm, id)).snapshots).toHaveLength(1)
  })

  test('counts until the last instant of the window and not a millisecond longer', async () => {
    const [inTime, late] = [await openFirm(department, 13), await openFirm(department, 14)]
    const drafts = [await fillIn(world, inTime, call.id), await fillIn(world, late, call.id)]
    const now = world.platform.clock.now().toISOString()
    world.platform.clock.moveTo('2022-10-31T09:00:00.000Z')
    const accepted = await submit(world, inTime, drafts[0]?.id ?? '')
    world.platform.clock.moveTo('2022-10-31T09:00:00.001Z')
    const refusal = await refusalOf(submit(world, late, drafts[1]?.id ?? ''))
    world.platform.clock.moveTo(now)

    expect(accepted.state).toBe('in-formal-check')
    expect(refusal.code).toBe('call-not-open')
    expect(refusal.message).toContain('17:00:00')
  })

  test('takes no file of another application, and none that is not what it says', async () => {
    const firm = await openFirm(department, 15)
    const { id, version, facts } = await fillIn(world, firm, call.id)
    const foreign = await fillIn(world, await openFirm(department, 16), call.id)
    await world.as(firm, (ctx) =>
      saveApplication(ctx, {
        applicationId: id,
        version,
        facts: { ...facts, commitment: foreign.facts['commitment'] as never },
      }),
    )

    expect(await codeOf(submit(world, firm, id))).toBe('file-not-there')
    expect(await codeOf(attach(world, firm, id, 'commitment', 'MZ\x90 program'))).toBe('attachment-refused')
    expect(await codeOf(attach(world, firm, id, 'staff'))).toBe('field-takes-no-file')
  })

  test('tells a firm that is barred for misconduct so, while the bar lasts, before it begins', async () => {
    const given = { growthSmall: 0.2, leastResearch: 0.05, leastResearchYear: 100_000_000 }
    const gazelle = await openSmeCall(department, { programme: 'gazelle', title: '2022年瞪羚企业申报', given })
    const finding = (barredTo: string) => ({
      subjectKind: 'unit',
      subject: '某公司',
      behaviour: 'fraud',
      severity: 'serious',
      sanctions: ['bar'],
      decidedOn: '2021-06-01',
      barredFrom: '2021-06-01',
      barredTo,
    })
    const offerTo = async (n: number, barredTo: string) => {
      const firm = await openFirm(department, n)
      await record(
        world,
        'integrity-finding',
        { ...finding(barredTo), uscc: usccNo(n, '510703') },
        department.supervisor,
      )
      return (await world.as(firm, findOffers)).find(({ callId }) => callId === gazelle.id)
    }

    expect(await offerTo(17, '2022-10-17')).toMatchObject({
      holds: false,
      failing: [{ zh: expect.stringContaining('处于科研失信惩戒期：是，应为否') }],
    })
    expect(await offerTo(18, '2022-10-16')).toMatchObject({ holds: 'unknown', failing: [] })
  })
})

describe('lists', () => {
  test('show each reader their own cases only', async () => {
    const firm = await openFirm(department, 40)
    const { id } = await fillIn(world, firm, call.id)
    await submit(world, firm, id)
    const ids = async (actor: Actor) =>
      (await world.as(actor, (ctx) => findApplications(ctx, { limit: 200 }))).rows.map((row) => row.id)
    const reviewer = await employ(world, department.units, 'pingshen', 'reviewer')

    expect(await ids(firm)).toEqual([id])
    expect(await ids(department.mianyang)).toContain(id)
    expect(await ids(department.deyang)).not.toContain(id)
    expect(await ids(department.division)).toContain(id)
    expect(await ids(reviewer)).toEqual([])
  })

  test('of what waits leave out what only could be withdrawn', async () => {
    const waiting = await world.as(department.mianyang, (ctx) => findApplications(ctx, { limit: 2, waiting: true }))

    expect(waiting.rows).toHaveLength(2)
    expect(waiting.rows.every(({ allowedActions: [first = ''] }) => ['pass', 'endorse'].includes(first))).toBe(true)
  })
})
