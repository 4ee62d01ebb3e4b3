// The months a figure counts: of a period as far as it has come, and of the same stretch in another year.
import { type DateOnly, daysBetween, earlierOf } from '#kernel/date-only.ts'
import { daysOf, type Period } from '#kernel/period.ts'
import type { Counting } from '#rules/define-indicator.ts'
import type { Stretch } from '../totals/read-totals.ts'

const monthOf = (day: DateOnly) => day.slice(0, 7)

/** The last day that counts: the end of the month that has come, or of the period. */
export const lastDay = (period: Period, today: DateOnly): DateOnly =>
  earlierOf(daysOf(period).last, daysOf(monthOf(today)).last)

export const hasBegun = (period: Period, today: DateOnly): boolean => daysOf(period).first <= today

/** What stands in force counts from the beginning of all records. */
export function stretchOf(counting: Counting, period: Period, today: DateOnly): Stretch {
  const { first } = daysOf(period)
  return { from: counting === 'standing' ? null : monthOf(first), upTo: monthOf(lastDay(period, today)) }
}

/** 0 … 1. */
export function elapsedShare(period: Period, today: DateOnly): number {
  const { first, last } = daysOf(period)
  const gone = daysBetween(first, earlierOf(last, today)) + 1
  return Math.max(0, gone / (daysBetween(first, last) + 1))
}
