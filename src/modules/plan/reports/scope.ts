// The parts a reporting contract reaches: signed for, in its scope.
import { sql } from 'kysely'
import type { Context } from '#platform/work/context.ts'
import type { ReportScope } from '../contract.ts'
import '../breakdown/table.ts'
import '../table.ts'

export interface ScopedPart {
  id: string
  parentId: string | null
  level: number
  unitId: string
  unitKind: string
  isMeasured: boolean
}

/** Parts above those in scope belong to it too: a commitment brings all its parts. */
export async function partsInScope(ctx: Context, planId: string, scope: ReportScope): Promise<ScopedPart[]> {
  const narrowed = {
    plan: sql<boolean>`true`,
    list: sql<boolean>`exists (select 1 from list_entry entry where entry.authority = part.authority
      and entry.commitment_id = part.commitment_id and entry.list = ${scope.kind === 'list' ? scope.list : ''})`,
    system: sql<boolean>`exists (select 1 from commitment join plan_item on plan_item.authority = commitment.authority
      and plan_item.id = commitment.item_id where commitment.authority = part.authority
      and commitment.id = part.commitment_id and plan_item.system = ${scope.kind === 'system' ? scope.system : ''})`,
    commitments: sql<boolean>`part.commitment_id = any(${scope.kind === 'commitments' ? [...scope.commitmentIds] : []}::uuid[])`,
  }[scope.kind]
  const rows = await ctx.sql
    .selectFrom('part')
    .innerJoin('unit', (join) =>
      join.onRef('unit.authority', '=', 'part.authority').onRef('unit.id', '=', 'part.unit_id'),
    )
    .select(['part.id', 'part.parent_id as parentId', 'part.level', 'unit.id as unitId', 'unit.kind as unitKind'])
    .select('part.is_measured as isMeasured')
    .where('part.authority', '=', ctx.authority)
    .where('part.plan_id', '=', planId)
    .where('part.state', '=', 'signed')
    .where(narrowed)
    .orderBy('part.level')
    .execute()
  return rows
}

/** How many levels of parts lie below each: the lowest report first. */
export function heightsOf(parts: readonly ScopedPart[]): Map<string, number> {
  const heights = new Map<string, number>()
  for (const { id, parentId } of [...parts].sort((a, b) => b.level - a.level)) {
    const own = heights.get(id) ?? 0
    heights.set(id, own)
    if (parentId !== null) heights.set(parentId, Math.max(heights.get(parentId) ?? 0, own + 1))
  }
  return heights
}
