// The values of the same period in the years before, as far as they are known: for growth, trend and outliers.
import type { Period } from '#kernel/period.ts'
import type { Indicator } from '#rules/define-indicator.ts'
import type { Book } from './open-book.ts'

const longest = 10

export interface PeriodValue {
  period: Period
  value: number
}

/** Oldest first; years without a value are left out. */
export function yearsBefore(book: Book, indicator: Indicator, period: Period): PeriodValue[] {
  const year = Number(period.slice(0, 4))
  const same = Array.from({ length: longest }, (_, index) => `${year - longest + index}${period.slice(4)}`)
  return same.flatMap((earlier) => {
    const { value } = book.worthOf(indicator, earlier)
    return value === null ? [] : [{ period: earlier, value }]
  })
}
