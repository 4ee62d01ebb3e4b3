import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editionOf, scoreOf, standingOf } from './composite.ts'
import type { CompositeEdition } from './define-indicator.ts'

const edition = (more: Partial<CompositeEdition> = {}): CompositeEdition => ({
  edition: '2021',
  inForce: [2021, null],
  basis: '川科示〔2021〕1号',
  mark: 'reported',
  normalisation: ['达标率法', 'Share of the standard'],
  notes: [],
  blocks: [
    {
      title: ['投入', 'Input'],
      weight: 60,
      parts: [
        { indicator: 'a', weight: 50, standard: { value: 2, basis: '第一条' } },
        { indicator: 'b', weight: 50 },
      ],
    },
    { title: ['产出', 'Output'], weight: 40, parts: [{ indicator: 'c', weight: 100 }] },
  ],
  ...more,
})

const scores = (known: Record<string, number | null>) =>
  standingOf({ leastKnown: 0.5 }, edition(), ({ indicator }) => ({
    value: known[indicator] ?? null,
    score: known[indicator] ?? null,
  }))

describe('a score', () => {
  test('reaches a hundred at the standard and no further', () => {
    expect([scoreOf(1, 2, undefined), scoreOf(2, 2, undefined), scoreOf(3, 2, undefined)]).toEqual([50, 100, 100])
  })

  test('falls as a quantity rises of which less is better', () => {
    expect([scoreOf(1, 2, 'down'), scoreOf(2, 2, 'down'), scoreOf(4, 2, 'down')]).toEqual([100, 100, 50])
  })

  test('is none of a value below nothing, and compares nothing with a bound that is not positive', () => {
    expect([scoreOf(-1, 2, undefined), scoreOf(1, 0, undefined), scoreOf(1, -1, 'down')]).toEqual([0, null, null])
  })
})

describe('a composite', () => {
  test('weighs its parts by block', () => {
    const { value, known, blocks } = scores({ a: 100, b: 50, c: 20 })

    expect(blocks.map(({ score }) => score)).toEqual([75, 20])
    expect([value, known]).toEqual([0.3 * 100 + 0.3 * 50 + 0.4 * 20, 1])
  })

  test('leaves out what is missing, says how much is known, and never counts it as nothing', () => {
    const { value, known, blocks } = scores({ a: 100, b: null, c: 20 })

    expect(value).toBeCloseTo((30 * 100 + 40 * 20) / 70)
    expect(known).toBeCloseTo(0.7)
    expect(blocks[0]).toMatchObject({ score: 100, known: 0.5 })
  })

  test('tells no index while less than the least share of its weight is known, but its parts', () => {
    const { value, known, blocks } = scores({ a: null, b: null, c: 20 })

    expect(value).toBeNull()
    expect(known).toBeCloseTo(0.4)
    expect(blocks.map(({ score }) => score)).toEqual([null, 20])
  })

  test('lies between the lowest and the highest of its scores, whatever is missing', () => {
    const score = fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { nil: null })
    fc.assert(
      fc.property(fc.record({ a: score, b: score, c: score }), (known) => {
        const { value, known: share } = scores(known)
        const given = Object.values(known).filter((one) => one !== null)
        expect(share).toBeGreaterThanOrEqual(0)
        expect(share).toBeLessThanOrEqual(1)
        if (value === null) return
        expect(value).toBeGreaterThanOrEqual(Math.min(...given) - 1e-9)
        expect(value).toBeLessThanOrEqual(Math.max(...given) + 1e-9)
      }),
    )
  })

  test('is that of the edition in force in the year', () => {
    const source = {
      from: 'composite' as const,
      leastKnown: 0.5,
      editions: [edition({ edition: '2016', inForce: [2016, 2020] }), edition()] as [
        CompositeEdition,
        CompositeEdition,
      ],
    }

    expect([2015, 2020, 2021, 2030].map((year) => editionOf(source, year)?.edition)).toEqual([
      undefined,
      '2016',
      '2021',
      '2021',
    ])
  })
})
