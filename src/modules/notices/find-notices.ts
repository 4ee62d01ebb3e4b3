// The list of notices, newest first.
import type { Page } from '#kernel/endpoint.ts'
import type { Context } from '#platform/work/context.ts'
import { allowedActions, demand } from '#rules/allow.ts'
import type { NoticeState, NoticeSummary } from './contract.ts'
import { noticePermissions } from './permissions.ts'
import { presentSummary, summaryColumns } from './present.ts'
import './table.ts'

interface Filter {
  cursor?: string | undefined
  limit: number
  search?: string | undefined
  state?: NoticeState | undefined
}

/** The cursor is the id of the last notice of the page before. */
export async function findNotices(
  ctx: Context,
  { cursor, limit, search, state }: Filter,
): Promise<Page<NoticeSummary> & { allowedActions: string[] }> {
  demand(noticePermissions, ctx.actor, 'read')
  const pattern = `%${search ?? ''}%`
  const found = await ctx.sql
    .selectFrom('notice')
    .select(summaryColumns)
    .where('authority', '=', ctx.authority)
    .$if(cursor !== undefined, (query) => query.where('id', '<', cursor ?? ''))
    .$if(state !== undefined, (query) => query.where('state', '=', state ?? 'in-review'))
    .$if(search !== undefined, (query) =>
      query.where((where) => where.or([where('title', 'ilike', pattern), where('doc_number', 'ilike', pattern)])),
    )
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()
  const rows = found.slice(0, limit).map((row) => presentSummary(ctx, row))
  return {
    rows,
    next: found.length > limit ? (rows.at(-1)?.id ?? null) : null,
    allowedActions: allowedActions(noticePermissions, ctx.actor, {}),
  }
}
