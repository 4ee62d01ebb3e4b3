// Counts wrong passwords and codes; too many lock the account for a while.
import type { Context } from '#platform/work/context.ts'
import './table.ts'

export const failureLimit = 5
export const lockMinutes = 15

export async function countFailure(ctx: Context, account: { id: string; failed_attempts: number }): Promise<void> {
  const failures = account.failed_attempts + 1
  const locks = failures >= failureLimit
  await ctx.sql
    .updateTable('account')
    .set({
      failed_attempts: locks ? 0 : failures,
      ...(locks && { locked_until: new Date(ctx.clock.wall().getTime() + lockMinutes * 60_000) }),
    })
    .where('authority', '=', ctx.authority)
    .where('id', '=', account.id)
    .execute()
  await ctx.audit({
    action: locks ? 'lock-account' : 'fail-sign-in',
    subjectKind: 'account',
    subjectId: account.id,
    after: { failures },
  })
}
