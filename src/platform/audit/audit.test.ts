import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { systemActor } from '#rules/actor.ts'
import { openWorld, person, type World } from '../../../test/world.ts'
import { sealAuditLines } from './seal-audit-lines.ts'
import { verifyAudit } from './verify-audit.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const actor = person('supervisor')
const write = (action: string) =>
  world.as(actor, (ctx) =>
    ctx.audit({ action, subjectKind: 'notice', subjectId: '1', after: { 标题: '要点', n: 1 }, reason: '测试' }),
  )

test('sealed lines prove themselves, later lines wait for the next seal', async () => {
  await write('a')
  await write('b')
  await write('c')
  expect(await world.as(systemActor, sealAuditLines)).toBe(3)
  await write('d')

  const proof = await world.as(systemActor, verifyAudit)

  expect(proof).toEqual({ seals: 1, sealedLines: 3, openLines: 1, faults: [] })
})

test('nobody can change or remove a line, not even past the application', async () => {
  const attempts = [
    "update audit_line set action = 'x'",
    'delete from audit_line',
    'truncate audit_line cascade',
    'update audit_seal set lines = 0',
  ]
  for (const attempt of attempts) {
    await expect(sql.raw(attempt).execute(world.platform.database.sql)).rejects.toThrow(/append-only/)
  }
})

test('a line changed behind the back of the triggers is found', async () => {
  await world.as(systemActor, sealAuditLines)
  await sql.raw('alter table audit_line disable trigger user').execute(world.platform.database.sql)
  await sql.raw("update audit_line set reason = '改过' where action = 'b'").execute(world.platform.database.sql)
  await sql.raw("delete from audit_line where action = 'd'").execute(world.platform.database.sql)

  const { faults, openLines } = await world.as(systemActor, verifyAudit)

  expect(faults.map(({ fault }) => fault)).toEqual(['line-changed', 'line-missing'])
  expect(openLines).toBe(0)
})
