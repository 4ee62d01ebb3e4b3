// Gives parts out to their units (交办): from then on the units have a few working days to sign for them.
import type { DateOnly } from '#kernel/date-only.ts'
import type { Context } from '#platform/work/context.ts'
import { addWorkingDays } from '#policy/national/working-days.ts'
import { demand } from '#rules/allow.ts'
import { progressErrors } from '../errors/progress.ts'
import { dispatchPermissions } from '../permissions.ts'
import { findUnitAbove, subjectAbove } from './get-part.ts'
import { signingDays } from './keep-wholes.ts'
import { partsOf } from './part-rows.ts'
import './table.ts'

/** Parts given out already are passed over. Refuses `part-without-unit`. */
export async function dispatchParts(
  ctx: Context,
  { planId, partIds }: { planId: string; partIds: readonly string[] },
): Promise<{ dispatched: number; signBy: DateOnly }> {
  const signBy = addWorkingDays(ctx.clock.today(), signingDays)
  const parts = await partsOf(ctx)
    .where('part.plan_id', '=', planId)
    .where('part.id', 'in', partIds)
    .where('part.state', 'in', ['open', 'returned'])
    .execute()
  const homeless = parts.filter(({ unit_id }) => unit_id === null)
  if (homeless.length > 0) throw progressErrors.refuse('part-without-unit', { count: homeless.length })
  const aboves = new Map<string | null, { path: string } | undefined>()
  for (const part of parts) {
    if (!aboves.has(part.parent_id)) aboves.set(part.parent_id, await findUnitAbove(ctx, part))
    demand(dispatchPermissions, ctx.actor, 'dispatch', subjectAbove(part.state, aboves.get(part.parent_id)))
  }
  if (parts.length === 0) return { dispatched: 0, signBy }
  await ctx.sql
    .updateTable('part')
    .set((column) => ({
      state: 'assigned',
      sign_by: signBy,
      returned_why: null,
      version: column('version', '+', 1),
    }))
    .where('authority', '=', ctx.authority)
    .where(
      'id',
      'in',
      parts.map(({ id }) => id),
    )
    .execute()
  await ctx.audit({
    action: 'dispatch-parts',
    subjectKind: 'plan',
    subjectId: planId,
    after: { parts: parts.map(({ no }) => no), signBy },
  })
  return { dispatched: parts.length, signBy }
}
