import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { progressiveAmount, ratesFault, slicesOf } from './progressive.ts'

const rates = [
  { above: 0, rate: 0.05 },
  { above: 2_000_000_000, rate: 0.03 },
  { above: 10_000_000_000, rate: 0.0125 },
]
const fen = fc.integer({ min: 0, max: 10 ** 13 })

describe('progressive bands', () => {
  test('never pay less for more', () => {
    fc.assert(
      fc.property(fen, fen, (a, b) => {
        expect(progressiveAmount(Math.min(a, b), rates)).toBeLessThanOrEqual(progressiveAmount(Math.max(a, b), rates))
      }),
    )
  })

  test('pay one fen more at most where a band begins', () => {
    for (const { above } of rates.slice(1))
      expect(progressiveAmount(above + 1, rates) - progressiveAmount(above, rates)).toBeLessThanOrEqual(1)
  })

  test('cut the amount into slices that add up to it', () => {
    fc.assert(
      fc.property(fen, (amount) => {
        const slices = slicesOf(amount, rates)
        expect(slices.reduce((sum, { share }) => sum + share, 0)).toBe(amount)
        const paid = slices.reduce((sum, { pays }) => sum + pays, 0)
        expect(Math.abs(paid - progressiveAmount(amount, rates))).toBeLessThanOrEqual(0.51)
      }),
    )
  })

  test('pay nothing for a decrease', () => {
    expect(progressiveAmount(-5_000_000, rates)).toBe(0)
  })

  test.each([
    [[], 'not-a-table'],
    ['5%', 'not-a-table'],
    [[{ above: 0 }], 'not-a-table'],
    [[{ above: -1, rate: 0.1 }], 'not-a-table'],
    [[{ above: 0, rate: 1.2 }], 'not-a-table'],
    [[{ above: 0, rate: 0.12345 }], 'too-fine'],
    [
      [
        { above: 0, rate: 0.05 },
        { above: 0, rate: 0.03 },
      ],
      'not-rising',
    ],
    [
      [
        { above: 0, rate: 0.05 },
        { above: 100, rate: 0.05 },
      ],
      'not-falling',
    ],
    [rates, null],
  ])('%j is refused as %s', (table, fault) => {
    expect(ratesFault(table)).toBe(fault)
  })
})
