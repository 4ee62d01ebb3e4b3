// A stretch of the calendar that reports and figures belong to: `2022`, `2022-Q3`, `2022-09`, `2022-W41`.
import { addDays, type DateOnly } from './date-only.ts'

export const periodTypes = ['year', 'quarter', 'month', 'week'] as const
export type PeriodType = (typeof periodTypes)[number]

/** Periods of one type compare as strings. */
export type Period = string

const shapes: readonly [PeriodType, RegExp][] = [
  ['year', /^\d{4}$/],
  ['quarter', /^\d{4}-Q[1-4]$/],
  ['month', /^\d{4}-(0[1-9]|1[0-2])$/],
  ['week', /^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/],
]

/** undefined where the text is no period. */
export const periodType = (text: string): PeriodType | undefined => shapes.find(([, shape]) => shape.test(text))?.[0]

const twoDigits = (value: number) => String(value).padStart(2, '0')

/** 1 for Monday … 7 for Sunday. */
const weekday = (day: DateOnly) => new Date(`${day}T00:00:00Z`).getUTCDay() || 7

/** The Monday of week 1: the week that holds 4 January (ISO 8601). */
function firstMonday(year: number): DateOnly {
  const anchor = `${year}-01-04`
  return addDays(anchor, 1 - weekday(anchor))
}

/** The period of the type that the day falls into. */
export function periodOf(day: DateOnly, type: PeriodType): Period {
  const [year, month] = [day.slice(0, 4), Number(day.slice(5, 7))]
  if (type === 'year') return year
  if (type === 'quarter') return `${year}-Q${Math.ceil(month / 3)}`
  if (type === 'month') return day.slice(0, 7)
  // A week belongs to the year of its Thursday.
  const thursday = addDays(day, 4 - weekday(day))
  const owner = Number(thursday.slice(0, 4))
  const days = (Date.parse(`${thursday}T00:00:00Z`) - Date.parse(`${firstMonday(owner)}T00:00:00Z`)) / 86_400_000
  return `${owner}-W${twoDigits(Math.floor(days / 7) + 1)}`
}

/** First and last day. */
export function daysOf(period: Period): { first: DateOnly; last: DateOnly } {
  const year = Number(period.slice(0, 4))
  switch (periodType(period)) {
    case 'year':
      return { first: `${year}-01-01`, last: `${year}-12-31` }
    case 'quarter':
      return monthsFrom(year, Number(period.slice(6)) * 3 - 2, 3)
    case 'month':
      return monthsFrom(year, Number(period.slice(5)), 1)
    case 'week': {
      const first = addDays(firstMonday(year), (Number(period.slice(6)) - 1) * 7)
      return { first, last: addDays(first, 6) }
    }
    default:
      throw new RangeError(`no period: ${period}`)
  }
}

function monthsFrom(year: number, month: number, count: number): { first: DateOnly; last: DateOnly } {
  const after = month + count
  const next = after > 12 ? `${year + 1}-${twoDigits(after - 12)}-01` : `${year}-${twoDigits(after)}-01`
  return { first: `${year}-${twoDigits(month)}-01`, last: addDays(next, -1) }
}

/** The period that follows, of the same type. */
export function nextPeriod(period: Period): Period {
  return periodOf(addDays(daysOf(period).last, 1), periodType(period) ?? 'month')
}

export function previousPeriod(period: Period): Period {
  return periodOf(addDays(daysOf(period).first, -1), periodType(period) ?? 'month')
}

/** `2022年9月`, `2022年第三季度`, `2022年`, `2022年第41周`. */
export function periodInChinese(period: Period): string {
  const year = `${period.slice(0, 4)}年`
  switch (periodType(period)) {
    case 'quarter':
      return `${year}第${'一二三四'[Number(period.slice(6)) - 1]}季度`
    case 'month':
      return `${year}${Number(period.slice(5))}月`
    case 'week':
      return `${year}第${Number(period.slice(6))}周`
    default:
      return year
  }
}
