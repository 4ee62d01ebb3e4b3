// The requests of a plan, newest first.
import type { Page } from '#kernel/endpoint.ts'
import type { Context } from '#platform/work/context.ts'
import type { PartRequest, PartRequestState } from '../contract.ts'
import { readableUnits } from '../reports/find-reports.ts'
import { presentRequest, requestsOf } from './request-rows.ts'

interface RequestQuery {
  planId: string
  state?: PartRequestState | undefined
  partId?: string | undefined
  cursor?: string | undefined
  limit: number
}

/** The cursor is the id of the last request of the page before. */
export async function findRequests(
  ctx: Context,
  { planId, state, partId, cursor, limit }: RequestQuery,
): Promise<Page<PartRequest>> {
  const places = readableUnits(ctx)
  let found = requestsOf(ctx).where('part.plan_id', '=', planId)
  if (places !== null)
    found = found.where((where) =>
      where.or(
        places.flatMap((path) => [where('unit.path', 'like', `${path}%`), where('above.path', 'like', `${path}%`)]),
      ),
    )
  if (state !== undefined) found = found.where('part_request.state', '=', state)
  if (partId !== undefined) found = found.where('part_request.part_id', '=', partId)
  if (cursor !== undefined) found = found.where('part_request.id', '<', cursor)
  const rows = await found
    .orderBy('part_request.id', 'desc')
    .limit(limit + 1)
    .execute()
  const shown = rows.slice(0, limit)
  return {
    rows: shown.map((row) => presentRequest(ctx, row)),
    next: rows.length > limit ? (shown.at(-1)?.id ?? null) : null,
  }
}
