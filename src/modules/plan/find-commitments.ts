// The commitments of a plan: filtered, searched in Chinese or by pinyin initials, page by page.
import { sql } from 'kysely'
import type { Page } from '#kernel/endpoint.ts'
import type { Context } from '#platform/work/context.ts'
import { demand } from '#rules/allow.ts'
import { commitmentsOf, presentCommitment } from './commitment-rows.ts'
import { commitmentState, hasUnit } from './commitment-state.ts'
import type { CommitmentFilter, CommitmentRow } from './contract.ts'
import { planPermissions } from './permissions.ts'

export interface CommitmentQuery extends CommitmentFilter {
  planId: string
}

/** The cursor is the position of the last commitment of the page before. */
export async function findCommitments(
  ctx: Context,
  { cursor, limit, ...query }: CommitmentQuery & { cursor?: string | undefined; limit: number },
): Promise<Page<CommitmentRow>> {
  demand(planPermissions, ctx.actor, 'read')
  const matching = narrowed(ctx, query)
  const { total } = await matching
    .clearSelect()
    .select((count) => count.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const found = await matching
    .$if(cursor !== undefined, (page) => page.where('commitment.position', '>', Number(cursor)))
    .orderBy('commitment.position')
    .limit(limit + 1)
    .execute()
  const rows = found.slice(0, limit)
  return {
    rows: rows.map(presentCommitment),
    next: found.length > limit ? String(rows.at(-1)?.position) : null,
    total,
  }
}

/** All that match, for an export. */
export async function allCommitments(ctx: Context, query: CommitmentQuery): Promise<CommitmentRow[]> {
  demand(planPermissions, ctx.actor, 'read')
  return (await narrowed(ctx, query).orderBy('commitment.position').execute()).map(presentCommitment)
}

function narrowed(ctx: Context, { planId, search, system, itemId, kind, unitId, region, state }: CommitmentQuery) {
  let query = commitmentsOf(ctx).where('commitment.plan_id', '=', planId)
  for (const word of search?.toLowerCase().split(/\s+/).filter(Boolean) ?? []) {
    const literal = word.replace(/[\\%_]/g, '\\$&')
    query = query.where((where) =>
      where.or([where('commitment.search', 'like', `%${literal}%`), where('commitment.no', '=', word)]),
    )
  }
  if (system !== undefined) query = query.where('plan_item.system', '=', system)
  if (itemId !== undefined) query = query.where('commitment.item_id', '=', itemId)
  if (kind !== undefined) query = query.where('commitment.kind', '=', kind)
  if (unitId !== undefined) query = query.where(hasUnit(sql`owner.unit_id = ${unitId}`))
  if (region !== undefined) {
    const inside = `${region.replace(/(0000|00)$/, '')}%`
    query = query.where(sql<boolean>`exists (select 1 from unnest(commitment.regions) code where code like ${inside})`)
  }
  if (state !== undefined) query = query.where(commitmentState, '=', state)
  return query
}
