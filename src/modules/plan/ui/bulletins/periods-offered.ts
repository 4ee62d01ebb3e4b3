// The periods of a year that have begun: those a bulletin can be written for, the newest first.
import { daysOf, type Period } from '#kernel/period.ts'

const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'))

export function periodsOffered(year: number, today: string): Period[] {
  const ofYear = months.map((month) => `${year}-${month}`).reverse()
  return [...ofYear, String(year)].filter((period) => daysOf(period).first <= today)
}
