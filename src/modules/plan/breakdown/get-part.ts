// One part with what permissions ask of it: its own unit's place and that of the part above.
import type { Context } from '#platform/work/context.ts'
import type { Subject } from '#rules/allow.ts'
import { ruleErrors } from '#rules/errors.ts'
import type { PartState } from '../contract.ts'
import { progressErrors } from '../errors/progress.ts'
import { type PartRow, partsOf } from './part-rows.ts'

/** As permissions of its own unit see it. */
export const ownSubject = ({ state, unit_path }: Pick<PartRow, 'state' | 'unit_path'>): Subject<PartState> => ({
  state,
  unitPaths: unit_path === null ? [] : [unit_path],
})

/** Refuses `part-not-found`. */
export async function getPart(ctx: Context, partId: string): Promise<PartRow> {
  const part = await partsOf(ctx).where('part.id', '=', partId).executeTakeFirst()
  if (!part) throw progressErrors.refuse('part-not-found')
  return part
}

/** Refuses `stale-version`; the part stays locked until the transaction ends. */
export async function getSeenPart(ctx: Context, partId: string, version: number): Promise<PartRow> {
  await ctx.sql
    .selectFrom('part')
    .select('id')
    .where('authority', '=', ctx.authority)
    .where('id', '=', partId)
    .forUpdate()
    .execute()
  const part = await getPart(ctx, partId)
  if (part.version !== version) throw ruleErrors.refuse('stale-version', { by: '他人' })
  return part
}

/** The unit that stands above the part: owner of the part above; undefined for a whole, which the supervisor gives out. */
export async function findUnitAbove(
  ctx: Context,
  part: Pick<PartRow, 'parent_id'>,
): Promise<{ id: string; path: string } | undefined> {
  if (part.parent_id === null) return undefined
  const above = await partsOf(ctx).where('part.id', '=', part.parent_id).executeTakeFirst()
  return above?.unit_id && above.unit_path ? { id: above.unit_id, path: above.unit_path } : undefined
}

/** As permissions of the unit above see it. */
export const subjectAbove = <State extends string>(
  state: State,
  above: { path: string } | undefined,
): Subject<State> => ({ state, unitPaths: above ? [above.path] : [] })
