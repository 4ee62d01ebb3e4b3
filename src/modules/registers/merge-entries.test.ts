import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Refusal } from '#kernel/refusal.ts'
import { loadDepartment } from '#modules/people/test-kit.ts'
import { openWorld, type World } from '../../../test/world.ts'
import { findDuplicates } from './find/find-duplicates.ts'
import { findEntries } from './find/find-entries.ts'
import { getEntry } from './get-entry.ts'
import { mergeEntries } from './merge-entries.ts'
import { contractFacts, firmFacts, record, supervisor, usccNo } from './test-kit.ts'
import { updateEntry } from './update-entry.ts'
import { upsertEntry } from './upsert-entry.ts'

const register = 'enterprise'

let world: World
beforeAll(async () => {
  world = await openWorld()
  await loadDepartment(world)
})
afterAll(() => world.close())

const get = (entryId: string) => world.as(supervisor, (ctx) => getEntry(ctx, { register, entryId }))
const merge = (entryId: string, version: number, mergedId: string, mergedVersion: number, take: string[] = []) =>
  world.as(supervisor, (ctx) =>
    mergeEntries(ctx, {
      register,
      entryId,
      version,
      mergedId,
      mergedVersion,
      kind: 'merger',
      on: '2022-08-01',
      why: '吸收合并',
      take,
    }),
  )
const searched = (search: string) =>
  world.as(supervisor, async (ctx) =>
    (await findEntries(ctx, { register, search, limit: 10 })).rows.map(({ id }) => id),
  )
const codeOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => null,
    (refusal: Refusal) => refusal.code,
  )

describe('two entries made one', () => {
  test('keep both histories, and both keys and names lead to what stays', async () => {
    const kept = await record(world, register, firmFacts(1, { name: '岷江光电科技有限公司' }))
    const gone = await record(world, register, firmFacts(2, { name: '沱江光电科技有限公司', size: 'small', staff: 20 }))
    await world.as(supervisor, (ctx) =>
      updateEntry(ctx, { register, entryId: gone.id, version: 1, facts: { ...gone.facts, staff: 30 }, why: '年报' }),
    )
    const contract = contractFacts(2)
    await record(world, 'technology-contract', contract)

    const one = await merge(kept.id, 1, gone.id, 2, ['registeredOn'])

    expect(one).toMatchObject({
      name: '岷江光电科技有限公司',
      formerNames: ['沱江光电科技有限公司'],
      formerKeys: [usccNo(2)],
    })
    expect(one.facts).toMatchObject({ size: 'small', staff: 30, uscc: usccNo(1) })
    expect(one.links).toMatchObject([{ kind: 'merger', name: '沱江光电科技有限公司', on: '2022-08-01' }])
    expect(one.history.map(({ action, of }) => `${action} ${of ?? ''}`).sort()).toEqual([
      'merge-entries ',
      'merge-entries 沱江光电科技有限公司',
      'record-person ',
      'record-person 沱江光电科技有限公司',
      'update-entry 沱江光电科技有限公司',
    ])
    expect((await get(gone.id)).id).toBe(kept.id)
    expect(await searched('沱江光电')).toEqual([kept.id])
    expect(one.sections).toMatchObject([{ id: 'technology-contract', count: 1 }])
    const sent = await world.as(supervisor, (ctx) =>
      upsertEntry(ctx, { register, key: usccNo(2), facts: firmFacts(1) }),
    )
    expect(sent.id).toBe(kept.id)
  })

  test('are refused where one has changed meanwhile, or both are the same', async () => {
    const a = await record(world, register, firmFacts(11))
    const b = await record(world, register, firmFacts(12))

    expect(await codeOf(merge(a.id, 1, a.id, 1))).toBe('merge-with-itself')
    expect(await codeOf(merge(a.id, 1, b.id, 7))).toBe('stale-version')
    expect(await codeOf(merge(a.id, 2, b.id, 1))).toBe('stale-version')
    expect((await get(b.id)).id).toBe(b.id)
  })

  test('however often and in whichever order: one is left, every key finds it, no line of history is lost', async () => {
    let no = 100
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(), { minLength: 2, maxLength: 5 }), async (picks) => {
        const made = []
        for (const _ of picks) made.push(await record(world, register, firmFacts(no++)))
        const left = made.map(({ id }) => ({ id, version: 1 }))
        for (const pick of picks.slice(1)) {
          const [kept] = left.splice(pick % left.length, 1)
          const [gone] = left.splice(pick % left.length, 1)
          const one = await merge(kept?.id ?? '', kept?.version ?? 0, gone?.id ?? '', gone?.version ?? 0)
          left.push({ id: one.id, version: one.version })
        }

        const last = await get(left[0]?.id ?? '')
        expect([last.key, ...last.formerKeys].sort()).toEqual(made.map(({ key }) => key ?? '').sort())
        const acts = (name: string) => last.history.filter(({ action }) => action === name).length
        expect(acts('merge-entries')).toBe(2 * (picks.length - 1))
        expect(acts('record-person')).toBe(picks.length)
        for (const { id } of made) expect((await get(id)).id).toBe(last.id)
      }),
      { numRuns: 8 },
    )
  })
})

describe('a likely duplicate', () => {
  test('is found by a name that is nearly the same', async () => {
    const one = await record(world, register, firmFacts(21, { name: '四川青衣江生物医药有限公司' }))
    const other = await record(world, register, firmFacts(22, { name: '青衣江生物医药有限责任公司', region: '510104' }))
    await record(world, register, firmFacts(23, { name: '嘉陵江生物医药有限公司' }))

    const found = await world.as(supervisor, (ctx) => findDuplicates(ctx, { register, entryId: one.id }))

    expect(found.map(({ id }) => id)).toEqual([other.id])
  })
})
