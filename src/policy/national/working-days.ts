// Working days by the calendar of the State Council, with its days off and working weekends (调休).
import { addDays, type DateOnly, daysBetween } from '#kernel/date-only.ts'
import { calendars } from './calendars.data.ts'

const off = new Set<DateOnly>()
const worked = new Set<DateOnly>()
for (const { year, off: ranges, work } of calendars) {
  for (const range of ranges) {
    const [from = '', to = ''] = range.split('/').map((day) => `${year}-${day}`)
    for (let day = from; day <= to; day = addDays(day, 1)) off.add(day)
  }
  for (const day of work) worked.add(`${year}-${day}`)
}
const known = new Set(calendars.map(({ year }) => String(year)))

/** False for a year whose arrangement is not published yet: Mondays to Fridays then stand in for it. */
export const isCalendarKnown = (day: DateOnly): boolean => known.has(day.slice(0, 4))

export function isWorkingDay(day: DateOnly): boolean {
  if (off.has(day)) return false
  if (worked.has(day)) return true
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6
}

/** The working day `days` after (or before, when negative) the given one; a deadline of 0 is the day itself or the next working day. */
export function addWorkingDays(day: DateOnly, days: number): DateOnly {
  const step = days < 0 ? -1 : 1
  let reached = day
  if (days === 0) while (!isWorkingDay(reached)) reached = addDays(reached, 1)
  for (let left = Math.abs(days); left > 0; ) {
    reached = addDays(reached, step)
    if (isWorkingDay(reached)) left--
  }
  return reached
}

/** Working days after `from` up to and including `to`; negative when `to` is earlier. */
export function workingDaysBetween(from: DateOnly, to: DateOnly): number {
  if (to < from) return -workingDaysBetween(to, from)
  let count = 0
  for (let left = daysBetween(from, to), day = from; left > 0; left--) {
    day = addDays(day, 1)
    if (isWorkingDay(day)) count++
  }
  return count
}
