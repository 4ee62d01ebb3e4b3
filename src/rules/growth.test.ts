import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compoundGrowth, meanGrowth } from './growth.ts'

describe('growth', () => {
  test.each([
    [10_000, 12_000, 14_400, 0.2],
    [10_000, 11_500, 13_225, 0.15],
    [0, 1000, 1350, 0.35],
    [10_000, 10_000, 10_000, 0],
  ])('of %d, %d, %d by the mean of ratios is %d', (first, second, third, rate) => {
    expect(meanGrowth(first, second, third, 3)).toBe(rate)
  })

  test('does not count on a base that is zero, negative or absent', () => {
    expect(meanGrowth(1000, 0, 1350, 3)).toBeNaN()
    expect(meanGrowth(-100, 200, 300, 3)).toBeNaN()
    expect(meanGrowth(undefined, undefined, 300, 1)).toBeNaN()
    expect(compoundGrowth(0, 300, 2)).toBeNaN()
    expect(compoundGrowth(-5, 300, 2)).toBeNaN()
  })

  test('compound is exact at its threshold and beside it', () => {
    expect(compoundGrowth(100_000_000_000, 144_000_000_000, 2)).toBe(0.2)
    expect(compoundGrowth(100_000_000_000, 144_000_000_001, 2)).toBeGreaterThan(0.2)
    expect(compoundGrowth(100_000_000_000, 143_999_999_999, 2)).toBeLessThan(0.2)
    expect(compoundGrowth(1_000_000, 1_728_000, 3)).toBe(0.2)
    expect(compoundGrowth(1000, 0, 2)).toBe(-1)
  })

  test('compound never falls when the last year rises', () => {
    const sum = fc.integer({ min: 1, max: 10 ** 12 })
    fc.assert(
      fc.property(sum, sum, sum, (first, a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)]
        expect(compoundGrowth(first, less, 2)).toBeLessThanOrEqual(compoundGrowth(first, more, 2))
      }),
    )
  })
})
