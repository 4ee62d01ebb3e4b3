// Until when a party may object to what was decided on its contract.
import { addDays, type DateOnly, dayInChina } from '#kernel/date-only.ts'
import type { Context } from '#platform/work/context.ts'
import { objectionTerm } from '#policy/national/contract-registration.ts'
import type { StoredFiling } from './load-filing.ts'

export const lastDayToObject = ({ decided_at: at }: StoredFiling): DateOnly | null =>
  at === null ? null : addDays(dayInChina(at), objectionTerm.days)

export function isTooLate(ctx: Context, filing: StoredFiling): boolean {
  const last = lastDayToObject(filing)
  return last !== null && ctx.clock.today() > last
}
