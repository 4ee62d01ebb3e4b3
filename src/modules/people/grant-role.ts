// Gives an account a role in a unit, and takes it back.
import { uuidv7 } from 'uuidv7'
import type { Context } from '#platform/work/context.ts'
import { administrators, type Role } from '#rules/actor.ts'
import { demand } from '#rules/allow.ts'
import { peopleErrors } from './errors.ts'
import { getAccount } from './find-accounts.ts'
import { accountPermissions } from './permissions.ts'
import './table.ts'

interface RoleInput {
  accountId: string
  role: Role
  unitId: string
}

export async function grantRole(ctx: Context, input: RoleInput): Promise<void> {
  const account = await getAccount(ctx, input.accountId)
  demand(accountPermissions, ctx.actor, 'grant-role', account)
  if (input.accountId === ctx.actor.accountId) throw peopleErrors.refuse('own-role')
  await addRole(ctx, input)
}

/** Refuses `roles-must-be-separate`: an administrator holds that one role and no other. */
export async function addRole(ctx: Context, { accountId, role, unitId }: RoleInput): Promise<void> {
  const held = await ctx.sql
    .selectFrom('role_grant')
    .select(['role', 'unit_id'])
    .where('authority', '=', ctx.authority)
    .where('account_id', '=', accountId)
    .where('ended_at', 'is', null)
    .execute()
  if (held.some((grant) => grant.role === role && grant.unit_id === unitId)) return
  const others = held.filter((grant) => grant.role !== role)
  if (others.some((grant) => administrators.includes(grant.role) || administrators.includes(role))) {
    throw peopleErrors.refuse('roles-must-be-separate')
  }

  await ctx.sql
    .insertInto('role_grant')
    .values({
      authority: ctx.authority,
      id: uuidv7(),
      account_id: accountId,
      role,
      unit_id: unitId,
      granted_at: ctx.clock.now(),
      ended_at: null,
    })
    .execute()
  await ctx.audit({ action: 'grant-role', subjectKind: 'account', subjectId: accountId, after: { role, unitId } })
}

export async function endRole(
  ctx: Context,
  { accountId, grantId }: { accountId: string; grantId: string },
): Promise<void> {
  demand(accountPermissions, ctx.actor, 'end-role')
  if (accountId === ctx.actor.accountId) throw peopleErrors.refuse('own-role')
  const ended = await ctx.sql
    .updateTable('role_grant')
    .set({ ended_at: ctx.clock.now() })
    .where('authority', '=', ctx.authority)
    .where('account_id', '=', accountId)
    .where('id', '=', grantId)
    .where('ended_at', 'is', null)
    .returning(['role', 'unit_id'])
    .executeTakeFirst()
  if (!ended) throw peopleErrors.refuse('role-not-found')
  await ctx.audit({
    action: 'end-role',
    subjectKind: 'account',
    subjectId: accountId,
    before: { role: ended.role, unitId: ended.unit_id },
  })
}
