// Lets a person change their own password; every other session of theirs ends.
import type { Exchange } from '#platform/http/route.ts'
import type { Context } from '#platform/work/context.ts'
import { failureLimit, lockMinutes } from './count-failure.ts'
import { peopleErrors } from './errors.ts'
import { demandGoodPassword, hashPassword, isPassword } from './password.ts'
import { endSessionsOf } from './session.ts'
import './table.ts'

export async function changePassword(
  ctx: Context,
  { current, next }: { current: string; next: string },
  exchange: Exchange,
): Promise<void> {
  const account = await ctx.sql
    .selectFrom('account')
    .select(['id', 'username', 'password_hash'])
    .where('authority', '=', ctx.authority)
    .where('id', '=', ctx.actor.accountId)
    .forUpdate()
    .executeTakeFirstOrThrow()
  if (!(await isPassword(current, account.password_hash))) {
    throw peopleErrors.refuse('sign-in-failed', { limit: failureLimit, minutes: lockMinutes })
  }
  if (current === next) throw peopleErrors.refuse('password-unchanged')
  demandGoodPassword(next, account.username)

  await ctx.sql
    .updateTable('account')
    .set({
      password_hash: await hashPassword(next),
      password_changed_at: ctx.clock.now(),
      must_change_password: false,
    })
    .where('authority', '=', ctx.authority)
    .where('id', '=', account.id)
    .execute()
  await endSessionsOf(ctx, account.id, exchange.token)
  await ctx.audit({ action: 'change-password', subjectKind: 'account', subjectId: account.id })
}
