import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Refusal } from '#kernel/refusal.ts'
import type { Call } from '#modules/calls/contract.ts'
import type { Actor } from '#rules/actor.ts'
import { openWorld, type World } from '../../../test/world.ts'
import { startApplication } from './start-application.ts'
import { takeStep } from './take-step.ts'
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
} from './test-kit.ts'

let world: World
let department: Department
let call: Call
beforeAll(async () => {
  world = await openWorld()
  department = await openDepartment(world)
  call = await openSmeCall(department)
})
afterAll(() => world.close())

const codeOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => 'done',
    (refusal: Refusal) => refusal.code,
  )

describe('the formal check', () => {
  let firm: Actor
  let id: string
  beforeAll(async () => {
    firm = await openFirm(department, 20)
    id = (await fillIn(world, firm, call.id)).id
    await submit(world, firm, id)
  })

  test('belongs to the city the firm lies in', async () => {
    expect(await codeOf(read(world, department.deyang, id))).toBe('application-not-found')
    expect((await read(world, department.mianyang, id)).allowedActions).toEqual(['pass', 'return', 'refuse'])
    expect((await read(world, department.division, id)).allowedActions).toEqual([])
  })

  test('passes nothing while a line of the checklist is open, and returns nothing without a reason', async () => {
    expect(await codeOf(step(world, department.mianyang, id, 'pass', { checklist: { complete: true } }))).toBe(
      'checklist-open',
    )
    expect(await codeOf(step(world, department.mianyang, id, 'return'))).toBe('reason-missing')
  })

  test('returns once for correction; the second time it passes or fails', async () => {
    await step(world, department.mianyang, id, 'return', { why: '承诺书未盖章', checklist: { complete: true } })
    const returned = await read(world, firm, id)
    await submit(world, firm, id)
    const second = await read(world, department.mianyang, id)

    expect(returned).toMatchObject({ label: { zh: '退回修改' }, mayEdit: true })
    expect(returned.steps[0]).toMatchObject({
      by: '受理机关',
      why: '承诺书未盖章',
      failed: ['承诺书已由法定代表人签字盖章', '统一社会信用代码与营业执照一致'],
    })
    expect(second.allowedActions).toEqual(['pass', 'refuse'])
    expect(second.snapshots).toHaveLength(2)
  })

  test('of two officers at once one decides', async () => {
    const { version } = await read(world, department.mianyang, id)
    const input = { applicationId: id, version, action: 'pass' as const, why: '', checklist: allYes }
    const outcomes = await Promise.allSettled(
      [1, 2].map(() => world.as(department.mianyang, (ctx) => takeStep(ctx, input))),
    )

    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect((await read(world, firm, id)).state).toBe('in-public-notice')
  })
})

describe('withdrawing', () => {
  test('and reviving does not evade the quota of the endorsing city', async () => {
    const base = await openSmeCall(department, {
      programme: 'gazelle',
      title: '瞪羚企业申报（限额）',
      quotas: { '510700': 1 },
      given: { growthSmall: 0.2, leastResearch: 0.05, leastResearchYear: 100_000_000 },
    })
    const row = async (n: number) => {
      const firm = await openFirm(department, n)
      const { id } = await world.as(firm, (ctx) => startApplication(ctx, { callId: base.id }))
      await world.as(department.supervisor, async (ctx) => {
        await ctx.sql
          .updateTable('application')
          .set({ state: 'to-endorse', no: `Q-${n}` })
          .where('authority', '=', ctx.authority)
          .where('id', '=', id)
          .execute()
        await ctx.audit({ action: 'test', subjectKind: 'application', subjectId: id })
      })
      return { firm, id }
    }
    const [one, two] = [await row(30), await row(31)]
    await step(world, department.mianyang, one.id, 'endorse')
    await step(world, one.firm, one.id, 'withdraw')

    expect(await codeOf(step(world, department.mianyang, two.id, 'endorse'))).toBe('quota-used')
    expect((await step(world, one.firm, one.id, 'revive')).state).toBe('draft')
  })
})
