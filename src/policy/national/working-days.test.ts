import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '#kernel/date-only.ts'
import { addWorkingDays, isCalendarKnown, isWorkingDay, workingDaysBetween } from './working-days.ts'

const someDay = fc.integer({ min: 0, max: 365 * 7 }).map((days) => addDays('2020-01-01', days))

describe('the calendar of 2022 (国办发明电〔2021〕11号)', () => {
  test('gives the days off and takes the weekends it says', () => {
    const off = [
      '2022-01-03',
      '2022-01-31',
      '2022-02-06',
      '2022-04-05',
      '2022-05-04',
      '2022-06-03',
      '2022-09-12',
      '2022-10-07',
    ]
    const worked = ['2022-01-29', '2022-01-30', '2022-04-02', '2022-04-24', '2022-05-07', '2022-10-08', '2022-10-09']

    expect(off.filter(isWorkingDay)).toEqual([])
    expect(worked.filter((day) => !isWorkingDay(day))).toEqual([])
  })

  test('counts five working days of public notice as the department did', () => {
    expect(addWorkingDays('2023-05-25', 5)).toBe('2023-06-01')
  })

  test('carries a deadline over National Day and its working weekend', () => {
    expect(addWorkingDays('2022-09-30', 1)).toBe('2022-10-08')
    expect(addWorkingDays('2022-09-30', 3)).toBe('2022-10-10')
    expect(workingDaysBetween('2022-09-30', '2022-10-10')).toBe(3)
  })
})

describe('working days', () => {
  test('added and counted agree, forwards and backwards', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -200, max: 200 }), (day, days) => {
        const start = addWorkingDays(day, 0)
        expect(workingDaysBetween(start, addWorkingDays(start, days))).toBe(days)
      }),
    )
  })

  test('end on a working day', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 0, max: 100 }), (day, days) => isWorkingDay(addWorkingDays(day, days))),
    )
  })

  test('of a leap day are like those of any other', () => {
    expect(isWorkingDay('2024-02-29')).toBe(true)
    expect(addWorkingDays('2024-02-28', 1)).toBe('2024-02-29')
  })

  test('of a year not yet arranged are known to be provisional', () => {
    expect(isCalendarKnown('2026-12-31')).toBe(true)
    expect(isCalendarKnown('2027-01-04')).toBe(false)
    expect(isWorkingDay('2027-01-04')).toBe(true)
  })
})
