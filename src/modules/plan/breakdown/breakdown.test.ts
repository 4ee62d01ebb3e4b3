import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Refusal } from '#kernel/refusal.ts'
import { employ, loadDepartment } from '#modules/people/test-kit.ts'
import type { Actor } from '#rules/actor.ts'
import { openWorld, person, type World } from '../../../../test/world.ts'
import { assignUnits } from '../assign-units.ts'
import type { DraftPart, PartNode } from '../contract.ts'
import { editCommitment } from '../edit-commitment.ts'
import { findCommitments } from '../find-commitments.ts'
import { planJobs } from '../jobs.ts'
import { makeSmallPlan } from '../test-kit.ts'
import { dispatchParts } from './dispatch-parts.ts'
import { findOfficers } from './find-officers.ts'
import { findUnattended } from './find-unattended.ts'
import { handOver } from './hand-over.ts'
import { openBreakdown } from './open-breakdown.ts'
import { previewSplit } from './preview-split.ts'
import { returnPart, signForParts } from './sign-parts.ts'
import { splitPart } from './split-part.ts'

const supervisor = person('supervisor', '/kjt/', '周督办')

let world: World
let units: Map<string, string>
let planId: string
let commitmentId: string
let division: Actor
let mianyang: Actor
let deyang: Actor
beforeAll(async () => {
  world = await openWorld(planJobs)
  units = await loadDepartment(world)
  ;({ id: planId } = await makeSmallPlan(world, supervisor))
  division = await employ(world, units, 'chuzhang', 'division-officer', 'high-technology')
  mianyang = await employ(world, units, 'mianyang', 'bureau-officer', '510700')
  deyang = await employ(world, units, 'deyang', 'bureau-officer', '510600')
  const { rows } = await world.as(supervisor, (ctx) => findCommitments(ctx, { planId, limit: 50 }))
  const own = rows.find(({ no }) => no === '1-2')
  commitmentId = own?.id ?? ''
  const lead = [unit('high-technology')]
  await world.as(supervisor, (ctx) => assignUnits(ctx, { commitmentId, version: own?.version ?? 0, lead, support: [] }))
})
afterAll(() => world.close())

const unit = (code: string) => units.get(code) ?? ''
const tree = (as = supervisor) => world.as(as, (ctx) => openBreakdown(ctx, { commitmentId }))
const whole = async () => (await tree())[0] as PartNode
const partOf = async (code: string) => (await tree()).find((part) => part.unit?.id === unit(code)) as PartNode
const draft = (code: string, share: number, weight: number, change: Partial<DraftPart> = {}): DraftPart => ({
  unitId: unit(code),
  title: '建设创新平台',
  share,
  weight,
  dueOn: '2022-11-30',
  supportIds: [],
  ...change,
})
const split = async (as: Actor, parts: DraftPart[], differenceWhy: string | null = null) => {
  const { id: partId, version } = await whole()
  return world.as(as, (ctx) => splitPart(ctx, { partId, version, parts, differenceWhy }))
}
const codeOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => null,
    (refusal: Refusal) => refusal.code,
  )

describe('the whole of a commitment', () => {
  test('stands under its lead unit with the target of the notice, given out by nobody yet', async () => {
    expect(await whole()).toMatchObject({
      no: '1-2',
      level: 0,
      state: 'open',
      light: 'none',
      unit: { id: unit('high-technology') },
      target: { value: 20, unit: '家' },
      dueOn: '2022-12-31',
    })
  })

  test('follows a change of the plan', async () => {
    const { rows } = await world.as(supervisor, (ctx) => findCommitments(ctx, { planId, limit: 50 }))
    const { version = 0 } = rows.find(({ id }) => id === commitmentId) ?? {}
    const edit = {
      quantity: { value: 25, unit: '家', comparator: 'gte' as const },
      dueOn: '2022-12-20',
      reason: '省政府要求',
    }
    await world.as(supervisor, (ctx) => editCommitment(ctx, { commitmentId, version, ...edit }))

    expect(await whole()).toMatchObject({ target: { value: 25 }, dueOn: '2022-12-20', firstDueOn: '2022-12-31' })
  })

  test('is given out, and signed for by an officer of its unit only', async () => {
    const { id } = await whole()
    const { signBy } = await world.as(supervisor, (ctx) => dispatchParts(ctx, { planId, partIds: [id] }))

    expect(signBy).toBe('2022-10-20')
    expect(await codeOf(world.as(mianyang, (ctx) => signForParts(ctx, { partIds: [id] })))).toBe('permission-denied')
    await world.as(division, (ctx) => signForParts(ctx, { partIds: [id] }))
    expect(await whole()).toMatchObject({ state: 'signed', officer: { name: 'chuzhang' } })
  })
})

describe('a split', () => {
  test('is tried out by a rule, its shares and weights adding up', async () => {
    const { id: partId } = await whole()
    const rule = { kind: 'equal' as const, unitIds: [unit('510700'), unit('510600'), unit('510100')] }
    const { rows, difference } = await world.as(division, (ctx) => previewSplit(ctx, { partId, rule }))

    expect(rows.map(({ unitName, share, weight }) => [unitName, share, weight])).toEqual([
      ['绵阳市科学技术局', 9, 33.334],
      ['德阳市科学技术局', 8, 33.333],
      ['成都市科学技术局', 8, 33.333],
    ])
    expect(difference).toBe(0)
  })

  test('is read from a pasted table, with what cannot be understood named by its line', async () => {
    const { id: partId } = await whole()
    const text = '单位\t份额\t时限\n绵阳市科技局\t15\t2022-11-30\n成都，10\n某某局\t3'
    const preview = await world.as(division, (ctx) => previewSplit(ctx, { partId, rule: { kind: 'pasted', text } }))

    expect(preview.rows.map(({ unitName, share, dueOn }) => [unitName, share, dueOn])).toEqual([
      ['绵阳市科学技术局', 15, '2022-11-30'],
      ['成都市科学技术局', 10, '2022-12-20'],
    ])
    expect(preview.problems).toEqual([{ row: 4, message: '单位名单中没有“某某局”' }])
  })

  test.each([
    ['shares that do not add up', () => [draft('510700', 10, 50), draft('510600', 10, 50)], 'shares-differ'],
    ['weights that do not add to 100', () => [draft('510700', 15, 50), draft('510600', 10, 49)], 'weights-differ'],
    ['a part due after the whole', () => [draft('510700', 25, 100, { dueOn: '2022-12-30' })], 'part-due-too-late'],
    ['a part due before it begins', () => [draft('510700', 25, 100, { dueOn: '2021-12-30' })], 'part-due-before-start'],
  ])('with %s is refused', async (_name, parts, code) => {
    expect(await codeOf(split(division, parts()))).toBe(code)
  })

  test('is not for another unit', async () => {
    expect(await codeOf(split(mianyang, [draft('510700', 25, 100)]))).toBe('permission-denied')
  })

  test('with a difference is kept once the difference is explained', async () => {
    await split(division, [draft('510700', 15, 60), draft('510600', 12, 40)], '留有余量')

    expect(await whole()).toMatchObject({ difference: 2, differenceWhy: '留有余量' })
    expect((await tree()).map(({ no, level }) => [no, level])).toEqual([
      ['1-2', 0],
      ['1-2.1', 1],
      ['1-2.2', 1],
    ])
  })

  test('is given out by the unit above; a bureau sees the whole and its own part', async () => {
    const [mine, other] = [await partOf('510700'), await partOf('510600')]
    await world.as(division, (ctx) => dispatchParts(ctx, { planId, partIds: [mine.id, other.id] }))

    expect((await tree(mianyang)).map(({ no }) => no)).toEqual(['1-2', '1-2.1'])
  })

  test('comes back with a reason, and can be changed then', async () => {
    const { id: partId, version } = await partOf('510600')
    await world.as(deyang, (ctx) => returnPart(ctx, { partId, version, why: '份额过高' }))
    const parts = await Promise.all(['510700', '510600'].map(partOf))
    const [mine, back] = parts
    await split(division, [draft('510700', 15, 60, { id: mine?.id }), draft('510100', 10, 40, { id: back?.id })])

    expect(await partOf('510100')).toMatchObject({ state: 'open', returnedWhy: null, target: { value: 10 } })
  })

  test('a part that was signed for is not simply removed', async () => {
    const { id } = await partOf('510700')
    await world.as(mianyang, (ctx) => signForParts(ctx, { partIds: [id] }))

    expect(await codeOf(split(division, [draft('510100', 25, 100)]))).toBe('part-in-work')
  })
})

describe('work that nobody looks after', () => {
  test('is listed: not opened, and officers who own nothing', async () => {
    const found = await world.as(supervisor, (ctx) => findUnattended(ctx, { planId }))

    expect(found.unopened.rows.map(({ no }) => no)).toEqual(['1-2'])
    expect(found.unopened.total).toBe(1)
    expect(found.idle.map(({ name }) => name)).toEqual(['deyang'])
  })

  test('goes over to another officer of the unit when somebody leaves', async () => {
    const successor = await employ(world, units, 'mianyang2', 'bureau-officer', '510700')
    const from = { fromAccountId: mianyang.accountId ?? '', reason: '轮岗' }
    const part = await partOf('510700')

    expect(await world.as(mianyang, (ctx) => findOfficers(ctx, { partId: part.id }))).toMatchObject([
      { name: 'mianyang' },
      { name: 'mianyang2' },
    ])
    expect(await codeOf(world.as(deyang, (ctx) => findOfficers(ctx, { partId: part.id })))).toBe('permission-denied')

    expect(
      await codeOf(world.as(mianyang, (ctx) => handOver(ctx, { ...from, toAccountId: deyang.accountId ?? '' }))),
    ).toBe('not-of-the-unit')
    await world.as(mianyang, (ctx) => handOver(ctx, { ...from, toAccountId: successor.accountId ?? '' }))
    expect((await partOf('510700')).officer?.name).toBe('mianyang2')
  })
})
