import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { apportion, decimalsOf, isAdditive, shareDifference, weightsFor } from './shares.ts'

const bases = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 60 })

describe('shares of a quantity', () => {
  test.each([
    [1500, [1, 1, 1], 0, [500, 500, 500]],
    [100, [1, 1, 1], 0, [34, 33, 33]],
    [50, [0, 0], 0, [25, 25]],
    [1420, [60, 30, 10], 2, [852, 426, 142]],
    [10, [1, 0, 2], 0, [3, 0, 7]],
  ])('%d by %j with %d decimals are %j', (total, base, decimals, shares) => {
    expect(apportion(total, base, decimals)).toEqual(shares)
  })

  test('add up exactly, none negative, and differ from their proportion by less than one unit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000 }),
        bases,
        fc.integer({ min: 0, max: 3 }),
        (cents, base, decimals) => {
          const total = Number((cents / 10 ** decimals).toFixed(decimals))
          const shares = apportion(total, base, decimals)
          expect(shareDifference(total, shares)).toBe(0)
          const sum = base.reduce((all, one) => all + one, 0)
          for (const [index, share] of shares.entries()) {
            const fair = sum > 0 ? (total * (base[index] ?? 0)) / sum : total / base.length
            expect(share).toBeGreaterThanOrEqual(0)
            expect(Math.abs(share - fair)).toBeLessThan(1 / 10 ** decimals + 1e-9)
          }
        },
      ),
    )
  })

  test('of the weight add to 100 whatever the bases', () => {
    fc.assert(
      fc.property(bases, (base) => {
        expect(shareDifference(100, weightsFor(base))).toBe(0)
      }),
    )
  })

  test.each([
    [1500, '家', 0],
    [1420, '亿元', 2],
    [2.455, '万亿元', 3],
    [10, '个', 0],
  ])('of %d%s carry %d decimals', (value, unit, decimals) => {
    expect(decimalsOf(value, unit)).toBe(decimals)
  })

  test.each([
    ['家', true],
    ['亿元', true],
    ['%', false],
    ['个百分点', false],
  ])('in %s add up: %s', (unit, additive) => {
    expect(isAdditive(unit)).toBe(additive)
  })
})
