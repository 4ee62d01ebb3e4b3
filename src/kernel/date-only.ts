// A calendar day without a time, as officials write deadlines: `2022-10-17`.

/** An ISO day, `YYYY-MM-DD`; days compare as strings. */
export type DateOnly = string

const pattern = /^\d{4}-\d{2}-\d{2}$/
const dayInMs = 86_400_000
const daysOfMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** True for a day that exists: 2023-02-29 does not. */
export function isDateOnly(text: string): boolean {
  if (!pattern.test(text)) return false
  const [year, month, day] = [digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10)]
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const longest = month === 2 && isLeap ? 29 : (daysOfMonth[month - 1] ?? 0)
  return day >= 1 && day <= longest
}

/** The day an instant falls on in China, whatever the machine's own zone. */
export function dayInChina(instant: Date): DateOnly {
  return new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(0, 10)
}

export const earlierOf = (a: DateOnly, b: DateOnly): DateOnly => (a < b ? a : b)

/** `days` may be negative. */
export function addDays(day: DateOnly, days: number): DateOnly {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayInMs).toISOString().slice(0, 10)
}

/** Whole days from the first to the second; negative when the second is earlier. */
export function daysBetween(from: DateOnly, to: DateOnly): number {
  return dayNumber(to) - dayNumber(from)
}

/** Days since 1970-01-01 of a day that exists; arithmetic only, because rules compare millions of days. */
export function dayNumber(day: DateOnly): number {
  const month = digits(day, 5, 7)
  const year = digits(day, 0, 4) - (month <= 2 ? 1 : 0)
  const era = Math.floor(year / 400)
  const yearOfEra = year - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + digits(day, 8, 10) - 1
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
}

/** The corresponding day `years` later, or the last of its month where there is none (民法典第二百零二条): 2020-02-29 → 2023-02-28. */
export function addYears(day: DateOnly, years: number): DateOnly {
  const moved = `${String(digits(day, 0, 4) + years).padStart(4, '0')}${day.slice(4)}`
  return isDateOnly(moved) ? moved : `${moved.slice(0, 4)}-02-28`
}

/** The corresponding day `months` later, or the last of its month where there is none: 2022-08-31 + 6 → 2023-02-28. */
export function addMonths(day: DateOnly, months: number): DateOnly {
  const ordinal = yearOf(day) * 12 + digits(day, 5, 7) - 1 + months
  const month = `${String(Math.floor(ordinal / 12)).padStart(4, '0')}-${String((ordinal % 12) + 1).padStart(2, '0')}`
  for (let last = digits(day, 8, 10); ; last--) {
    const moved = `${month}-${String(last).padStart(2, '0')}`
    if (isDateOnly(moved)) return moved
  }
}

/** Full years from the first day to the second: 2 until the day before the third corresponding day. */
export function yearsBetween(from: DateOnly, to: DateOnly): number {
  const years = yearOf(to) - yearOf(from)
  return to < addYears(from, years) ? years - 1 : years
}

export const yearOf = (day: DateOnly): number => digits(day, 0, 4)

function digits(day: DateOnly, from: number, to: number): number {
  let value = 0
  for (let index = from; index < to; index++) value = value * 10 + day.charCodeAt(index) - 48
  return value
}
