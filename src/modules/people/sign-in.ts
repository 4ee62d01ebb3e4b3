// Lets a person in by user name and password; five failures lock the account for a quarter of an hour.
import type { Refusal } from '#kernel/refusal.ts'
import type { Exchange } from '#platform/http/route.ts'
import type { Context } from '#platform/work/context.ts'
import { countFailure, failureLimit, lockMinutes } from './count-failure.ts'
import { peopleErrors } from './errors.ts'
import { isPassword } from './password.ts'
import { beginSession, endSession } from './session.ts'
import './table.ts'

const inChina = new Intl.DateTimeFormat('zh-CN', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' })

/** Returns, rather than throws, the refusal: the failure it counted must stay. */
export async function signIn(
  ctx: Context,
  { username, password }: { username: string; password: string },
  exchange: Exchange,
): Promise<{ secondFactorPending: boolean } | Refusal> {
  const account = await ctx.sql
    .selectFrom('account')
    .select(['id', 'name', 'password_hash', 'state', 'failed_attempts', 'locked_until', 'second_factor_since'])
    .where('authority', '=', ctx.authority)
    .where((where) => where(where.fn<string>('lower', ['username']), '=', username.toLowerCase()))
    .forUpdate()
    .executeTakeFirst()
  const now = ctx.clock.wall()
  if (account?.locked_until && account.locked_until > now) {
    return peopleErrors.refuse('account-locked', { until: inChina.format(account.locked_until) })
  }
  const right = await isPassword(password, account?.password_hash ?? null)
  if (!account || account.state === 'disabled' || !right) {
    if (account) await countFailure(ctx, account)
    return peopleErrors.refuse('sign-in-failed', { limit: failureLimit, minutes: lockMinutes })
  }

  await ctx.sql
    .updateTable('account')
    .set({ failed_attempts: 0, locked_until: null })
    .where('authority', '=', ctx.authority)
    .where('id', '=', account.id)
    .execute()
  const secondFactorPending = account.second_factor_since !== null
  const token = await beginSession(ctx, { accountId: account.id, secondFactorPending, address: exchange.address })
  await ctx.audit({
    action: 'sign-in',
    subjectKind: 'account',
    subjectId: account.id,
    after: { address: exchange.address },
    by: { kind: 'person', accountId: account.id, name: account.name, grants: [] },
  })
  exchange.setSession(token)
  return { secondFactorPending }
}

export async function signOut(ctx: Context, _input: unknown, exchange: Exchange): Promise<void> {
  if (exchange.token) await endSession(ctx, exchange.token)
  exchange.clearSession()
}
