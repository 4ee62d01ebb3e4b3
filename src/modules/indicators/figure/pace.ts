// How far a figure should have come: by the share of the period that has passed, and by when it came in earlier years.
import { daysOf, type Period } from '#kernel/period.ts'

/** Kept totals of one place, by month. */
export type Months = ReadonlyMap<string, number>

export interface Season {
  year: number
  /** What had come by the same day, as a share of that year. */
  share: number
}

const longest = 3

/** The corresponding stretch of earlier years, the latest first; a year without anything tells nothing. */
export function seasonsOf(months: Months, period: Period, today: string): Season[] {
  const { first, last } = daysOf(period)
  const year = Number(period.slice(0, 4))
  const [from, to] = [Number(first.slice(5, 7)), Number(last.slice(5, 7))]
  if (today < first || today > last) return []
  const [month, day] = [Number(today.slice(5, 7)), Number(today.slice(8, 10))]
  const seasons: Season[] = []
  for (let earlier = year - 1; earlier >= year - longest; earlier--) {
    const value = (no: number) => months.get(`${earlier}-${String(no).padStart(2, '0')}`) ?? 0
    const between = (a: number, b: number) => Array.from({ length: Math.max(0, b - a + 1) }, (_, n) => value(a + n))
    const sum = (values: readonly number[]) => values.reduce((total, one) => total + one, 0)
    const whole = sum(between(from, to))
    if (whole <= 0) continue
    const daysInMonth = Number(daysOf(`${earlier}-${String(month).padStart(2, '0')}`).last.slice(8, 10))
    const come = sum(between(from, month - 1)) + value(month) * Math.min(1, day / daysInMonth)
    seasons.push({ year: earlier, share: Math.min(1, Math.max(0, come / whole)) })
  }
  return seasons
}

export const meanShare = (seasons: readonly Season[]): number | null =>
  seasons.length === 0 ? null : seasons.reduce((sum, { share }) => sum + share, 0) / seasons.length
