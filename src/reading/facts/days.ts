// Days written out: `2022年2月28日`, `二〇二二年二月二十八日`.
import { readNumerals } from './numerals.ts'

const written =
  /^(\d{4}|[一二三四五六七八九〇零]{4})年(\d{1,2}|[一二三四五六七八九十]{1,3})月(\d{1,2}|[一二三四五六七八九十]{1,3})日$/

const number = (text: string | undefined) =>
  text === undefined ? Number.NaN : /^\d/.test(text) ? Number(text) : (readNumerals(text) ?? Number.NaN)

/** `2022-02-28`, undefined for a day that does not exist. */
export function readDay(text: string): string | undefined {
  const [, year, month, day] = written.exec(text.replace(/\s/g, '')) ?? []
  return isoDay(number(year), number(month), number(day))
}

export function isoDay(year: number, month: number, day: number): string | undefined {
  if (!(year >= 1900 && year <= 2199) || !(month >= 1 && month <= 12)) return undefined
  if (!(day >= 1 && day <= daysOf(year, month))) return undefined
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

export const lastDayOf = (year: number, month: number): string | undefined => isoDay(year, month, daysOf(year, month))

const daysOf = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate()
