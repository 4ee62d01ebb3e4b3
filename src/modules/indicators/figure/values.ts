// The values of one indicator in many places for one period: maps, rankings, sums of cities.
import type { DateOnly } from '#kernel/date-only.ts'
import type { Period } from '#kernel/period.ts'
import type { Context } from '#platform/work/context.ts'
import type { Indicator } from '#rules/define-indicator.ts'
import { type Counted, findCounted, province } from '../contract/declared.ts'
import type { Observation } from '../contract/observations.ts'
import { getIndicator } from '../get-indicator.ts'
import { findObservations } from '../observations/find-observations.ts'
import { nothing, type Total, totalsByRegion } from '../totals/read-totals.ts'
import { openBooks } from './open-book.ts'
import { hasBegun, stretchOf } from './stretch.ts'
import { type Value, worthOfRatio, worthOfReport, worthOfTotal } from './worth.ts'

export interface Asked {
  regions: readonly string[]
  period: Period
  /** What was known and had happened by that day. */
  today: DateOnly
}

const lasts = ({ source }: Indicator) => source.from === 'reported' && source.lasts !== undefined

/** By place, for every place asked. */
export async function valuesOf(ctx: Context, indicator: Indicator, asked: Asked): Promise<Map<string, Value>> {
  const { source } = indicator
  const inEach = (value: (region: string) => Value) =>
    new Map(asked.regions.map((region): [string, Value] => [region, value(region)]))
  if (source.from === 'composite' || (source.from === 'ratio' && lasts(getIndicator(source.to)))) {
    const bookOf = await openBooks(ctx, [indicator], asked.regions)
    return inEach((region) => bookOf(region).worthOf(indicator, asked.period))
  }
  if (source.from === 'ratio') {
    const above = await valuesOf(ctx, getIndicator(source.of), asked)
    const below = await valuesOf(ctx, getIndicator(source.to), asked)
    return inEach((region) => worthOfRatio(above.get(region), below.get(region), source.times))
  }
  const reported = await reportedIn(ctx, indicator.id, asked)
  const counted = findCounted(indicator.id)
  if (!counted) return inEach((region) => worthOfReport(reported.get(region) ?? null))
  const totals = await countedIn(ctx, counted, asked)
  const answers = (totals.get(province)?.entries ?? 0) !== 0
  return inEach((region) => worthOfTotal(counted, totals.get(region) ?? nothing, reported.get(region) ?? null, answers))
}

async function reportedIn(ctx: Context, indicator: string, { regions, period, today }: Asked) {
  const found = await findObservations(ctx, { indicators: [indicator], regions, periods: [period], by: today })
  const best = new Map<string, Observation>()
  for (const one of found) if (!best.has(one.region)) best.set(one.region, one)
  return best
}

async function countedIn(
  ctx: Context,
  { indicator, source }: Counted,
  { regions, period, today }: Asked,
): Promise<Map<string, Total>> {
  if (!hasBegun(period, today)) return new Map()
  return totalsByRegion(ctx, {
    indicator: indicator.id,
    regions: [...new Set([...regions, province])],
    ...stretchOf(source.counting, period, today),
  })
}
