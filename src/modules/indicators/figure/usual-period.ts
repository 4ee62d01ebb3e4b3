// The period an indicator is shown for when nobody names one: the current one, of a composite the last that is over.
import type { DateOnly } from '#kernel/date-only.ts'
import { type Period, periodOf } from '#kernel/period.ts'
import type { Indicator } from '#rules/define-indicator.ts'

export function usualPeriod({ source, period }: Indicator, today: DateOnly): Period {
  return source.from === 'composite' ? String(Number(today.slice(0, 4)) - 1) : periodOf(today, period)
}
