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
  /** An indicator answers; the entries it counts are its evidence. */
  is_measured: boolean
  /** How far it should have come on the day it was measured, in percent, by the seasons of earlier years. */
  expected: number | null
  measured_on: DateOnly | null
}

/** Counting working days over years is dear and nobody acts on them: beyond this many days the calendar's share stands in. */
const countedDays = 60

export function lightFacts(part: LightSource, today: DateOnly): LightFacts {
  const daysLeft = daysBetween(today, part.due_on)
  const timeGone = Math.round(timeGoneOn(part, today) * 100) / 100
  return {
    state: part.state,
    daysLeft,
    workingDaysLeft:
      Math.abs(daysLeft) <= countedDays ? workingDaysBetween(today, part.due_on) : Math.round((daysLeft * 5) / 7),
    timeGone,
    completion: part.completion,
    behind: part.completion === null ? null : Math.round((timeGone - part.completion) * 100) / 100,
    missedReports: part.missed_reports,
    evidence: part.is_measured ? Math.max(1, part.evidence) : part.evidence,
  }
}

/** Percent of the way that should be behind on a day. From the day of a measurement on, the rest of it by the calendar. */
function timeGoneOn(part: LightSource, day: DateOnly): number {
  const calendar = calendarShare(part, day)
  if (part.expected === null || part.measured_on === null || day < part.measured_on) return calendar
  const then = calendarShare(part, part.measured_on)
  if (then >= 100) return 100
  return part.expected + ((100 - part.expected) * (calendar - then)) / (100 - then)
}

function calendarShare({ starts_on, due_on }: LightSource, day: DateOnly): number {
  const whole = daysBetween(starts_on, due_on) + 1
  const gone = Math.min(whole, Math.max(0, daysBetween(starts_on, day) + 1))
  return (gone / whole) * 100
}
