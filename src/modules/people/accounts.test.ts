import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Refusal } from '#kernel/refusal.ts'
import { type Actor, systemActor } from '#rules/actor.ts'
import { openWorld, type World } from '../../../test/world.ts'
import { createAccount } from './create-account.ts'
import { findAccounts, getAccount } from './find-accounts.ts'
import { admitFirstAdministrators, inviteFirstAdministrator } from './first-administrators.ts'
import { endRole, grantRole } from './grant-role.ts'
import { stepAccount } from './step-account.ts'
import { employ, loadDepartment } from './test-kit.ts'

let world: World
let units: Map<string, string>
let system: Actor
let security: Actor
let officer: Actor
beforeAll(async () => {
  world = await openWorld()
  units = await loadDepartment(world)
  system = await employ(world, units, 'system', 'system-admin')
  security = await employ(world, units, 'security', 'security-admin')
  officer = await employ(world, units, 'officer', 'division-officer', 'rural')
})
afterAll(() => world.close())

const kjt = () => units.get('kjt') ?? ''
const codeOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => null,
    (refusal: Refusal) => refusal.code,
  )
const grant = (by: Actor, to: Actor, role: Parameters<typeof grantRole>[1]['role']) =>
  codeOf(world.as(by, (ctx) => grantRole(ctx, { accountId: to.accountId ?? '', role, unitId: kjt() })))

describe('administrators watch each other', () => {
  test('the system administrator opens accounts, the security administrator gives roles, neither does both', async () => {
    const input = { username: 'newcomer', name: '新人', unitId: kjt() }

    expect(await codeOf(world.as(security, (ctx) => createAccount(ctx, input)))).toBe('permission-denied')
    const { id, temporaryPassword } = await world.as(system, (ctx) => createAccount(ctx, input))
    expect(temporaryPassword).toHaveLength(16)
    const newcomer: Actor = { kind: 'person', accountId: id, name: '新人', grants: [] }
    expect(await grant(system, newcomer, 'leader')).toBe('permission-denied')
    expect(await grant(security, newcomer, 'leader')).toBeNull()
    expect(await codeOf(world.as(system, (ctx) => createAccount(ctx, input)))).toBe('username-taken')
  })

  test('nobody holds two of the three roles, nor one beside a working role', async () => {
    expect(await grant(security, system, 'audit-admin')).toBe('roles-must-be-separate')
    expect(await grant(security, officer, 'audit-admin')).toBe('roles-must-be-separate')
    expect(await grant(security, officer, 'leader')).toBeNull()
  })

  test('nobody changes their own roles', async () => {
    expect(await grant(security, security, 'security-admin')).toBe('own-role')
  })

  test('a role once withdrawn cannot be withdrawn again', async () => {
    const { grants } = await world.as(systemActor, (ctx) => getAccount(ctx, officer.accountId ?? ''))
    const input = { accountId: officer.accountId ?? '', grantId: grants[0]?.id ?? '' }

    await world.as(security, (ctx) => endRole(ctx, input))

    expect(await codeOf(world.as(security, (ctx) => endRole(ctx, input)))).toBe('role-not-found')
  })
})

describe('a step on an account', () => {
  test('is refused to whoever looked at an older version', async () => {
    const target = await employ(world, units, 'stepped', 'leader')
    const step = (version: number) =>
      world.as(system, (ctx) =>
        stepAccount(ctx, { accountId: target.accountId ?? '', step: 'disable', reason: '调离', version }),
      )

    await step(1)

    expect(await codeOf(step(1))).toBe('not-in-this-state')
  })

  test('keeps its reason in the audit trail', async () => {
    const target = await employ(world, units, 'reset', 'leader')
    const accountId = target.accountId ?? ''

    await world.as(security, (ctx) =>
      stepAccount(ctx, { accountId, step: 'reset-password', reason: '忘记密码', version: 1 }),
    )

    const line = await world.as(systemActor, (ctx) =>
      ctx.sql
        .selectFrom('audit_line')
        .select(['action', 'reason', 'actor_name'])
        .where('subject_id', '=', accountId)
        .orderBy('id', 'desc')
        .executeTakeFirstOrThrow(),
    )
    expect(line).toEqual({ action: 'reset-password-account', reason: '忘记密码', actor_name: 'security' })
  })
})

test('the list of accounts goes page by page and finds by name', async () => {
  const page = await world.as(system, (ctx) => findAccounts(ctx, { limit: 2 }))
  const rest = await world.as(system, (ctx) => findAccounts(ctx, { limit: 200, cursor: page.next ?? '' }))
  const found = await world.as(system, (ctx) => findAccounts(ctx, { limit: 10, search: 'secur' }))

  expect(page.rows).toHaveLength(2)
  expect(rest.rows.map(({ username }) => username)).not.toContain(page.rows[0]?.username)
  expect(found.rows.map(({ username }) => username)).toEqual(['security'])
})

describe('the first administrators', () => {
  test('come in by a link that works once and for a day, and only while there are none', async () => {
    const fresh = await openWorld()
    await loadDepartment(fresh)
    const admit = (token = '') =>
      codeOf(
        fresh.as(systemActor, (ctx) =>
          admitFirstAdministrators(ctx, { token, username: 'chief', name: '首任', password: 'Kexue-2022' }),
        ),
      )
    const early = await fresh.as(systemActor, inviteFirstAdministrator)
    fresh.platform.clock.moveTo('2022-10-18T02:00:01Z')
    expect(await admit(early)).toBe('invitation-invalid')
    const token = await fresh.as(systemActor, inviteFirstAdministrator)

    expect(await admit('guessed')).toBe('invitation-invalid')
    expect(await admit(token)).toBeNull()
    expect(await admit(token)).toBe('invitation-invalid')
    expect(await fresh.as(systemActor, inviteFirstAdministrator)).toBeUndefined()
    await fresh.close()
  })
})
