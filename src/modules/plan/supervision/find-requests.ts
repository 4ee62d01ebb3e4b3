// The requests of a plan, newest first, and one of them.
import type { Page } from '#kernel/endpoint.ts'
import type { Context } from '#platform/work/context.ts'
import type { PartRequest, PartRequestState } from '../contract.ts'
import { supervisionErrors } from '../errors/supervision.ts'
import { readableUnits } from '../reports/find-reports.ts'
import { presentRequest, requestsOf } from './request-rows.ts'

interface RequestQuery {
  planId: string
  state?: PartRequestState | undefined
  partId?: string | undefined
  cursor?: string | undefined
  limit: number
}

/** Those of the units one may read, and those one's unit decides. */
function readableRequests(ctx: Context) {
  const places = readableUnits(ctx)
  if (places === null) return requestsOf(ctx)
  return requestsOf(ctx).where((where) =>
    where.or(
      places.flatMap((path) => [where('unit.path', 'like', `${path}%`), where('above.path', 'like', `${path}%`)]),
    ),
  )
}

export async function readRequest(ctx: Context, { requestId }: { requestId: string }): Promise<PartRequest> {
  const row = await readableRequests(ctx).where('part_request.id', '=', requestId).executeTakeFirst()
  if (!row) throw supervisionErrors.refuse('request-not-found')
  return presentRequest(ctx, row)
}

/** The cursor is the id of the last request of the page before. */
export async function findRequests(
  ctx: Context,
  { planId, state, partId, cursor, limit }: RequestQuery,
): Promise<Page<PartRequest>> {
  let found = readableRequests(ctx).where('part.plan_id', '=', planId)
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
