// The periods for which contracts have asked until today, the newest first.
import { daysOf, type Period, periodOf, previousPeriod } from '#kernel/period.ts'
import type { ReportingContract } from '../../contract.ts'

/** A contract at milestones has no periods: each part has days of its own. */
export function periodsAsked(
  contracts: readonly Pick<ReportingContract, 'frequency' | 'startsOn' | 'endsOn'>[],
  today: string,
): Period[] {
  const periods = new Set<Period>()
  for (const { frequency, startsOn, endsOn } of contracts) {
    if (frequency === 'milestone') continue
    let period = previousPeriod(periodOf(today, frequency))
    for (; daysOf(period).last >= startsOn; period = previousPeriod(period))
      if (daysOf(period).first <= endsOn) periods.add(period)
  }
  return [...periods].sort().reverse()
}
