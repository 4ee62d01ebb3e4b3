// Records a figure somebody published or reported, beside those recorded before.
import { daysOf, type Period } from '#kernel/period.ts'
import type { Context } from '#platform/work/context.ts'
import { placeFault, placeName } from '#policy/places.ts'
import { demand } from '#rules/allow.ts'
import type { Indicator } from '#rules/define-indicator.ts'
import type { Observation } from '../contract/observations.ts'
import { indicatorErrors } from '../errors.ts'
import { farApart, timesApart } from '../figure/far-apart.ts'
import { demandPeriod } from '../figure/get-figure.ts'
import { openBook } from '../figure/open-book.ts'
import { hasBegun } from '../figure/stretch.ts'
import { yearsBefore } from '../figure/years-before.ts'
import { getIndicator, subjectOf } from '../get-indicator.ts'
import { indicatorPermissions } from '../permissions.ts'
import { tellOfFigures } from '../totals/subscribers.ts'
import { addObservation, type NewObservation } from './add-observation.ts'
import { findObservations } from './find-observations.ts'

/** Refuses a place or period that does not fit, a negative value, and one that looks like another unit without a word on why. */
export async function recordObservation(ctx: Context, given: NewObservation): Promise<Observation> {
  const indicator = getIndicator(given.indicator)
  demand(indicatorPermissions, ctx.actor, 'record-observation', subjectOf(indicator))
  demandPlace(given.region, demandPeriod(indicator, given.period))
  await demandPlausible(ctx, indicator, given)
  const id = await addObservation(ctx, { ...given, indicator: indicator.id, origin: 'person' })
  const { region, period, value, status, source, why } = given
  await ctx.audit({
    action: 'record-observation',
    subjectKind: 'indicator',
    subjectId: indicator.id,
    after: { region, period, value, status, source },
    ...(why !== undefined && { reason: why }),
  })
  await tellOfFigures(ctx, [indicator.id])
  const asked = { indicators: [indicator.id], regions: [region], periods: [period] }
  return (await findObservations(ctx, asked)).find((one) => one.id === id) as Observation
}

/** A county that was closed by then reports no more. */
function demandPlace(region: string, period: Period): void {
  const fault = placeFault(region, daysOf(period).last)
  if (!fault) return
  if (fault.fault === 'unknown') throw indicatorErrors.refuse('region-unknown', { region })
  throw indicatorErrors.refuse('region-closed', {
    name: placeName(region),
    period,
    instead: fault.instead ? placeName(fault.instead.code) : '上级地区',
  })
}

async function demandPlausible(
  ctx: Context,
  indicator: Indicator,
  { region, period, value, why }: NewObservation,
): Promise<void> {
  if (!hasBegun(period, ctx.clock.today())) throw indicatorErrors.refuse('period-not-begun', { period })
  const isDifference = indicator.source.from === 'register' && indicator.source.counting === 'net'
  if (value < 0 && !isDifference) throw indicatorErrors.refuse('negative-value', { indicator: indicator.title[0] })
  const last = yearsBefore(await openBook(ctx, [indicator], region), indicator, period).at(-1)
  if (why !== undefined || !last) return
  const times = timesApart(value, last.value)
  if (times < farApart) return
  const { unit } = indicator
  throw indicatorErrors.refuse('looks-like-wrong-unit', {
    value,
    unit,
    previous: last.value,
    times: Math.round(times),
  })
}
