// How long there is until a day, as one says it: 逾期 3 天, 今天, 还有 2 个工作日.
import { addDays, daysBetween } from '#kernel/date-only.ts'
import { isCalendarKnown, workingDaysBetween } from '#policy/national/working-days.ts'
import type { Language } from '#web/language/language.ts'

/** Beyond so many days the date itself says more. */
const near = 14

export type DueGroup = 'overdue' | 'week' | 'later'

export function dueGroup(today: string, dueOn: string | null): DueGroup {
  if (dueOn === null) return 'later'
  if (dueOn < today) return 'overdue'
  return dueOn <= addDays(today, 7) ? 'week' : 'later'
}

export function dueWords(today: string, dueOn: string, language: Language): string {
  const zh = language === 'zh'
  const days = daysBetween(today, dueOn)
  if (days < 0) return zh ? `逾期 ${-days} 天` : `${-days} days overdue`
  if (days === 0) return zh ? '今天' : 'today'
  if (days > near || !isCalendarKnown(dueOn)) return dueOn
  const working = workingDaysBetween(today, dueOn)
  return zh ? `还有 ${working} 个工作日` : `${working} working days left`
}
