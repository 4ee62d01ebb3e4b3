// Opens an account with a temporary password; roles are granted by another administrator.
import { uuidv7 } from 'uuidv7'
import type { Context } from '#platform/work/context.ts'
import { demand } from '#rules/allow.ts'
import { peopleErrors } from './errors.ts'
import { hashPassword, temporaryPassword } from './password.ts'
import { accountPermissions } from './permissions.ts'
import './table.ts'

export interface NewAccount {
  username: string
  name: string
  unitId: string
  /** Left out: a temporary one is made, to be changed at first sign-in. */
  password?: string
  /** Of a password that stands already: many accounts of a demonstration share one. */
  passwordHash?: string
  isDemonstration?: boolean
}

export async function createAccount(
  ctx: Context,
  input: { username: string; name: string; unitId: string },
): Promise<{ id: string; temporaryPassword: string }> {
  demand(accountPermissions, ctx.actor, 'create')
  return openAccount(ctx, input)
}

/** What `createAccount`, the first administrators and the demonstration share. */
export async function openAccount(
  ctx: Context,
  { username, name, unitId, password, passwordHash, isDemonstration = false }: NewAccount,
): Promise<{ id: string; temporaryPassword: string }> {
  const unit = await ctx.sql
    .selectFrom('unit')
    .select('id')
    .where('authority', '=', ctx.authority)
    .where('id', '=', unitId)
    .executeTakeFirst()
  if (!unit) throw peopleErrors.refuse('unit-not-found')

  const id = uuidv7()
  const first = password ?? temporaryPassword()
  const { numInsertedOrUpdatedRows: inserted } = await ctx.sql
    .insertInto('account')
    .values({
      authority: ctx.authority,
      id,
      username,
      name,
      unit_id: unitId,
      state: 'active',
      password_hash: passwordHash ?? (await hashPassword(first)),
      password_changed_at: ctx.clock.now(),
      must_change_password: password === undefined && passwordHash === undefined,
      is_demonstration: isDemonstration,
      created_at: ctx.clock.now(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (!inserted) throw peopleErrors.refuse('username-taken', { username })
  await ctx.audit({
    action: 'create-account',
    subjectKind: 'account',
    subjectId: id,
    after: { username, name, unitId },
  })
  return { id, temporaryPassword: first }
}
