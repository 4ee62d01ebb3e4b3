import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Refusal } from '#kernel/refusal.ts'
import type { Call } from '#modules/calls/contract.ts'
import { openWorld, type World } from '../../../../test/world.ts'
import { proseOf } from '../duplicates/test-kit.ts'
import { declareChecks, openFund, openResearcher, propose, type Researcher } from '../fund-test-kit.ts'
import { type Department, openDepartment, read, step } from '../test-kit.ts'
import { dismissDuplicate, readDuplicates, repeatDuplicateCheck } from './decide-duplicates.ts'

const outline = `一、${proseOf(900, 120)}`
const earlierText = `${outline}\n${proseOf(1, 800)}`

let world: World
let department: Department
let call: Call
const researchers: Researcher[] = []
let earlier: string
beforeAll(async () => {
  world = await openWorld()
  await declareChecks(world)
  department = await openDepartment(world)
  for (const n of [1, 2, 3]) researchers.push(await openResearcher(department, n))
  world.platform.clock.moveTo('2021-10-18T02:00:00Z')
  const lastYear = await openFund(department, {
    title: '2022年自然科学基金青年项目',
    opensAt: '2022-01-10T01:00:00.000Z',
    closesAt: '2022-02-10T09:00:00.000Z',
    template: outline,
  })
  world.platform.clock.moveTo('2022-01-20T02:00:00Z')
  earlier = await propose(department, who(0), lastYear.id, earlierText)
  await world.drain()
  world.platform.clock.moveTo('2022-10-17T02:00:00Z')
  call = await openFund(department, { template: outline })
})
afterAll(() => world.close())

const who = (n: number) => researchers[n] as Researcher
const codeOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => 'done',
    (refusal: Refusal) => refusal.code,
  )
const seen = (id: string, actor = department.division) =>
  world.as(actor, (ctx) => readDuplicates(ctx, { applicationId: id }))

describe('an application that copies one of an earlier year', () => {
  let copy: string
  beforeAll(async () => {
    const text = `${outline}\n${proseOf(2, 500)}${proseOf(1, 800).slice(100, 400)}${proseOf(3, 200)}`
    copy = await propose(department, who(1), call.id, text, { title: '深埋隧道支护' })
  })

  test('waits until it has been compared', async () => {
    expect(await seen(copy)).toMatchObject({ check: null, pairs: [] })
    expect(await codeOf(step(world, department.division, copy, 'clear'))).toBe('duplicate-check-open')
  })

  test('is found with the passages word for word on both sides, and not by the form of the call', async () => {
    await world.drain()

    const { check, pairs } = await seen(copy)

    expect(check).toMatchObject({ compared: 1, unreadable: [] })
    expect(pairs).toMatchObject([{ otherId: earlier, year: 2022, isSameApplicant: false, dismissed: null }])
    const [passage] = pairs[0]?.passages ?? []
    expect(passage?.left.text).toBe(passage?.right.text)
    expect(passage?.matched).toBeGreaterThan(250)
    expect(passage?.left.text).not.toContain(outline.slice(10, 40))
  })

  test('goes no further until each likeness is answered with a reason', async () => {
    expect(await codeOf(step(world, department.division, copy, 'clear'))).toBe('likenesses-open')
    const dismissal = { applicationId: copy, otherId: earlier, why: '引用公开的行业规程原文' }
    await world.as(department.division, (ctx) => dismissDuplicate(ctx, dismissal))
    expect(await codeOf(world.as(department.division, (ctx) => dismissDuplicate(ctx, dismissal)))).toBe(
      'likeness-not-found',
    )

    await world.as(department.division, (ctx) => repeatDuplicateCheck(ctx, { applicationId: copy }))
    await world.drain()

    expect((await seen(copy)).pairs[0]?.dismissed).toMatchObject({ why: '引用公开的行业规程原文' })
    expect((await step(world, department.division, copy, 'clear')).state).toBe('in-review')
    expect((await seen(copy)).mayDismiss).toBe(false)
  })

  test('shows nobody but the division what others wrote', async () => {
    for (const { actor, host } of [who(0), who(1)])
      for (const reader of [actor, host])
        expect(await codeOf(seen(copy, reader))).toMatch(/^(permission-denied|application-not-found)$/)
  })
})

test('an application that copies nothing passes', async () => {
  const id = await propose(department, who(2), call.id, `${outline}\n${proseOf(7, 900)}`, { title: '冻土路基' })
  await world.drain()

  expect(await seen(id)).toMatchObject({ check: { compared: 2 }, pairs: [] })
  expect((await step(world, department.division, id, 'clear')).state).toBe('in-review')
})

test('a person’s application is its own; its host endorses it and nobody else’s', async () => {
  const [own, other] = [who(2), who(1)]
  const next = await openFund(department, { title: '另一批青年项目' })
  const id = await propose(department, own, next.id, proseOf(8, 300), { lead: '李青年' })

  expect((await read(world, own.host, id)).endorserName).toBe((await read(world, own.actor, id)).unitName)
  for (const actor of [other.host, other.actor, department.mianyang])
    expect(await codeOf(read(world, actor, id))).toBe('application-not-found')
})
