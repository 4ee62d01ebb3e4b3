import { afterAll, beforeAll, expect, test } from 'vitest'
import { firmFacts, record, usccNo } from '#modules/registers/test-kit.ts'
import { openWorld, type World } from '../../../test/world.ts'
import { findLadder } from './find-ladder.ts'
import { openResearcher } from './fund-test-kit.ts'
import { type Department, openDepartment, openFirm, openSmeCall } from './test-kit.ts'

let world: World
let department: Department
beforeAll(async () => {
  world = await openWorld()
  department = await openDepartment(world)
})
afterAll(() => world.close())

test('the ladder of a firm names what it holds, what fails with its article, and the call that is open', async () => {
  const firm = await openFirm(department, 1, { registeredOn: '2022-05-01' })
  const call = await openSmeCall(department)
  const uscc = usccNo(1, '510703')
  const { name } = firmFacts(1, { uscc })
  const certificate = {
    ...{ holder: name, uscc, kind: 'tech-sme', region: '510703', certificateNo: '202251070308000001', year: 2022 },
    ...{ grantedOn: '2022-06-01', validFrom: '2022-06-01', validTo: '2022-12-31' },
  }
  await record(world, 'qualification', certificate, department.supervisor)

  const rungs = await world.as(firm, findLadder)

  expect(rungs.map(({ edition }) => edition)).toEqual(['tech-sme@2017', 'high-tech-enterprise@2016', 'gazelle@2019'])
  expect(rungs[0]).toMatchObject({ held: { validTo: '2022-12-31' }, call: { id: call.id, applicationId: null } })
  expect(rungs[1]).toMatchObject({ held: null, holds: false, call: null })
  expect(rungs[1]?.failing.map(({ zh }) => zh)).toContainEqual(expect.stringContaining('注册成立天数：169 天'))
  // The law leaves figures of gazelles to the call, and none was ever published here.
  expect(rungs[2]).toMatchObject({ holds: 'unknown', failing: [] })
})

test('a certificate that has run out is no longer held', async () => {
  world.platform.clock.moveTo('2023-01-01T02:00:00Z')
  const firm = await openFirm(department, 2)

  expect((await world.as(firm, findLadder)).every(({ held }) => held === null)).toBe(true)
})

test('a person sees the ladder of the unit they work in', async () => {
  const { actor } = await openResearcher(department, 3)

  expect(await world.as(actor, findLadder)).toHaveLength(3)
})
