// Days of the demonstration: by year, by the months in which contracts come, by age.
import { addDays, type DateOnly } from '#kernel/date-only.ts'
import type { Chance } from './chance.ts'
import { shares } from './shares.data.ts'

const twoDigits = (value: number) => String(value).padStart(2, '0')

export const dayIn = (chance: Chance, year: number, fromMonth = 1, toMonth = 12): DateOnly =>
  `${year}-${twoDigits(chance.whole(fromMonth, toMonth))}-${twoDigits(chance.whole(1, 28))}`

const months = shares.months.map((share, index) => [index + 1, share] as const)

/** More in June, September and above all in the last quarter. */
export function contractDay(chance: Chance, year: number): DateOnly {
  return `${year}-${twoDigits(chance.draw(months))}-${twoDigits(chance.whole(1, 28))}`
}

/** Three years less a day, as certificates run. */
export const threeYearsFrom = (day: DateOnly): DateOnly => addDays(`${Number(day.slice(0, 4)) + 3}${day.slice(4)}`, -1)
