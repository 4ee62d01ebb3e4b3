// Publishes a figure as it stands: what the public sees stays at that version until it is published anew, with a reason.
import type { Period } from '#kernel/period.ts'
import type { Context } from '#platform/work/context.ts'
import { demand } from '#rules/allow.ts'
import type { Indicator } from '#rules/define-indicator.ts'
import type { ObservationStatus, Publication } from '../contract.ts'
import { indicatorErrors } from '../errors.ts'
import { demandPeriod, figureOf } from '../figure/get-figure.ts'
import { getIndicator, subjectOf } from '../get-indicator.ts'
import { indicatorPermissions } from '../permissions.ts'
import { findPublications } from './find-publications.ts'
import './table.ts'

interface NewPublication {
  indicator: string
  region: string
  period: Period
  status: ObservationStatus
  why?: string | undefined
  value: number
  seen: number
}

/** All versions. Refuses `nothing-to-publish`, `figure-moved`, `republish-why` and `published-meanwhile`. */
export async function publishFigure(
  ctx: Context,
  { value: seenValue, seen, why, ...given }: NewPublication,
): Promise<Publication[]> {
  const indicator = getIndicator(given.indicator)
  demand(indicatorPermissions, ctx.actor, 'publish', subjectOf(indicator))
  const { region, status } = given
  const period = demandPeriod(indicator, given.period)
  const { value, basis, asOf } = await figureOf(ctx, indicator, region, period)
  if (value === null || basis === null) throw indicatorErrors.refuse('nothing-to-publish')
  if (value !== seenValue)
    throw indicatorErrors.refuse('figure-moved', { value, seen: seenValue, unit: indicator.unit })
  const [last] = await findPublications(ctx, given)
  if (last && why === undefined) throw indicatorErrors.refuse('republish-why', { no: last.no, value: last.value })
  const { numInsertedOrUpdatedRows: made } = await ctx.sql
    .insertInto('published_figure')
    .values({
      authority: ctx.authority,
      ...{ indicator: indicator.id, region, period, no: seen + 1, value, status, basis },
      as_of: asOf,
      demonstration: await generatedIn(ctx, indicator, region, period),
      why: why ?? null,
      published_on: ctx.clock.today(),
      published_by: ctx.actor.name,
      published_at: ctx.clock.now(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (!made) throw indicatorErrors.refuse('published-meanwhile', { by: last?.publishedBy ?? '他人' })
  await ctx.audit({
    action: 'publish-figure',
    subjectKind: 'indicator',
    subjectId: indicator.id,
    ...(last && { before: { value: last.value, status: last.status } }),
    after: { region, period, value, status },
    ...(why !== undefined && { reason: why }),
  })
  return findPublications(ctx, given)
}

/** How many generated entries of a demonstration it counts, also through the figures it follows from. */
async function generatedIn(ctx: Context, indicator: Indicator, region: string, period: Period): Promise<number> {
  const { source } = indicator
  if (source.from === 'ratio') {
    const above = await generatedIn(ctx, getIndicator(source.of), region, period)
    return above + (await generatedIn(ctx, getIndicator(source.to), region, period))
  }
  const { basis, computed } = await figureOf(ctx, indicator, region, period)
  return basis === 'computed' ? (computed?.demonstration ?? 0) : 0
}
