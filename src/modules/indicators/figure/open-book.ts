// All that is known of one place: months of totals and observations of indicators, read once, asked for any period.
import type { Period } from '#kernel/period.ts'
import type { Context } from '#platform/work/context.ts'
import type { Indicator } from '#rules/define-indicator.ts'
import { type Counted, findCounted, province, scaleOf } from '../contract/declared.ts'
import type { Observation } from '../contract/observations.ts'
import { getIndicator } from '../get-indicator.ts'
import { findObservations } from '../observations/find-observations.ts'
import { monthsOf, nothing, type Total } from '../totals/read-totals.ts'
import { hasBegun, stretchOf } from './stretch.ts'
import { unknown, type Value, worthOfRatio, worthOfReport, worthOfTotal } from './worth.ts'

export interface Book {
  worthOf(indicator: Indicator, period: Period): Value
  /** By month, in the unit of the indicator; empty where no register answers. */
  monthsOf(indicator: Indicator): ReadonlyMap<string, number>
  /** The latest word first. */
  observationsOf(indicator: Indicator): readonly Observation[]
}

/** The indicator, and those it is made of. */
function partsOf(indicator: Indicator): Indicator[] {
  const { source } = indicator
  if (source.from !== 'ratio') return [indicator]
  return [indicator, ...partsOf(getIndicator(source.of)), ...partsOf(getIndicator(source.to))]
}

export async function openBook(ctx: Context, indicators: readonly Indicator[], region: string): Promise<Book> {
  const today = ctx.clock.today()
  const all = [...new Set(indicators.flatMap(partsOf))].map(({ id }) => id)
  const regions = [...new Set([region, province])]
  const months = await monthsOf(ctx, { indicators: all.filter(findCounted), regions })
  const observed = await findObservations(ctx, { indicators: all, regions: [region], by: today })
  const monthsIn = (id: string, place: string) => months.get(`${id} ${place}`) ?? []
  const observationsOf = ({ id }: Indicator) => observed.filter(({ indicator }) => indicator === id)

  const totalIn = ({ indicator, source }: Counted, place: string, period: Period): Total => {
    if (!hasBegun(period, today)) return nothing
    const { from, upTo } = stretchOf(source.counting, period, today)
    return monthsIn(indicator.id, place)
      .filter(({ month }) => (from === null || month >= from) && month <= upTo)
      .reduce(added, nothing)
  }
  const worthOf = (indicator: Indicator, period: Period): Value => {
    const { source } = indicator
    if (source.from === 'composite') return unknown
    if (source.from === 'ratio')
      return worthOfRatio(
        worthOf(getIndicator(source.of), period),
        worthOf(getIndicator(source.to), period),
        source.times,
      )
    const reported = observationsOf(indicator).find((one) => one.period === period) ?? null
    const counted = findCounted(indicator.id)
    if (!counted) return worthOfReport(reported)
    const answers = totalIn(counted, province, period).entries !== 0
    return worthOfTotal(counted, totalIn(counted, region, period), reported, answers)
  }
  return {
    worthOf,
    observationsOf,
    monthsOf: ({ id }) => {
      const counted = findCounted(id)
      const scale = counted ? scaleOf(counted) : 1
      return new Map(monthsIn(id, region).map(({ month, value }) => [month, value / scale]))
    },
  }
}

const added = (sum: Total, one: Total): Total => ({
  value: sum.value + one.value,
  entries: sum.entries + one.entries,
  demonstration: sum.demonstration + one.demonstration,
})
