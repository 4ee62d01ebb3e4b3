// A calendar day without a time, as officials write deadlines: `2022-10-17`.

/** An ISO day, `YYYY-MM-DD`; days compare as strings. */
export type DateOnly = string

const pattern = /^\d{4}-\d{2}-\d{2}$/
const dayInMs = 86_400_000

/** True for a day that exists: 2023-02-29 does not. */
export function isDateOnly(text: string): boolean {
  return pattern.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text
}

/** The day an instant falls on in China, whatever the machine's own zone. */
export function dayInChina(instant: Date): DateOnly {
  return new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(0, 10)
}

/** `days` may be negative. */
export function addDays(day: DateOnly, days: number): DateOnly {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayInMs).toISOString().slice(0, 10)
}

/** Whole days from the first to the second; negative when the second is earlier. */
export function daysBetween(from: DateOnly, to: DateOnly): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayInMs)
}
