import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, dayInChina, daysBetween, isDateOnly } from './date-only.ts'

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
})
