import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Refusal } from '#kernel/refusal.ts'
import { loadDepartment } from '#modules/people/test-kit.ts'
import { openWorld, type World } from '../../../../test/world.ts'
import type { ImportRun } from '../contract.ts'
import { countEntries } from '../find/find-entries.ts'
import { contractFacts, mianyang, outsider, record, registrar, supervisor, usccNo } from '../test-kit.ts'
import { updateEntry } from '../update-entry.ts'
import { acceptQuestions, matchColumns } from './start-import.ts'
import { contracts, heads, importDesk, importJobs, type Row, written } from './test-kit.ts'

let world: World
beforeAll(async () => {
  world = await openWorld(importJobs(() => world))
  await loadDepartment(world)
})
afterAll(() => world.close())

const { upload, apply, undo, get, find } = importDesk(() => world)
const count = () => world.as(supervisor, (ctx) => countEntries(ctx, { register: contracts }))
const codeOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => null,
    (refusal: Refusal) => refusal.code,
  )
const told = (run: ImportRun) => run.findings.map(({ row, column, message }) => `${row} ${column}: ${message}`)

describe('a table', () => {
  test('is checked first, written as a whole, and taken back as a whole', async () => {
    const before = await count()
    const run = await upload([written(1), written(2), written(3)])

    expect(run).toMatchObject({ stage: 'checked', findings: [], counts: { rows: 3, create: 3, update: 0 } })
    expect(await count()).toEqual(before)

    expect(await apply(run.id)).toMatchObject({ stage: 'applied', appliedBy: '周督办' })
    expect(await count()).toEqual({ count: 3, amount: 6 * 100_000_00, demonstration: 0 })
    const [first] = await find('2022510100000001')
    expect(first?.facts).toMatchObject({ category: 'development', sellerRegion: '510107', amount: 100_000_00 })

    expect(await undo(run.id)).toMatchObject({ stage: 'undone', undoneWhy: '导错了文件' })
    expect(await count()).toEqual(before)
  })

  test('that was brought already changes only what differs, and its undo brings that back', async () => {
    await apply((await upload([written(11), written(12)])).id)
    const again = await upload([written(11), written(12, {}, { 合同名称: '改过的名称' }), written(13)])

    expect(again.counts).toMatchObject({ create: 1, update: 1, unchanged: 1 })
    await apply(again.id)
    expect((await find('2022510100000012'))[0]?.name).toBe('改过的名称')
    await undo(again.id)
    expect((await find('2022510100000012'))[0]?.name).toBe('第12号图像识别算法开发')
    expect(await find('2022510100000013')).toEqual([])
  })

  test('with faults names every one by row and column, and is written without them only on request', async () => {
    const run = await upload([
      written(21),
      written(22, {}, { 卖方代码: `${usccNo(22).slice(0, 17)}0`, '合同成交金额（万元）': -5 }),
      written(23, {}, { 卖方所在地: '510122' }),
      written(24, {}, { 认定登记日期: '2022年13月1日', 合同类型: '买卖' }),
      written(21),
      written(25, { technicalAmount: 99_000_000_00 }),
      written(26, {}, { 买方名称: null }),
    ])

    expect(told(run)).toEqual([
      '3 合同成交金额（万元）: 成交额不能小于 0 元',
      '3 卖方代码: 统一社会信用代码的校验码不对，请核对',
      '4 卖方所在地: 卖方所在地：成都市双流县（510122）在 2022-03-20 已经撤销，应为成都市双流区（510116）',
      '5 合同类型: “买卖”不在选项中，可填：技术开发、技术转让、技术许可、技术咨询、技术服务',
      '5 认定登记日期: “2022年13月1日”这一天不存在',
      '6 合同登记编号: 与第 2 行的合同登记编号相同',
      '7 技术交易额（万元）: 技术交易额不能大于成交额',
      '8 买方名称: 请填写买方名称',
    ])
    expect(run.counts).toMatchObject({ rows: 7, create: 1, problemRows: 6 })
    expect(await codeOf(apply(run.id))).toBe('import-has-problems')
    expect((await apply(run.id, true)).stage).toBe('applied')
    expect(await find('2022510100000021')).toHaveLength(1)
  })

  test('asks whether one contract came twice, by buyer and seller, and whether 亿 was meant', async () => {
    for (let n = 100; n < 160; n++)
      await record(
        world,
        contracts,
        contractFacts(n, { signedOn: `2021-0${1 + (n % 9)}-01`, amount: n * 1_000_000, technicalAmount: 1 }),
      )
    const twice = written(201, {
      sellerUscc: usccNo(130),
      buyerName: '涪江装备制造有限公司',
      signedOn: '2021-05-01',
      amount: 130_000_000,
      technicalAmount: 1,
    })
    const large = written(202, {}, { '合同成交金额（万元）': 1_300_000 })

    const run = await upload([twice, large])

    expect(told(run)[0]).toMatch(
      /^2 : 卖方信用代码、买方名称、签订日期、成交额与第130号图像识别算法开发（2022510100000130）完全相同/,
    )
    expect(told(run)[1]).toMatch(/^3 合同成交金额（万元）: 1,300,000 万元，是常见值.*应为 130 万元/)
    expect(await codeOf(apply(run.id))).toBe('import-has-problems')
    const answered = await world.as(supervisor, (ctx) => acceptQuestions(ctx, { importId: run.id }))
    expect(answered.counts.questionRows).toBe(0)
    expect((await apply(run.id)).stage).toBe('applied')
    expect(await find('2022510100000202')).toHaveLength(1)
  })
})

describe('the columns of a table', () => {
  test('are matched by a person once, and by their headings ever after', async () => {
    const odd = ({ 合同登记编号: number, ...row }: Row): Row => ({ 甲号: number ?? null, ...row })
    const run = await upload([odd(written(31))])
    expect(run).toMatchObject({ stage: 'columns', counts: { rows: 0 } })
    expect(run.fields[0]).toBeNull()

    await world.as(supervisor, (ctx) =>
      matchColumns(ctx, { importId: run.id, fields: ['number', ...run.fields.slice(1)] }),
    )
    await world.drain()

    expect(await get(run.id)).toMatchObject({ stage: 'checked', counts: { create: 1 } })
    expect((await upload([odd(written(32))])).stage).toBe('checked')
  })

  test('that are none are refused with what to do', async () => {
    expect(await upload([{ 姓名: '张三', 班级: '一班' }])).toMatchObject({
      stage: 'failed',
      problem: { code: 'headings-not-found' },
    })
    expect(await upload([{}], { headers: Object.keys(heads) })).toMatchObject({
      stage: 'failed',
      problem: { code: 'import-empty' },
    })
  })
})

describe('an import that others have overtaken', () => {
  test('is not written over their change, and goes back to be checked', async () => {
    const [entry] = [await record(world, contracts, contractFacts(41))]
    const run = await upload([written(41, {}, { 合同名称: '来自表格' })])
    await world.as(registrar, (ctx) =>
      updateEntry(ctx, {
        register: contracts,
        entryId: entry.id,
        version: 1,
        facts: { ...entry.facts, title: '同事改的' },
        why: '更正',
      }),
    )

    const stopped = await apply(run.id)

    expect(stopped).toMatchObject({ stage: 'checked', problem: { code: 'import-overtaken' } })
    expect((await find('2022510100000041'))[0]?.name).toBe('同事改的')
  })

  test('is not undone once others have built upon it, and says which entries', async () => {
    const run = await upload([written(51), written(52)])
    await apply(run.id)
    const [row] = await find('2022510100000052')
    await world.as(supervisor, (ctx) =>
      updateEntry(ctx, {
        register: contracts,
        entryId: row?.id ?? '',
        version: 1,
        facts: { ...contractFacts(52), title: '后来更正' },
        why: '更正',
      }),
    )

    const stopped = await undo(run.id)

    expect(stopped).toMatchObject({ stage: 'applied', problem: { code: 'import-built-upon' } })
    expect(stopped.problem?.zh).toContain('第52号')
    expect(await find('2022510100000051')).toHaveLength(1)
  })
})

describe('whoever imports', () => {
  test('brings only what they keep', async () => {
    const firm = (n: number, region: string): Row => ({
      统一社会信用代码: usccNo(n, '510703'),
      企业名称: `安昌河第${n}机械有限公司`,
      注册地: region,
      成立日期: '2012-01-05',
    })
    const run = await upload([firm(301, '绵阳市涪城区'), firm(302, '武侯区')], {
      actor: mianyang,
      register: 'enterprise',
    })

    expect(told(run)).toEqual(['3 注册地: 不在您负责的地区内'])
    expect(await codeOf(upload([written(61)], { actor: outsider }))).toBe('permission-denied')
    expect(await codeOf(upload([written(61)], { actor: mianyang }))).toBe('permission-denied')
  })
})

test('an import and its undo leave nothing behind, whatever it made and changed', async () => {
  const fingerprint = async () =>
    world.as(supervisor, async (ctx) => {
      const { rows } = await sql<{ print: string }>`
        select coalesce(md5(string_agg(key || name || facts::text || array_to_string(found_by, ','), '' order by key)), '') as print
        from entry where register = ${contracts}`.execute(ctx.sql)
      return rows[0]?.print
    })
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.integer({ min: 500, max: 520 }), { minLength: 1, maxLength: 8 }),
      fc.nat(9),
      async (numbers, salt) => {
        const before = await fingerprint()
        const run = await upload(numbers.map((n) => written(n, {}, { 合同名称: `随机名称${salt}` })))
        await apply(run.id, true)
        const applied = await get(run.id)
        if (applied.stage === 'applied') {
          await undo(run.id)
          expect((await get(run.id)).stage).toBe('undone')
        }
        expect(await fingerprint()).toBe(before)
        if (salt % 2 === 0) await apply((await upload(numbers.slice(0, 2).map((n) => written(n)))).id, true)
      },
    ),
    { numRuns: 10 },
  )
})
