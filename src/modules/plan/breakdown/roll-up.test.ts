import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ownCompletion, type PartProgress, rollUp } from './roll-up.ts'

const part = (change: Partial<PartProgress> = {}): PartProgress => ({
  state: 'signed',
  weight: 50,
  target: 100,
  targetUnit: '家',
  comparator: 'gte',
  reached: null,
  computed: null,
  claimed: null,
  completion: null,
  ...change,
})

describe('the completion of one part', () => {
  test.each([
    ['a quantity half reached', { reached: 50 }, 50],
    ['a quantity more than reached', { reached: 150 }, 100],
    ['a register that knows better than the report', { reached: 90, computed: 40 }, 40],
    ['a claim without a quantity', { target: null, claimed: 30 }, 30],
    ['a figure that is to come down', { comparator: 'reduce_to', reached: 90, claimed: 20 }, 20],
    ['nothing said', {}, null],
    ['nothing reached, and said so', { reached: 0 }, 0],
    ['closed', { state: 'closed', reached: 80 }, 100],
  ] as const)('%s', (_name, change, completion) => {
    expect(ownCompletion(part(change))).toBe(completion)
  })
})

describe('the completion of a whole', () => {
  test('counts the parts that have said something, and names the others', () => {
    const told = part({ weight: 60, completion: 50, reached: 30 })
    const silent = part({ weight: 30 })
    const gone = part({ weight: 10, state: 'cancelled', completion: 90, reached: 9 })

    expect(rollUp([told, silent, gone], '家')).toEqual({
      completion: 50,
      reached: 30,
      counted: [told],
      excluded: [
        { part: silent, why: 'no-report' },
        { part: gone, why: 'cancelled' },
      ],
    })
  })

  test('of parts that all keep silent cannot be told', () => {
    expect(rollUp([part(), part()], '家')).toMatchObject({ completion: null, reached: null })
  })

  test('does not add rates', () => {
    const rates = [part({ targetUnit: '%', reached: 3 }), part({ targetUnit: '%', reached: 4 })]

    expect(rollUp(rates, '%').reached).toBeNull()
  })

  const parts = fc.array(
    fc.record({
      state: fc.constantFrom('signed', 'cancelled', 'closed', 'assigned' as const),
      weight: fc.integer({ min: 0, max: 100 }),
      completion: fc.option(fc.integer({ min: 0, max: 100 })),
      reached: fc.option(fc.integer({ min: 0, max: 1_000 })),
    }),
    { maxLength: 20 },
  )

  test('lies between the least and the most of what is counted, and every part is counted or named', () => {
    fc.assert(
      fc.property(parts, (changes) => {
        const all = changes.map((change) => part(change as Partial<PartProgress>))
        const { completion, counted, excluded } = rollUp(all, '家')
        expect(counted.length + excluded.length).toBe(all.length)
        if (completion === null) return
        const told = counted.map((one) => one.completion ?? 0)
        expect(completion).toBeGreaterThanOrEqual(Math.min(...told))
        expect(completion).toBeLessThanOrEqual(Math.max(...told))
      }),
    )
  })

  test('does not depend on the order of the parts', () => {
    fc.assert(
      fc.property(parts, (changes) => {
        const all = changes.map((change) => part(change as Partial<PartProgress>))
        const { completion, reached } = rollUp(all, '家')
        expect(rollUp(all.toReversed(), '家')).toMatchObject({ completion, reached })
      }),
    )
  })
})
