import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Refusal } from '#kernel/refusal.ts'
import { loadDepartment } from '#modules/people/test-kit.ts'
import { openWorld, type World } from '../../../test/world.ts'
import { type EntryChange, followEntries } from './change/subscribers.ts'
import { createEntry } from './create-entry.ts'
import { getEntry } from './get-entry.ts'
import { firmFacts, mianyang, policyOfficer, record, registrar, supervisor, usccNo } from './test-kit.ts'
import { changeStatus, moveEntry, renameEntry, updateEntry } from './update-entry.ts'
import { upsertEntry } from './upsert-entry.ts'

const register = 'enterprise'

let world: World
const told: EntryChange[] = []
const stop = followEntries(async (_ctx, { id }, changes) => {
  if (id === register) told.push(...changes)
})
beforeAll(async () => {
  world = await openWorld()
  await loadDepartment(world)
})
afterAll(() => {
  stop()
  return world.close()
})

const refusalOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => {
      throw new Error('not refused')
    },
    (refusal: Refusal) => refusal,
  )
const codeOf = async (attempt: Promise<unknown>) => (await refusalOf(attempt)).code
const messagesOf = async (attempt: Promise<unknown>) =>
  (await refusalOf(attempt)).problems.map(({ path, message }) => `${path}: ${message}`)

describe('a new entry', () => {
  test('is kept with what all registers share, and those who follow are told in the transaction', async () => {
    const made = await record(world, register, firmFacts(1, { revenue: 5_000_000_00 }))

    expect(made).toMatchObject({
      key: usccNo(1),
      name: '蓉城第1智能科技有限公司',
      status: 'active',
      version: 1,
      facts: { region: '510107', revenue: 500_000_000 },
      history: [{ action: 'record-person', by: '周督办' }],
    })
    expect(told.at(-1)).toMatchObject({ before: null, after: { amount: 500_000_000, happenedOn: '2015-06-01' } })
  })

  test('with faults is refused with every one of them at its field', async () => {
    const faulty = firmFacts(2, { uscc: `${usccNo(2).slice(0, 17)}0`, revenue: -1, region: '510122', extra: 'x' })

    const all = await messagesOf(record(world, register, faulty))
    expect(all.map((line) => line.split(':')[0])).toEqual(['uscc', 'revenue', 'extra'])
    expect(
      await messagesOf(record(world, register, firmFacts(2, { region: '510122', registeredOn: '2009-05-01' }))),
    ).toEqual(['region: 注册地：成都市双流县（510122）在 2022-10-17 已经撤销，应为成都市双流区（510116）'])
    expect(await messagesOf(record(world, register, firmFacts(2, { staff: 5, researchers: 6 })))).toEqual([
      'researchers: 科技人员不能大于职工总数',
    ])
  })

  test('is refused where its key, or another that says the same, is there', async () => {
    await record(world, register, firmFacts(3))

    expect(await codeOf(record(world, register, firmFacts(3, { name: '另一家' })))).toBe('key-taken')
    const alike = firmFacts(4, { name: '蓉城第3智能 科技有限公司' })
    expect(await codeOf(record(world, register, alike))).toBe('entry-alike')
    const other = await world.as(supervisor, (ctx) => createEntry(ctx, { register, facts: alike, isAnother: true }))
    expect(other.key).toBe(usccNo(4))
  })

  test('gets a number of ours where it has none, without a gap after a refusal', async () => {
    const event = (title: string, startsOn = '2022-05-21') =>
      record(world, 'event', { title, kind: 'week', startsOn, region: '510100' })

    const first = await event('科技活动周启动式')
    await refusalOf(event('错误的一天', '2022-13-01'))
    const second = await event('科技活动周闭幕式')

    expect([first.key, second.key]).toEqual(['HD-2022-000001', 'HD-2022-000002'])
  })
})

describe('a change', () => {
  test('keeps what stood before with who, when and why, and is refused over another', async () => {
    const made = await record(world, register, firmFacts(10, { size: 'small' }))
    const facts = { ...made.facts, size: 'medium', field: 'new-materials' }
    const change = (version: number) =>
      world.as(policyOfficer, (ctx) =>
        updateEntry(ctx, { register, entryId: made.id, version, facts, why: '年报更正' }),
      )

    const changed = await change(1)

    expect(changed.history[0]).toMatchObject({
      action: 'update-entry',
      by: '陈政策',
      why: '年报更正',
      before: { size: 'small', field: null },
      after: { size: 'medium', field: 'new-materials' },
    })
    expect(await codeOf(change(1))).toBe('stale-version')
    expect(await codeOf(change(2))).toBe('nothing-changed')
  })

  test('of name or place holds from its day, and the former name still finds it', async () => {
    const made = await record(world, register, firmFacts(11))
    const of = { register, entryId: made.id, on: '2022-09-01', why: '工商变更' }

    await world.as(supervisor, (ctx) => renameEntry(ctx, { ...of, version: 1, name: '天府芯片科技有限公司' }))
    const moved = await world.as(supervisor, (ctx) => moveEntry(ctx, { ...of, version: 2, region: '510703' }))

    expect(moved).toMatchObject({ name: '天府芯片科技有限公司', formerNames: ['蓉城第11智能科技有限公司'] })
    expect(moved.history.map(({ action, effectiveOn }) => [action, effectiveOn])).toEqual([
      ['move-entry', '2022-09-01'],
      ['rename-entry', '2022-09-01'],
      ['record-person', null],
    ])
    expect(
      await codeOf(
        world.as(supervisor, (ctx) => moveEntry(ctx, { ...of, version: 3, region: '510104', on: '2022-12-01' })),
      ),
    ).toBe('day-in-future')
  })

  test('ends an entry, which then only returns', async () => {
    const made = await record(world, register, firmFacts(12))
    const of = { register, entryId: made.id, on: '2022-10-01', why: '已注销' }
    const step = (version: number, status: string) =>
      world.as(supervisor, (ctx) => changeStatus(ctx, { ...of, version, status }))

    const ended = await step(1, 'deregistered')

    expect(ended).toMatchObject({ status: 'deregistered', hasEnded: true })
    expect(ended.allowedActions).not.toContain('rename')
    expect(await codeOf(step(2, 'revoked'))).toBe('not-in-this-state')
    expect((await step(2, 'active')).history[0]?.action).toBe('reopen-entry')
  })

  test('of its key leaves the former one findable and takes along what belongs to it', async () => {
    const firm = await record(world, register, firmFacts(13))
    const demand = await record(world, 'technology-demand', {
      title: '高温合金涂层',
      firm: firm.name,
      firmUscc: usccNo(13),
      region: '510107',
      field: 'new-materials',
      raisedOn: '2022-04-01',
    })

    await world.as(supervisor, (ctx) =>
      updateEntry(ctx, {
        register,
        entryId: firm.id,
        version: 1,
        facts: { ...firm.facts, uscc: usccNo(14) },
        why: '换证',
      }),
    )

    const after = await world.as(supervisor, (ctx) => getEntry(ctx, { register, entryId: firm.id }))
    expect(after.formerKeys).toEqual([usccNo(13)])
    expect(after.sections).toMatchObject([{ id: 'technology-demand', count: 1 }])
    const belonging = await world.as(supervisor, (ctx) =>
      getEntry(ctx, { register: 'technology-demand', entryId: demand.id }),
    )
    expect(belonging.party?.id).toBe(firm.id)
    expect(belonging.facts['firmUscc']).toBe(usccNo(13))
    expect(await codeOf(record(world, register, firmFacts(13, { name: '新公司' })))).toBe('key-taken')
  })
})

describe('another system', () => {
  const put = (facts: object) =>
    world.as(supervisor, (ctx) => upsertEntry(ctx, { register, key: usccNo(20), facts: facts as never }))

  test('may send an entry again and again: made once, changed where it differs', async () => {
    const facts = firmFacts(20)

    const outcomes = [await put(facts), await put(facts), await put({ ...facts, size: 'micro' })]

    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['created', 'unchanged', 'updated'])
    expect(new Set(outcomes.map(({ id }) => id)).size).toBe(1)
  })
})

describe('only those who keep an entry change it', () => {
  test('a division its register, a city the firms of its own counties', async () => {
    const own = firmFacts(30, { uscc: usccNo(30, '510703'), region: '510703' })

    expect(await codeOf(record(world, register, firmFacts(31), registrar))).toBe('permission-denied')
    expect(await codeOf(record(world, register, firmFacts(31), mianyang))).toBe('permission-denied')
    expect((await record(world, register, own, mianyang)).facts['region']).toBe('510703')
    expect(await codeOf(record(world, 'loan', {}, mianyang))).toBe('permission-denied')
  })
})
