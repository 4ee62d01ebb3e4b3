import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Refusal } from '#kernel/refusal.ts'
import { loadDepartment } from '#modules/people/test-kit.ts'
import { readWorkbook } from '#platform/xlsx/read-workbook.ts'
import { visitor } from '#rules/actor.ts'
import { type Condition, holds } from '#rules/condition.ts'
import { openWorld, type World } from '../../../../test/world.ts'
import { changeEntries } from '../change/change-entries.ts'
import { exportEntries } from '../export-entries.ts'
import { getRegister } from '../get-register.ts'
import { contractFacts, firmFacts, leader, registrar, supervisor, usccNo } from '../test-kit.ts'
import { conditionSql } from './condition-sql.ts'
import { countEntries, findEntries } from './find-entries.ts'

const contracts = 'technology-contract'
const categories = ['development', 'transfer', 'licence', 'consulting', 'service']
const regions = ['510107', '510104', '510703', '511502', '513201']

let world: World
beforeAll(async () => {
  world = await openWorld()
  await loadDepartment(world)
  await world.as(supervisor, async (ctx) => {
    const register = getRegister(contracts)
    await changeEntries(
      ctx,
      { register, action: 'load-entries', origin: 'import', why: null },
      Array.from({ length: 60 }, (_, index) => ({
        kind: 'create' as const,
        facts: contractFacts(index + 1, {
          category: categories[index % 5] ?? '',
          sellerRegion: regions[index % 5] ?? '',
          registeredOn: `2022-0${1 + (index % 9)}-10`,
          signedOn: '2022-01-05',
          ...(index % 4 === 0 && { isForeign: true }),
          ...(index % 7 === 0 && { title: `瞪羚企业AI芯片封装${index}` }),
          ...(index % 3 === 0 && { property: 'software' }),
        }),
      })),
    )
    await changeEntries(
      ctx,
      { register: getRegister('enterprise'), action: 'load-entries', origin: 'import', why: null },
      [
        { kind: 'create', facts: firmFacts(1, { contact: '张三', phone: '028-1234567', revenue: 1_000 }) },
        { kind: 'create', facts: firmFacts(2, { name: '德阳重型装备股份有限公司', region: '510603' }) },
      ],
    )
  })
})
afterAll(() => world.close())

interface Asked {
  register?: string
  search?: string
  where?: Condition[]
  sort?: string
  columns?: string
  limit?: number
  cursor?: string
}
const asked = ({ where, register = contracts, ...rest }: Asked) => ({
  register,
  ...rest,
  ...(where && { where: JSON.stringify(where) }),
})
const find = (query: Asked = {}, actor = supervisor) =>
  world.as(actor, (ctx) => findEntries(ctx, { limit: 200, ...asked(query) }))
const count = (query: Asked = {}, actor = supervisor) => world.as(actor, (ctx) => countEntries(ctx, asked(query)))
const namesOf = async (query: Asked, actor = supervisor) => (await find(query, actor)).rows.map(({ name }) => name)
const codeOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => null,
    (refusal: Refusal) => refusal.code,
  )

describe('words', () => {
  test.each(['瞪羚', '瞪羚企业', 'dlqy', 'AI芯片', '封装 瞪羚', 'dlqyai'])(
    '“%s” find what has them',
    async (search) => {
      expect((await find({ search })).rows.length).toBe(9)
    },
  )

  test('find by seller, by the beginning of a number, by a single first character', async () => {
    expect((await find({ search: '蓉城第7智能' })).rows).toHaveLength(1)
    expect((await find({ search: '2022510100000007' })).rows).toHaveLength(1)
    expect(await namesOf({ register: 'enterprise', search: '德' })).toEqual(['德阳重型装备股份有限公司'])
    expect(await namesOf({ register: 'enterprise', search: usccNo(1).slice(0, 14) })).toHaveLength(2)
    expect((await find({ search: '不在此列' })).rows).toHaveLength(0)
    expect((await find({ search: '100%' })).rows).toHaveLength(0)
  })
})

describe('a list', () => {
  test('goes through every entry once, whichever way it is sorted', async () => {
    for (const sort of [
      undefined,
      'registeredOn',
      '-amount',
      'technicalAmount',
      'title',
      'property',
      'recorded',
      '-number',
    ]) {
      const seen: string[] = []
      for (let cursor: string | null | undefined; cursor !== null; ) {
        const page = await find({ limit: 7, ...(sort && { sort }), ...(cursor && { cursor }) })
        seen.push(...page.rows.map(({ id }) => id))
        cursor = page.next
      }
      expect(new Set(seen).size, sort ?? 'newest first').toBe(60)
      expect(seen).toHaveLength(60)
    }
  })

  test('has totals that are the sum of its rows', async () => {
    const query = {
      where: [
        { field: 'category', in: ['transfer', 'licence'] },
        { field: 'sellerRegion', inside: '510100' },
      ],
    }

    const { rows } = await find({ ...query, columns: 'amount' })

    const sum = rows.reduce((total, { facts }) => total + Number(facts['amount']), 0)
    expect(rows.length).toBeGreaterThan(0)
    expect(await count(query)).toEqual({ count: rows.length, amount: sum, demonstration: 0 })
  })

  test('goes out as it is shown, with numbers as numbers', async () => {
    const { name, content } = await world.as(supervisor, (ctx) =>
      exportEntries(ctx, {
        ...asked({
          where: [{ field: 'amount', upTo: 20_000_000 }],
          columns: 'number,sellerRegion,amount,registeredOn',
        }),
        format: 'xlsx',
        sort: 'amount',
      }),
    )

    const [sheet] = await readWorkbook(content)
    const cells = sheet?.rows.map((row) => row.cells.map(({ value }) => value)) ?? []
    expect(name).toBe('技术合同-2022-10-17.xlsx')
    expect(cells.slice(1)).toEqual([
      ['合同登记编号', '卖方所在地', '成交额（万元）', '认定登记日期'],
      ['2022510100000001', '成都市武侯区', 10, '2022-01-10'],
      ['2022510100000002', '成都市锦江区', 20, '2022-02-10'],
    ])
  })

  test('refuses a field that is not there, a place that is none, a condition that is none', async () => {
    expect(await codeOf(find({ sort: 'nonsense' }))).toBe('field-unknown')
    expect(await codeOf(find({ where: [{ field: 'nonsense', is: 1 }] }))).toBe('field-unknown')
    expect(await codeOf(find({ cursor: 'x' }))).toBe('cursor-invalid')
    expect(await codeOf(find({ where: [{ field: 'amount', near: 1 } as never] }))).toBe('invalid-input')
  })
})

describe('what a reader may not see', () => {
  const firms = 'enterprise'

  test('stands in no row, and cannot be asked for, filtered, sorted or counted by', async () => {
    const personal = { register: firms, where: [{ field: 'phone', filled: true }] }

    const attempts = [
      () => find({ register: firms, columns: 'name,phone' }, leader),
      () => find({ register: firms, sort: 'phone' }, leader),
      () => find(personal, leader),
      () => count(personal, leader),
      () => find(personal, registrar),
      () => find({ register: firms, where: [{ field: 'revenue', from: 1 }] }, visitor),
    ]
    for (const attempt of attempts) expect(await codeOf(attempt())).toBe('field-closed')
    expect((await find(personal)).rows).toHaveLength(1)
  })

  test('is left out for the public, whose totals have no amount they may not see', async () => {
    const { rows } = await find({ register: firms }, visitor)

    expect(rows.flatMap(({ facts }) => Object.keys(facts))).not.toContain('revenue')
    expect((await count({ register: firms }, visitor)).amount).toBeNull()
    expect((await count({ register: firms }, leader)).amount).toBe(1_000)
    expect(await codeOf(find({ register: 'loan' }, visitor))).toBe('permission-denied')
    expect((await find({}, visitor)).rows).toHaveLength(60)
  })
})

describe('a condition in SQL', () => {
  const leaf: fc.Arbitrary<Condition> = fc.oneof(
    fc.record({ field: fc.constantFrom('category', 'property'), is: fc.constantFrom(...categories, 'software') }),
    fc.record({ field: fc.constant('category'), in: fc.subarray(categories) }),
    fc.record({ field: fc.constant('isForeign'), is: fc.boolean() }),
    fc.record({ field: fc.constant('sellerRegion'), inside: fc.constantFrom('510000', '510100', '510700', '510703') }),
    fc.record({
      field: fc.constantFrom('title', 'sellerName', 'buyerName'),
      contains: fc.constantFrom('ai芯', '第1', '号', '有限'),
    }),
    fc.record({ field: fc.constantFrom('amount', 'technicalAmount'), from: fc.integer({ min: 0, max: 600_000_000 }) }),
    fc.record({
      field: fc.constant('amount'),
      above: fc.constant(100_000_00),
      below: fc.integer({ max: 600_000_000 }),
    }),
    fc.record({
      field: fc.constantFrom('registeredOn', 'signedOn'),
      upTo: fc.constantFrom('2022-05-10', '2022-05', '2022'),
    }),
    fc.record({ field: fc.constantFrom('property', 'isForeign', 'amount', 'title'), filled: fc.boolean() }),
    fc.record({ field: fc.constant('amount'), is: fc.constantFrom(10_000_000, '10000000') }),
  ) as fc.Arbitrary<Condition>
  const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { depthSize: 'small' },
      leaf,
      fc.record({ not: tie('condition') }),
      fc.record({ all: fc.array(tie('condition'), { maxLength: 3 }) }),
      fc.record({ any: fc.array(tie('condition'), { maxLength: 3 }) }),
    ),
  }))

  test('finds exactly the entries of which it holds', async () => {
    const register = getRegister(contracts)
    const all = await world.as(supervisor, (ctx) =>
      ctx.sql.selectFrom('entry').select(['id', 'facts']).where('register', '=', contracts).execute(),
    )
    await fc.assert(
      fc.asyncProperty(condition, async (asked) => {
        const found = await world.as(supervisor, (ctx) =>
          ctx.sql
            .selectFrom('entry')
            .select('id')
            .where('register', '=', contracts)
            .where(sql<boolean>`${conditionSql(register, asked)}`)
            .execute(),
        )
        const expected = all.filter(({ facts }) => holds(asked, facts)).map(({ id }) => id)
        expect(found.map(({ id }) => id).sort()).toEqual(expected.sort())
      }),
      { numRuns: 150 },
    )
  })
})
