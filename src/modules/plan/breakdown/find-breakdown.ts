// The tree of a commitment's parts: each with its supports, milestones, what its completion rests on, and what may be done.
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { groupBy } from '#kernel/group-by.ts'
import type { Context } from '#platform/work/context.ts'
import type { Actor } from '#rules/actor.ts'
import { allowedActions, may } from '#rules/allow.ts'
import { isAdditive, shareDifference } from '#rules/shares.ts'
import type { PartNode } from '../contract.ts'
import { dispatchPermissions, partPermissions } from '../permissions.ts'
import { ownSubject, subjectAbove } from './get-part.ts'
import { type PartRow, partsOf, presentPart } from './part-rows.ts'
import { type PartProgress, rollUp } from './roll-up.ts'

/** In the order of the tree; a bureau sees the whole and what lies at or below its own units. */
export async function findBreakdown(ctx: Context, { commitmentId }: { commitmentId: string }): Promise<PartNode[]> {
  const rows = await partsOf(ctx)
    .select((query) => [
      jsonArrayFrom(
        query
          .selectFrom('part_support')
          .innerJoin('unit as helping', (join) =>
            join
              .onRef('helping.authority', '=', 'part_support.authority')
              .onRef('helping.id', '=', 'part_support.unit_id'),
          )
          .select(['helping.id', 'helping.name'])
          .whereRef('part_support.authority', '=', 'part.authority')
          .whereRef('part_support.part_id', '=', 'part.id')
          .orderBy('helping.position')
          .$narrowType<{ id: string; name: string }>(),
      ).as('supports'),
      jsonArrayFrom(
        query
          .selectFrom('milestone')
          .select(['title', 'due_on as dueOn', 'reached_on as reachedOn'])
          .whereRef('milestone.authority', '=', 'part.authority')
          .whereRef('milestone.part_id', '=', 'part.id')
          .orderBy('milestone.position'),
      ).as('milestones'),
      jsonArrayFrom(
        query
          .selectFrom('part_request')
          .select('part_request.kind')
          .whereRef('part_request.authority', '=', 'part.authority')
          .whereRef('part_request.part_id', '=', 'part.id')
          .where('part_request.state', '=', 'pending'),
      ).as('pending'),
    ])
    .where('part.commitment_id', '=', commitmentId)
    .orderBy('part.level')
    .orderBy('part.position')
    .execute()
  const children = groupBy(rows, ({ parent_id }) => parent_id)
  const byId = new Map(rows.map((row) => [row.id, row]))
  const inOrder = (parentId: string | null): typeof rows =>
    (children.get(parentId) ?? []).flatMap((row) => [row, ...inOrder(row.id)])
  return inOrder(null)
    .filter((row) => row.level === 0 || may(partPermissions, ctx.actor, 'read', ownSubject(row)))
    .map((row) => ({
      ...presentPart(row),
      supports: row.supports,
      milestones: row.milestones,
      pending: row.pending.map(({ kind }) => kind),
      differenceWhy: row.difference_why,
      difference: differenceOf(row, children.get(row.id) ?? []),
      rollUp: rollUpOf(row, children.get(row.id) ?? []),
      allowedActions: actionsOn(ctx.actor, row, byId.get(row.parent_id ?? '')),
    }))
}

/** null where the shares need not add up: no target, a rate, or nothing split yet. */
export function differenceOf(part: PartRow, children: readonly PartRow[]): number | null {
  const { target, target_unit: unit } = part
  if (target === null || unit === null || !isAdditive(unit)) return null
  const shares = children
    .filter((child) => child.state !== 'cancelled' && child.target_unit === unit)
    .map((child) => child.target ?? 0)
  return shares.length === 0 ? null : shareDifference(target, shares)
}

export const progressOf = (row: PartRow): PartProgress & { no: string } => ({
  ...row,
  targetUnit: row.target_unit,
  comparator: row.target_comparator,
})

function rollUpOf(row: PartRow, children: readonly PartRow[]): PartNode['rollUp'] {
  if (children.length === 0 || row.is_measured) return null
  const { counted, excluded } = rollUp(children.map(progressOf), row.target_unit)
  return {
    counted: counted.map(({ no, weight, completion }) => ({ no, weight, completion: completion ?? 0 })),
    excluded: excluded.map(({ part, why }) => ({ no: part.no, why })),
  }
}

function actionsOn(actor: Actor, row: PartRow, above: PartRow | undefined): string[] {
  const unitAbove = above?.unit_path ? { path: above.unit_path } : undefined
  return [
    ...allowedActions(partPermissions, actor, ownSubject(row)),
    ...allowedActions(dispatchPermissions, actor, subjectAbove(row.state, unitAbove)),
  ]
}
