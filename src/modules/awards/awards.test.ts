import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Refusal } from '#kernel/refusal.ts'
import {
  allYes,
  type Department,
  fillIn,
  openDepartment,
  openFirm,
  openSmeCall,
  read,
  step,
  submit,
} from '#modules/applications/test-kit.ts'
import type { Call } from '#modules/calls/contract.ts'
import { getEntry } from '#modules/registers/index.ts'
import { numberFault } from '#policy/national/programmes/tech-sme/registration-number.ts'
import { type Actor, visitor } from '#rules/actor.ts'
import { openWorld, type World } from '../../../test/world.ts'
import { certify } from './certify.ts'
import { findAwards } from './find-awards.ts'
import { decideObjection, fileObjection, findObjections } from './objections.ts'
import { closeNotice, findOpenNotices, lastDay, publishNotice } from './public-notices.ts'

let world: World
let department: Department
let call: Call
const firms: { firm: Actor; id: string }[] = []
beforeAll(async () => {
  world = await openWorld()
  department = await openDepartment(world)
  call = await openSmeCall(department)
  for (let n = 1; n <= 3; n++) {
    const firm = await openFirm(department, n)
    const { id } = await fillIn(world, firm, call.id)
    await submit(world, firm, id)
    await step(world, department.mianyang, id, 'pass', { checklist: allYes })
    firms.push({ firm, id })
  }
})
afterAll(() => world.close())

const codeOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => 'done',
    (refusal: Refusal) => refusal.code,
  )
const idOf = (n: number) => firms[n]?.id ?? ''
const stateOf = async (n: number) => (await read(world, department.division, idOf(n))).state

describe('working days of a notice', () => {
  test.each([
    ['2023-05-26', 5, '2023-06-01'],
    ['2022-10-17', 10, '2022-10-28'],
    ['2022-09-30', 5, '2022-10-11'],
    ['2022-10-01', 1, '2022-10-08'],
  ])('from %s, %i of them, end on %s', (from, length, to) => {
    expect(lastDay({ length }, from)).toBe(to)
  })
})

describe('from the notice to the register', () => {
  let noticeId: string

  test('a list is put up for ten working days, by the division alone', async () => {
    const publish = (actor: Actor) =>
      world.as(actor, (ctx) =>
        publishNotice(ctx, {
          callId: call.id,
          title: '2022年第十批拟入库企业',
          applicationIds: firms.map(({ id }) => id),
        }),
      )

    expect(await codeOf(publish(department.mianyang))).toBe('permission-denied')
    const notice = await publish(department.division)
    noticeId = notice.id
    expect(notice).toMatchObject({ startsOn: '2022-10-17', endsOn: '2022-10-28' })
    expect(await codeOf(publish(department.division))).toBe('notice-twice')
  })

  test('shows the public names and units, and nothing else', async () => {
    const [open] = await world.as(visitor, findOpenNotices)

    expect(open?.entries).toHaveLength(3)
    expect(Object.keys(open?.entries[0] ?? {})).toEqual(['applicationId', 'title', 'unitName'])
  })

  test('a signed objection suspends its own entry, and the applicant is not told by whom', async () => {
    const objection = {
      noticeId,
      applicationId: idOf(1),
      name: '李群众',
      contact: '13800000000',
      grounds: '该企业科技人员数与社保人数不符。',
    }
    await world.as(visitor, (ctx) => fileObjection(ctx, objection))
    const seen = async (actor: Actor) =>
      (await world.as(actor, (ctx) => findObjections(ctx, { callId: call.id }))).length
    const told = await read(world, firms[1]?.firm as Actor, idOf(1))

    expect([await stateOf(0), await stateOf(1), await stateOf(2)]).toEqual([
      'in-public-notice',
      'suspended',
      'in-public-notice',
    ])
    expect([await seen(department.division), await seen(department.mianyang)]).toEqual([1, 0])
    expect(JSON.stringify(told)).not.toContain('李群众')
  })

  test('is not closed before its last day is over; then what nobody objected to goes on', async () => {
    const close = () => world.as(department.division, (ctx) => closeNotice(ctx, { noticeId }))
    world.platform.clock.moveTo('2022-10-28T15:59:59Z')
    const early = await codeOf(close())
    world.platform.clock.moveTo('2022-10-28T16:00:00Z')

    expect(early).toBe('notice-running')
    expect(await close()).toEqual({ confirmed: 2, suspended: 1 })
    expect(await stateOf(0)).toBe('to-certify')
  })

  test('an objection found groundless puts the entry back; one after the last day is not taken', async () => {
    const [objection] = await world.as(department.division, (ctx) => findObjections(ctx, { callId: call.id }))
    await world.as(department.division, (ctx) =>
      decideObjection(ctx, { objectionId: objection?.id ?? '', isUpheld: false, why: '经核查，社保人数一致' }),
    )
    const late = () =>
      world.as(visitor, (ctx) =>
        fileObjection(ctx, {
          noticeId,
          applicationId: idOf(2),
          name: '王某',
          contact: '13800000001',
          grounds: '迟到的异议，不应受理。',
        }),
      )

    expect(await stateOf(1)).toBe('in-public-notice')
    expect(await codeOf(late())).toBe('objection-late')
    expect(await world.as(department.division, (ctx) => closeNotice(ctx, { noticeId }))).toEqual({
      confirmed: 1,
      suspended: 0,
    })
  })

  test('the register gets an entry with a right number and term, once', async () => {
    const applicationIds = firms.map(({ id }) => id)
    const act = () =>
      world.as(department.division, (ctx) =>
        certify(ctx, { callId: call.id, applicationIds, document: '川科高〔2022〕33号', mark: '0' }),
      )
    await act()
    const { rows } = await world.as(department.division, (ctx) => findAwards(ctx, { callId: call.id }))
    const { certificate } = rows[0] ?? {}
    const entry = await world.as(department.supervisor, (ctx) =>
      getEntry(ctx, { register: 'qualification', entryId: certificate?.entryId ?? '' }),
    )

    expect(await codeOf(act())).toBe('action-not-allowed')
    expect(rows.map((row) => row.certificate?.key.slice(-6))).toEqual(['000001', '000002', '000003'])
    expect(entry).toMatchObject({
      key: certificate?.key,
      facts: { kind: 'tech-sme', validFrom: '2022-10-29', validTo: '2023-10-29', document: '川科高〔2022〕33号' },
    })
    expect(
      numberFault(entry.key ?? '', { year: 2022, region: '510703', registeredOn: '2015-06-01', filedOn: '2022-10-29' }),
    ).toBeNull()
    expect(entry.history[0]).toMatchObject({ action: 'record-case' })
  })

  test('the applicant follows it step by step', async () => {
    const { steps, label } = await read(world, firms[0]?.firm as Actor, idOf(0))

    expect(steps.map(({ action }) => action)).toEqual(['certify', 'confirm', 'pass', 'submit'])
    expect(label.zh).toBe('实施（有效）')
  })
})
