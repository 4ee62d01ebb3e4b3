import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Refusal } from '#kernel/refusal.ts'
import {
  type Department,
  openDepartment,
  openFirm,
  openSmeCall,
  read,
  startApplication,
} from '#modules/applications/test-kit.ts'
import { findEntries } from '#modules/registers/index.ts'
import { json } from '#platform/database/tables.ts'
import type { Actor } from '#rules/actor.ts'
import { wan } from '#rules/case.ts'
import type { Facts } from '#rules/condition.ts'
import { openWorld, type World } from '../../../test/world.ts'
import { proposeContract, returnContract, signContract } from './contract-terms.ts'
import { decide } from './decide.ts'
import { findMoney, payMilestone } from './money.ts'

let world: World
let department: Department
let callId: string
const cases: { firm: Actor; id: string }[] = []
beforeAll(async () => {
  world = await openWorld()
  department = await openDepartment(world)
  const call = await openSmeCall(department, {
    programme: 'natural-science-fund',
    title: '自然科学基金青年项目',
    given: { mostGrant: wan(20) },
    budget: wan(30),
  })
  callId = call.id
  for (const n of [1, 2]) {
    const firm = await openFirm(department, n)
    const { id } = await world.as(firm, (ctx) => startApplication(ctx, { callId }))
    cases.push({ firm, id })
    await place(id, 'to-decide', n)
  }
})
afterAll(() => world.close())

/** Puts a case where the procedure would have brought it. */
async function place(id: string, state: string, n = 1, change: Facts = {}): Promise<void> {
  const { facts } = await read(world, cases.find((one) => one.id === id)?.firm as Actor, id)
  await world.as(department.supervisor, async (ctx) => {
    const filled = { title: `第${n}号隧道研究`, grant: wan(20), lead: '王某某', type: 'youth', ...change }
    await ctx.sql
      .updateTable('application')
      .set({ state, no: `F-${n}`, facts: json({ ...facts, ...filled }) })
      .where('authority', '=', ctx.authority)
      .where('id', '=', id)
      .execute()
    await ctx.audit({ action: 'test', subjectKind: 'application', subjectId: id })
  })
}

const codeOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => 'done',
    (refusal: Refusal) => refusal.code,
  )
const idOf = (n: number) => cases[n]?.id ?? ''
const versionOf = async (n: number) => (await read(world, department.division, idOf(n))).version
const decideOn = async (amounts: readonly (number | null)[], actor = department.leader) => {
  const decisions: { applicationId: string; version: number; approve: boolean; amount: number | null }[] = []
  for (const [n, amount] of amounts.entries())
    decisions.push({ applicationId: idOf(n), version: await versionOf(n), approve: true, amount })
  return world.as(actor, (ctx) => decide(ctx, { callId, document: '川科基〔2022〕1号', why: '评审排序', decisions }))
}

describe('a decision', () => {
  test('approves nothing that fails the rules by what is on record', async () => {
    await place(idOf(0), 'to-decide', 1, { birthday: '1970-01-01', gender: 'man' })
    expect(await codeOf(decideOn([wan(20)]))).toBe('conditions-not-met')
    await place(idOf(0), 'to-decide', 1, { birthday: '1990-01-01' })
  })

  test('stays within the budget and what was asked for, names its amounts, and is the leader’s', async () => {
    expect(await codeOf(decideOn([wan(20), wan(10) + 1]))).toBe('budget-exceeded')
    expect(await codeOf(decideOn([wan(20) + 1]))).toBe('amount-over-asked')
    expect(await codeOf(decideOn([null]))).toBe('amount-missing')
    expect(await codeOf(decideOn([wan(20)], department.division))).toBe('permission-denied')
    expect(await decideOn([wan(20), wan(10)])).toEqual({ approved: 2, rejected: 0 })
  })

  test('of two leaders at once only one spends the budget', async () => {
    for (const n of [0, 1]) await place(idOf(n), 'to-decide', n + 1)
    const version = [await versionOf(0), await versionOf(1)]
    const attempt = (n: number) =>
      world.as(department.leader, (ctx) =>
        decide(ctx, {
          callId,
          document: '川科基〔2022〕2号',
          why: '评审排序',
          decisions: [{ applicationId: idOf(n), version: version[n] ?? 0, approve: true, amount: wan(20) }],
        }),
      )
    const outcomes = await Promise.allSettled([attempt(0), attempt(1)])

    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })
})

describe('a contract and its payments', () => {
  const terms = {
    startsOn: '2023-01-01',
    endsOn: '2025-12-31',
    goals: '建立变形预报模型，在两座隧道验证。',
    hasStatement: true,
    budget: null,
  }
  const milestonesOf = (amounts: readonly number[]) =>
    amounts.map((amount, at) => ({ title: `节点${at + 1}`, dueOn: `202${3 + at}-12-31`, amount }))
  const propose = (
    amounts: readonly number[],
    change: Partial<Omit<Parameters<typeof proposeContract>[1], 'applicationId'>> = {},
    actor = cases[0]?.firm as Actor,
  ) =>
    world.as(actor, (ctx) =>
      proposeContract(ctx, {
        ...{ applicationId: idOf(0), seen: null, ...terms, milestones: milestonesOf(amounts) },
        ...change,
      }),
    )
  const sign = (seen: number, actor = department.division) =>
    world.as(actor, (ctx) => signContract(ctx, { applicationId: idOf(0), seen, document: '2023NSFSC0001' }))
  const pay = (milestoneNo: number, actor = department.division) =>
    world.as(actor, (ctx) =>
      payMilestone(ctx, {
        applicationId: idOf(0),
        milestoneNo,
        source: '省级科技计划资金',
        document: '川财教〔2023〕5号',
      }),
    )
  const money = () => world.as(department.division, (ctx) => findMoney(ctx, { applicationId: idOf(0) }))

  beforeAll(async () => {
    await place(idOf(0), 'to-sign')
    await world.as(department.supervisor, async (ctx) => {
      await ctx.sql
        .updateTable('application')
        .set({ granted: wan(20) })
        .where('authority', '=', ctx.authority)
        .where('id', '=', idOf(0))
        .execute()
      await ctx.audit({ action: 'test', subjectKind: 'application', subjectId: idOf(0) })
    })
  })

  test('are proposed by the applicant: within the term, making up the grant, with the statement of a lump sum', async () => {
    expect(await codeOf(sign(1))).toBe('contract-not-proposed')
    expect(await codeOf(propose([wan(10), wan(9)]))).toBe('milestones-differ')
    expect(await codeOf(propose([wan(20)], { endsOn: '2023-06-30' }))).toBe('term-wrong')
    expect(await codeOf(propose([wan(20)], { hasStatement: false }))).toBe('statement-missing')
    expect(await codeOf(propose([wan(20)], {}, department.division))).toBe('permission-denied')
    await propose([wan(20)])
    expect(await codeOf(propose([wan(12), wan(8)]))).toBe('stale-version')
  })

  test('are returned or signed by the division as it saw them, and the project enters the register', async () => {
    await world.as(department.division, (ctx) =>
      returnContract(ctx, { applicationId: idOf(0), seen: 1, why: '请分年度列里程碑' }),
    )
    expect(await codeOf(sign(2))).toBe('contract-not-proposed')
    await propose([wan(12), wan(8)], { seen: 2 })
    expect(await codeOf(sign(2))).toBe('stale-version')
    expect(await codeOf(sign(3, cases[0]?.firm))).toBe('permission-denied')
    const outcomes = await Promise.allSettled([sign(3), sign(3)])
    const { rows } = await world.as(department.supervisor, (ctx) =>
      findEntries(ctx, { register: 'project', limit: 10 }),
    )

    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(rows).toMatchObject([
      {
        name: '第1号隧道研究',
        facts: { programme: 'natural-science-fund', grant: wan(20), lead: '王某某', endsOn: '2025-12-31' },
      },
    ])
    expect((await read(world, department.division, idOf(0))).state).toBe('to-pay')
  })

  test('are paid by milestone, once, by the division', async () => {
    expect(await codeOf(pay(1, department.leader))).toBe('permission-denied')
    await pay(1)
    const twice = await Promise.all([codeOf(pay(1)), codeOf(pay(1)), codeOf(pay(3))])
    await pay(2)

    expect(twice).toEqual(['paid-already', 'paid-already', 'milestone-unknown'])
    expect(await money()).toMatchObject({
      paid: wan(20),
      items: [9, 10],
      milestones: [
        { no: 1, paidOn: '2022-10-17' },
        { no: 2, paidOn: '2022-10-17' },
      ],
    })
  })

  test('are booked on both sides, which add up to nothing, and can be neither changed nor removed', async () => {
    const { rows } = await sql<{
      account: string
      sum: string
    }>`select account, sum(amount)::text as sum from ledger_line group by account order by account`.execute(
      world.platform.database.sql,
    )

    expect(rows).toEqual([
      { account: `project:${idOf(0)}`, sum: String(wan(20)) },
      { account: 'source:省级科技计划资金', sum: String(-wan(20)) },
    ])
    await expect(sql`delete from ledger_line`.execute(world.platform.database.sql)).rejects.toThrow(/append-only/)
  })
})
