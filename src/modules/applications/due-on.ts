// The day on which the clock of a state runs out.
import { addDays, addMonths, type DateOnly } from '#kernel/date-only.ts'
import { addWorkingDays } from '#policy/national/working-days.ts'
import type { Clock } from '#rules/stage.ts'

export function dueOn(clock: Clock | null, from: DateOnly): DateOnly | null {
  if (!clock) return null
  const { length, unit } = clock
  if (unit === 'working-day') return addWorkingDays(from, length)
  return unit === 'day' ? addDays(from, length) : addMonths(from, length)
}
