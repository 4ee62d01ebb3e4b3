import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, addYears, dayInChina, dayNumber, daysBetween, isDateOnly, yearsBetween } from './date-only.ts'

const someDay = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('a day', () => {
  test('exists or is refused', () => {
    expect(isDateOnly('2024-02-29')).toBe(true)
    expect(isDateOnly('2023-02-29')).toBe(false)
    expect(isDateOnly('2022-13-01')).toBe(false)
    expect(isDateOnly('2022-1-1')).toBe(false)
  })

  test('begins in China eight hours before it begins in Greenwich', () => {
    expect(dayInChina(new Date('2022-10-16T15:59:59Z'))).toBe('2022-10-16')
    expect(dayInChina(new Date('2022-10-16T16:00:00Z'))).toBe('2022-10-17')
  })

  test('added and counted agree', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -4000, max: 4000 }), (day, days) => {
        expect(daysBetween(day, addDays(day, days))).toBe(days)
      }),
    )
  })

  test('has the number the calendar gives it', () => {
    fc.assert(
      fc.property(someDay, (day) => {
        expect(dayNumber(day)).toBe(Date.parse(`${day}T00:00:00Z`) / 86_400_000)
      }),
    )
  })

  test('years later is the corresponding day, or the last of its month', () => {
    expect(addYears('2019-11-28', 3)).toBe('2022-11-28')
    expect(addYears('2020-02-29', 3)).toBe('2023-02-28')
    expect(addYears('2020-02-29', 4)).toBe('2024-02-29')
  })

  test('is so many full years away', () => {
    expect(yearsBetween('2019-07-02', '2022-07-01')).toBe(2)
    expect(yearsBetween('2019-07-01', '2022-07-01')).toBe(3)
    expect(yearsBetween('2020-02-29', '2023-02-28')).toBe(3)
  })
})
