// What the rules of the lights look at, for one part on one day.
import { type DateOnly, daysBetween } from '#kernel/date-only.ts'
import { workingDaysBetween } from '#policy/national/working-days.ts'
import type { LightFacts } from '#rules/light.ts'

export interface LightSource {
  state: string
  starts_on: DateOnly
  due_on: DateOnly
  completion: number | null
  missed_reports: number
  evidence: number
}

/** Counting working days over years is dear and nobody acts on them: beyond this many days the calendar's share stands in. */
const countedDays = 60

export function lightFacts(part: LightSource, today: DateOnly): LightFacts {
  const daysLeft = daysBetween(today, part.due_on)
  const whole = daysBetween(part.starts_on, part.due_on) + 1
  const gone = Math.min(whole, Math.max(0, daysBetween(part.starts_on, today) + 1))
  const timeGone = Math.round((gone / whole) * 10_000) / 100
  return {
    state: part.state,
    daysLeft,
    workingDaysLeft:
      Math.abs(daysLeft) <= countedDays ? workingDaysBetween(today, part.due_on) : Math.round((daysLeft * 5) / 7),
    timeGone,
    completion: part.completion,
    behind: part.completion === null ? null : Math.round((timeGone - part.completion) * 100) / 100,
    missedReports: part.missed_reports,
    evidence: part.evidence,
  }
}
