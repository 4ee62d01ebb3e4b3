import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, daysBetween } from './date-only.ts'
import { daysOf, nextPeriod, periodInChinese, periodOf, periodType, periodTypes, previousPeriod } from './period.ts'

const days = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays('2000-01-01', count))
const types = fc.constantFrom(...periodTypes)

describe('a period', () => {
  test.each([
    ['2022-10-17', 'year', '2022'],
    ['2022-10-17', 'quarter', '2022-Q4'],
    ['2022-10-17', 'month', '2022-10'],
    ['2022-10-17', 'week', '2022-W42'],
    ['2022-01-01', 'week', '2021-W52'],
    ['2020-12-31', 'week', '2020-W53'],
    ['2024-12-30', 'week', '2025-W01'],
  ] as const)('of %s and type %s is %s', (day, type, period) => {
    expect(periodOf(day, type)).toBe(period)
  })

  test.each([
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2022-Q4', '2022-10-01', '2022-12-31'],
    ['2022-12', '2022-12-01', '2022-12-31'],
    ['2022-W01', '2022-01-03', '2022-01-09'],
  ])('%s runs from %s to %s', (period, first, last) => {
    expect(daysOf(period)).toEqual({ first, last })
  })

  test.each([
    ['2022-09', '2022年9月'],
    ['2022-Q3', '2022年第三季度'],
    ['2022', '2022年'],
    ['2022-W41', '2022年第41周'],
  ])('%s is written %s', (period, words) => {
    expect(periodInChinese(period)).toBe(words)
  })

  test.each(['2022-13', '2022-Q5', '22', '2022-W54', 'x'])('%s is none', (text) => {
    expect(periodType(text)).toBeUndefined()
  })

  test('holds every day it is the period of, and only days in order', () => {
    fc.assert(
      fc.property(days, types, (day, type) => {
        const period = periodOf(day, type)
        const { first, last } = daysOf(period)
        expect(periodType(period)).toBe(type)
        expect(first <= day && day <= last).toBe(true)
        expect(periodOf(first, type)).toBe(period)
        expect(periodOf(last, type)).toBe(period)
      }),
    )
  })

  test('is followed without a gap, and the one before is found again', () => {
    fc.assert(
      fc.property(days, types, (day, type) => {
        const period = periodOf(day, type)
        const next = nextPeriod(period)
        expect(daysBetween(daysOf(period).last, daysOf(next).first)).toBe(1)
        expect(previousPeriod(next)).toBe(period)
        expect(next > period).toBe(true)
      }),
    )
  })
})
