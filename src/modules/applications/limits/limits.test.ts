import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Refusal } from '#kernel/refusal.ts'
import { record } from '#modules/registers/test-kit.ts'
import type { Facts } from '#rules/condition.ts'
import { openWorld, type World } from '../../../../test/world.ts'
import {
  declareChecks,
  openFund,
  openResearcher,
  type Researcher,
  submitProposal,
  writeProposal,
} from '../fund-test-kit.ts'
import { type Department, openDepartment, step } from '../test-kit.ts'
import { findLimits } from './judge-limits.ts'

let world: World
let department: Department
const calls: string[] = []
const researchers: Researcher[] = []
beforeAll(async () => {
  world = await openWorld()
  await declareChecks(world)
  department = await openDepartment(world)
  for (const title of ['青年项目', '面上项目', '重点项目'])
    calls.push((await openFund(department, { title: `2023年自然科学基金${title}` })).id)
  for (const n of [1, 2, 3]) researchers.push(await openResearcher(department, n))
})
afterAll(() => world.close())

const who = (n: number) => researchers[n] as Researcher
const unitOf = (n: number) => `蓉城第${n}智能科技有限公司`
const submit = (n: number, call: number, change: Facts) =>
  submitProposal(department, who(n), calls[call] ?? '', '围岩流变', change)
const problemsOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => [],
    ({ problems = [] }: Refusal) => problems.map(({ message }) => message),
  )
const member = (name: string, n: number) => [{ name, unit: unitOf(n), title: '教授' }]

test('nobody leads two new applications of a year, in whatever programme; all of it is said at once', async () => {
  await submit(0, 0, { lead: '甲某' })

  const problems = await problemsOf(submit(0, 1, { lead: '甲某', type: 'general' }))

  expect(problems).toEqual([expect.stringContaining('甲某：当年作为负责人新申报项目数：2 项')])
  expect(problems[0]).toContain('申报通知')
})

test('a member counts in all of a year’s, told apart from a namesake by the unit', async () => {
  const members = member('乙某', 2)
  await submit(1, 0, { lead: '丙某', members })
  await submit(2, 0, { lead: '丁某', members })

  expect(await problemsOf(submit(0, 1, { lead: '戊某', type: 'general', members: member('乙某', 3) }))).toEqual([])
  expect(await problemsOf(submit(1, 1, { lead: '己某', type: 'general', members }))).toEqual([
    expect.stringContaining('乙某：当年新申报项目数：3 项'),
  ])
})

test('withdrawing frees nobody while the call is open', async () => {
  const id = await submit(2, 1, { lead: '庚某', type: 'general' })
  await step(world, who(2).actor, id, 'withdraw')

  expect(await problemsOf(submit(2, 2, { lead: '庚某', type: 'key' }))).toHaveLength(1)
})

test('who leads a running project of the register leads no other, and may take part', async () => {
  const running = {
    ...{ title: '冻土路基', programme: 'key-research', host: unitOf(3), region: '510703', lead: '辛某' },
    ...{ approvedOn: '2021-05-01', startsOn: '2021-06-01', endsOn: '2024-05-31', grant: 100 },
  }
  await record(world, 'project', running, department.supervisor)

  expect(await problemsOf(submit(2, 2, { lead: '辛某', type: 'key' }))).toEqual([
    expect.stringContaining('辛某：负责人的在研负责项目数：1 项'),
  ])
  expect(await problemsOf(submit(1, 2, { lead: '壬某', type: 'key', members: member('辛某', 3) }))).toEqual([])
})

test('the team sees how it stands while it writes', async () => {
  const id = await writeProposal(department, who(2), calls[2] ?? '', '围岩', {
    lead: '庚某',
    members: member('乙某', 2),
  })

  const found = await world.as(who(2).actor, (ctx) => findLimits(ctx, { applicationId: id }))

  expect(found).toMatchObject([
    { name: '庚某', isLead: true, holds: false },
    { name: '乙某', isLead: false, holds: false },
  ])
})
