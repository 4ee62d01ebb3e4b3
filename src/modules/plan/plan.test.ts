import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Refusal } from '#kernel/refusal.ts'
import { loadDepartment } from '#modules/people/test-kit.ts'
import { openWorld, person, type World } from '../../../test/world.ts'
import { assignUnits, confirmProposedUnits } from './assign-units.ts'
import type { CommitmentFilter, CommitmentRow, Plan } from './contract.ts'
import { editCommitment } from './edit-commitment.ts'
import { findCommitments } from './find-commitments.ts'
import { findPlans } from './find-plans.ts'
import { getCommitment } from './get-commitment.ts'
import { planJobs } from './jobs.ts'
import { addListEntry, editListEntry, readList, removeListEntry } from './keep-lists.ts'
import { makePlan } from './make-plan.ts'
import { makeSmallPlan } from './test-kit.ts'

const supervisor = person('supervisor', '/kjt/', '周督办')
const leader = person('leader', '/kjt/')

let world: World
let units: Map<string, string>
let plan: Plan
beforeAll(async () => {
  world = await openWorld(planJobs)
  units = await loadDepartment(world)
  plan = await makeSmallPlan(world, supervisor)
})
afterAll(() => world.close())

const find = (filter: CommitmentFilter) =>
  world.as(leader, (ctx) => findCommitments(ctx, { planId: plan.id, limit: 50, ...filter }))
const numbersOf = async (filter: CommitmentFilter) => (await find(filter)).rows.map(({ no }) => no)
const commitment = async (no: string): Promise<CommitmentRow> => {
  const found = (await find({})).rows.find((row) => row.no === no)
  if (!found) throw new Error(`no commitment ${no}`)
  return found
}
const codeOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => null,
    (refusal: Refusal) => refusal.code,
  )

describe('a confirmed notice', () => {
  test('becomes a plan with a commitment for every accepted proposal, numbered within its item', () => {
    expect(plan).toMatchObject({ title: '2022年试验要点', year: 2022, counts: { items: 2, commitments: 4 } })
    expect(plan.systems).toEqual([
      { name: '科技创新平台体系', items: [expect.objectContaining({ no: '1', commitments: 2 }), expect.anything()] },
    ])
  })

  test('becomes one plan, however often the news arrives', async () => {
    await world.as(supervisor, (ctx) => makePlan(ctx, { noticeId: plan.noticeId }))

    expect(await world.as(supervisor, findPlans)).toHaveLength(1)
  })

  test('hands on its words with the accepted corrections, and its own print untouched', async () => {
    const { id, text, quantity, dueOn } = await commitment('1-2')
    const { source } = await world.as(leader, (ctx) => getCommitment(ctx, { commitmentId: id }))

    expect({ text, value: quantity?.value, dueOn }).toEqual({
      text: '新增孵化载体20家以上',
      value: 20,
      dueOn: '2022-12-31',
    })
    expect(source.text.slice(source.start, source.end)).toBe('新增孵化载体巧0家以上')
  })

  test('proposes the division whose duties fit and the bureau the text names, each with its reason', async () => {
    const { units: owners, state } = await commitment('1-1')

    expect(state).toBe('proposed')
    expect(owners).toEqual([
      expect.objectContaining({ unitName: '基础研究处', duty: 'lead', why: '处室职责涉及“重点实验室”' }),
      expect.objectContaining({ unitName: '绵阳市科学技术局', duty: 'support', why: '原文点名该地' }),
    ])
  })
})

describe('commitments are found', () => {
  test.each([
    ['a Chinese word', { search: '孵化' }, ['1-2']],
    ['pinyin initials', { search: 'fhzt' }, ['1-2']],
    ['full pinyin', { search: 'mianyang' }, ['1-1']],
    ['two words at once', { search: '培育 企业' }, ['2-1']],
    ['a number', { search: '2-2' }, ['2-2']],
    ['a sign that means something to SQL', { search: '%' }, []],
    ['a kind', { kind: 'event' as const }, ['2-2']],
    ['a city', { region: '510700' }, ['1-1']],
    ['a whole province', { region: '510000' }, ['1-1']],
    ['a state', { state: 'assigned' as const }, []],
  ])('by %s', async (_by, filter, numbers) => {
    expect(await numbersOf(filter)).toEqual(numbers)
  })

  test('by the unit that owns them', async () => {
    expect(await numbersOf({ unitId: units.get('510700') })).toEqual(['1-1'])
  })

  test('page by page, with the total', async () => {
    const page = (cursor?: string) =>
      world.as(leader, (ctx) => findCommitments(ctx, { planId: plan.id, limit: 3, cursor }))
    const first = await page()
    const second = await page(first.next ?? '')

    expect([first.rows.length, first.total, second.rows.length, second.next]).toEqual([3, 4, 1, null])
  })
})

describe('a commitment', () => {
  const unit = (code: string) => units.get(code) ?? ''

  test('is given its units by a person, who then counts as having confirmed them', async () => {
    const { id, version } = await commitment('2-1')
    const assigned = await world.as(supervisor, (ctx) =>
      assignUnits(ctx, { commitmentId: id, version, lead: [unit('policy')], support: [unit('510100')] }),
    )

    expect(assigned).toMatchObject({ state: 'assigned', version: version + 1 })
    expect(assigned.history[0]).toMatchObject({
      action: 'assign-units',
      by: '周督办',
      after: { support: ['成都市科学技术局'] },
    })
  })

  test('is refused units that do not exist, twice the same, or from an outdated page', async () => {
    const { id, version } = await commitment('2-2')
    const assign = (lead: string[], support: string[], seen = version) =>
      codeOf(world.as(supervisor, (ctx) => assignUnits(ctx, { commitmentId: id, version: seen, lead, support })))

    expect(await assign([unit('policy')], [unit('policy')])).toBe('unit-twice')
    expect(await assign([crypto.randomUUID()], [])).toBe('unit-unknown')
    expect(await assign([unit('policy')], [], version + 5)).toBe('stale-version')
    expect((await commitment('2-2')).version).toBe(version)
  })

  test('keeps what was before and why when its target or due day changes', async () => {
    const { id, version } = await commitment('1-2')
    const edited = await world.as(supervisor, (ctx) =>
      editCommitment(ctx, { commitmentId: id, version, dueOn: '2022-11-30', reason: '年中调整' }),
    )

    expect(edited).toMatchObject({ dueOn: '2022-11-30', quantity: { value: 20 } })
    expect(edited.history[0]).toMatchObject({
      before: { dueOn: '2022-12-31' },
      after: { dueOn: '2022-11-30' },
      reason: '年中调整',
    })
  })

  test('many at once have their proposed units confirmed', async () => {
    const rows = (await find({ state: 'proposed' })).rows
    const commitmentIds = rows.map(({ id }) => id)

    const { confirmed } = await world.as(supervisor, (ctx) =>
      confirmProposedUnits(ctx, { planId: plan.id, commitmentIds }),
    )

    expect(confirmed).toBe(rows.length)
    expect(await numbersOf({ state: 'proposed' })).toEqual([])
  })

  test('is changed by nobody but a supervisor', async () => {
    const { id, version } = await commitment('1-1')

    expect(
      await codeOf(world.as(leader, (ctx) => assignUnits(ctx, { commitmentId: id, version, lead: [], support: [] }))),
    ).toBe('permission-denied')
  })
})

describe('a list', () => {
  const read = (list: 'meetings' | 'ten-matters') => world.as(leader, (ctx) => readList(ctx, { planId: plan.id, list }))

  test('is filled from the commitments, and what a person writes stands over it', async () => {
    const [entry] = (await read('meetings')).entries
    expect(entry).toMatchObject({ commitmentNo: '2-2', cells: { name: '举办创新大赛', time: '' } })

    const edited = await world.as(supervisor, (ctx) =>
      editListEntry(ctx, { entryId: entry?.id ?? '', version: 1, cells: { time: '2022年9月' } }),
    )

    expect(edited).toMatchObject({ version: 2, cells: { name: '举办创新大赛', time: '2022年9月' } })
  })

  test('takes commitments and free rows, each commitment once, in the order a person gives', async () => {
    const { id } = await commitment('1-1')
    const add = (commitmentId: string | null, cells = {}) =>
      world.as(supervisor, (ctx) => addListEntry(ctx, { planId: plan.id, list: 'ten-matters', commitmentId, cells }))
    await add(id)
    const free = await add(null, { matter: '筹建省自然科学基金' })
    expect(await codeOf(add(id))).toBe('entry-exists')

    await world.as(supervisor, (ctx) => editListEntry(ctx, { entryId: free.id, version: 1, position: 1 }))

    const { entries } = await read('ten-matters')
    expect(entries.map(({ cells }) => cells['matter'])).toEqual(['筹建省自然科学基金', '支持绵阳建设重点实验室'])
    await world.as(supervisor, (ctx) => removeListEntry(ctx, { entryId: free.id, version: 2 }))
    expect((await read('ten-matters')).entries).toHaveLength(1)
  })
})
