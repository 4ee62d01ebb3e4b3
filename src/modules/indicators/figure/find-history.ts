// Every value recorded for a figure and every version of its target: what was said when, by whom, on what ground.
import type { Context } from '#platform/work/context.ts'
import { allowedActions, demand } from '#rules/allow.ts'
import { province } from '../contract/declared.ts'
import { getIndicator, subjectOf } from '../get-indicator.ts'
import { findObservations } from '../observations/find-observations.ts'
import { indicatorPermissions } from '../permissions.ts'
import { findTargets } from '../targets/find-targets.ts'
import type { AskedFigure } from './get-figure.ts'

/** Of one period, or of all where none is named. What became known later stands there too, with its day. */
export async function findHistory(ctx: Context, { indicator: id, region = province, period }: AskedFigure) {
  demand(indicatorPermissions, ctx.actor, 'read')
  const indicator = getIndicator(id)
  const periods = period === undefined ? undefined : [period]
  return {
    observations: await findObservations(ctx, { indicators: [id], regions: [region], periods }),
    targets: await findTargets(ctx, { indicators: [id], region, ...(period !== undefined && { period }) }),
    allowedActions: allowedActions(indicatorPermissions, ctx.actor, subjectOf(indicator)),
  }
}
