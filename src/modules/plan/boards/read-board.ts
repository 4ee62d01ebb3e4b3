// Gathers a board: for the whole department over its wholes, for a unit over the parts it and those below it own.
import type { Context } from '#platform/work/context.ts'
import { demand } from '#rules/allow.ts'
import { ruleErrors } from '#rules/errors.ts'
import type { Board } from '../contract.ts'
import { planPermissions } from '../permissions.ts'
import { readableUnits } from '../reports/find-reports.ts'
import { unitsBelow } from '../units-below.ts'
import { findChanges, findTrend } from './board-changes.ts'
import { countDecisions, findListStandings, findMatters } from './board-lists.ts'
import { findRegions, findSystems, findWhole, type Scope } from './board-standings.ts'

/** A bureau has the board of its own unit. Refuses `permission-denied` for another's. */
export async function readBoard(
  ctx: Context,
  { planId, unitId }: { planId: string; unitId?: string | undefined },
): Promise<Board> {
  demand(planPermissions, ctx.actor, 'read')
  const unit = await scopeOf(ctx, unitId)
  const today = ctx.clock.today()
  return ctx.oncePerState(`board ${planId} ${unit?.id} ${today}`, () => gather(ctx, planId, unit))
}

/** What everybody who may see this board sees alike. */
async function gather(ctx: Context, planId: string, unit: BoardUnit | null): Promise<Board> {
  const scope: Scope = { planId, units: unit && unitsBelow(ctx, [unit.path]) }
  return {
    today: ctx.clock.today(),
    unit: unit && { id: unit.id, name: unit.name },
    whole: await findWhole(ctx, scope),
    systems: await findSystems(ctx, scope),
    matters: await findMatters(ctx, planId),
    lists: await findListStandings(ctx, planId),
    regions: await findRegions(ctx, planId),
    trend: unit ? [] : await findTrend(ctx, planId),
    changes: await findChanges(ctx, scope),
    decisions: await countDecisions(ctx, scope),
  }
}

type BoardUnit = NonNullable<Awaited<ReturnType<typeof scopeOf>>>

async function scopeOf(ctx: Context, unitId: string | undefined) {
  const places = readableUnits(ctx)
  if (unitId === undefined && places === null) return null
  const unit = await ctx.sql
    .selectFrom('unit')
    .select(['id', 'name', 'path'])
    .where('authority', '=', ctx.authority)
    .$if(unitId !== undefined, (query) => query.where('id', '=', unitId ?? ''))
    .$if(unitId === undefined, (query) => query.where('path', '=', places?.[0] ?? ''))
    .executeTakeFirst()
  if (!unit || (places !== null && !places.some((path) => unit.path.startsWith(path))))
    throw ruleErrors.refuse('permission-denied')
  return unit
}
