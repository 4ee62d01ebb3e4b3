// What an indicator says of many places for those who are measured by it: the values, and how far they should have come.
import type { Period } from '#kernel/period.ts'
import type { Context } from '#platform/work/context.ts'
import type { Indicator } from '#rules/define-indicator.ts'
import { province } from '../contract/declared.ts'
import { openBook } from './open-book.ts'
import { meanShare, seasonsOf } from './pace.ts'
import { valuesOf } from './values.ts'

interface Measures {
  /** By place; left out where nothing is known. */
  values: ReadonlyMap<string, number>
  /** Percent of the year that had come by this day in earlier years, of the whole province; null where there are none. */
  expected: number | null
}

export async function findMeasures(
  ctx: Context,
  indicator: Indicator,
  { regions, period }: { regions: readonly string[]; period: Period },
): Promise<Measures> {
  const today = ctx.clock.today()
  const found = await valuesOf(ctx, indicator, { regions, period, today })
  const known = [...found].flatMap(([region, { value }]) => (value === null ? [] : [[region, value] as const]))
  const { source } = indicator
  if (source.from !== 'register' || source.counting !== 'happened') return { values: new Map(known), expected: null }
  const book = await openBook(ctx, [indicator], province)
  const share = meanShare(seasonsOf(book.monthsOf(indicator), period, today))
  return { values: new Map(known), expected: share === null ? null : Math.round(share * 10_000) / 100 }
}
