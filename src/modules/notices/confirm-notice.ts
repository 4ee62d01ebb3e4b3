// Confirms what was read: from here on it is a plan, and nothing of the review can be undone.
import type { Context, EventKind } from '#platform/work/context.ts'
import { demand } from '#rules/allow.ts'
import { ruleErrors } from '#rules/errors.ts'
import type { NoticeSummary } from './contract.ts'
import { noticeErrors } from './errors.ts'
import { noticePermissions } from './permissions.ts'
import { presentSummary, summaryColumns } from './present.ts'
import './table.ts'

export const noticeConfirmed: EventKind<{ noticeId: string }> = { event: 'notice-confirmed' }

/** Refuses `ledger-not-balanced` while a sentence or a proposal is undecided. */
export async function confirmNotice(
  ctx: Context,
  { noticeId, version }: { noticeId: string; version: number },
): Promise<NoticeSummary> {
  const notice = await ctx.sql
    .selectFrom('notice')
    .select([...summaryColumns, 'changed_by'])
    .where('authority', '=', ctx.authority)
    .where('id', '=', noticeId)
    .forUpdate()
    .executeTakeFirst()
  if (!notice) throw noticeErrors.refuse('notice-not-found')
  demand(noticePermissions, ctx.actor, 'confirm', notice)
  if (notice.version !== version) throw ruleErrors.refuse('stale-version', { by: notice.changed_by ?? '他人' })
  const { unaccounted, undecided } = notice.ledger
  if (unaccounted > 0 || undecided > 0) throw noticeErrors.refuse('ledger-not-balanced', { unaccounted, undecided })

  const confirmed = {
    state: 'confirmed' as const,
    confirmed_by: ctx.actor.name,
    confirmed_at: ctx.clock.now(),
    version: version + 1,
  }
  await ctx.sql
    .updateTable('notice')
    .set({ ...confirmed, changed_by: ctx.actor.name })
    .where('authority', '=', ctx.authority)
    .where('id', '=', noticeId)
    .execute()
  await ctx.audit({ action: 'confirm-notice', subjectKind: 'notice', subjectId: noticeId, after: { ...notice.ledger } })
  await ctx.emit(noticeConfirmed, { noticeId })
  return presentSummary(ctx, { ...notice, ...confirmed })
}
