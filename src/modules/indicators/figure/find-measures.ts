// What indicators say of many places for those who are measured by them: the values, and how far they should have come.
import type { Period } from '#kernel/period.ts'
import type { Context } from '#platform/work/context.ts'
import type { Indicator } from '#rules/define-indicator.ts'
import { province } from '../contract/declared.ts'
import { openBook } from './open-book.ts'
import { meanShare, seasonsOf } from './pace.ts'
import { valuesOf } from './values.ts'

interface Asked {
  indicator: Indicator
  period: Period
  regions: readonly string[]
}

interface Measures extends Asked {
  /** By place; left out where nothing is known. */
  values: ReadonlyMap<string, number>
  /** Percent of the year that had come by this day in earlier years, of the whole province; null where there are none. */
  expected: number | null
}

/** The province is read once for all of them. */
export async function findMeasures(ctx: Context, asked: readonly Asked[]): Promise<Measures[]> {
  if (asked.length === 0) return []
  const today = ctx.clock.today()
  const indicators = [...new Set(asked.map(({ indicator }) => indicator))]
  const book = await openBook(ctx, indicators, province)
  const found: Measures[] = []
  for (const one of asked) {
    const { indicator, period, regions } = one
    const values = new Map<string, number>()
    const whole = book.worthOf(indicator, period).value
    if (whole !== null) values.set(province, whole)
    const below = regions.filter((region) => region !== province)
    const own = below.length === 0 ? [] : await valuesOf(ctx, indicator, { regions: below, period, today })
    for (const [region, { value }] of own) if (value !== null) values.set(region, value)
    const { source } = indicator
    const share =
      source.from === 'register' && source.counting === 'happened'
        ? meanShare(seasonsOf(book.monthsOf(indicator), period, today))
        : null
    found.push({ ...one, values, expected: share === null ? null : Math.round(share * 10_000) / 100 })
  }
  return found
}
