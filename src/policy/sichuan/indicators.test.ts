import { describe, expect, test } from 'vitest'
import { isDateOnly } from '#kernel/date-only.ts'
import { periodType } from '#kernel/period.ts'
import { findPlace } from '#policy/places.ts'
import { fieldsOf } from '#rules/condition.ts'
import { privacyOf } from '#rules/define-register.ts'
import { sichuanIndicators } from './indicators.ts'
import { publishedFigures } from './published-figures.data.ts'
import { sichuanRegisters } from './registers.ts'
import { sichuanUnits } from './units.ts'

const byId = new Map(sichuanIndicators.map((indicator) => [indicator.id, indicator]))
const counted = sichuanIndicators.flatMap(({ id, source }) => (source.from === 'register' ? [{ id, source }] : []))

const composites = sichuanIndicators.flatMap(({ id, level, source }) =>
  source.from === 'composite' ? [{ id, level, source }] : [],
)

describe('the indicators of the department', () => {
  test('each have an id of their own and a division that answers for them', () => {
    const units = new Set(sichuanUnits.map(({ code }) => code))

    expect(byId.size).toBe(sichuanIndicators.length)
    expect(sichuanIndicators.filter(({ owner }) => !units.has(owner))).toEqual([])
  })

  test.each(counted)(
    '$id names a register, fields it has, and a day and a measure that can be counted',
    ({ source }) => {
      const register = sichuanRegisters.find(({ id }) => id === source.register)
      const fields = register?.allFields ?? {}
      const named = [
        ...(source.where ?? []).flatMap(fieldsOf),
        ...(source.parts ?? []),
        ...[source.day, source.region].filter((name) => name !== undefined),
      ]
      const day =
        source.day ?? (source.counting === 'happened' ? register?.common.happenedOn : register?.common.validFrom)

      expect(named.filter((name) => !(name in fields))).toEqual([])
      expect(day === undefined ? undefined : fields[day]?.kind).toBe('day')
      if (source.measure !== 'count') {
        const field = fields[source.measure.sum]
        const isWhole = field?.kind === 'money' || (field?.kind === 'number' && !field.decimals)
        expect(isWhole).toBe(true)
      }
    },
  )

  test('are told by fields that everyone who reads figures may see, and by conditions that a list can be narrowed by', () => {
    const hidden = counted.filter(({ source }) => {
      const register = sichuanRegisters.find(({ id }) => id === source.register)
      const names = [...(source.where ?? []).flatMap(fieldsOf), ...(source.parts ?? [])]
      return names.some((name) => {
        const field = register?.allFields[name]
        return !field || !['public', 'internal'].includes(privacyOf(field))
      })
    })

    expect(hidden).toEqual([])
    for (const { source } of counted)
      for (const condition of source.where ?? [])
        expect(Object.keys(condition)).not.toEqual(expect.arrayContaining(['any']))
  })

  test.each(composites)(
    '$id weighs parts that exist, by weights that add up, one edition after the other',
    ({ source, level }) => {
      const years = source.editions.flatMap(({ inForce: [from, to] }) => [from, to ?? Number.POSITIVE_INFINITY])
      expect(years).toEqual([...years].sort((a, b) => a - b))
      expect(source.leastKnown).toBeGreaterThan(0)
      const sum = (all: readonly { weight: number }[]) => all.reduce((total, { weight }) => total + weight, 0)
      for (const { blocks } of source.editions) {
        expect(sum(blocks)).toBeCloseTo(100)
        const ids = blocks.flatMap(({ parts }) => parts.map(({ indicator }) => indicator))
        expect(new Set(ids).size).toBe(ids.length)
        for (const { parts } of blocks) expect(sum(parts)).toBeCloseTo(100)
        // A part is told of the same places, and is no composite itself.
        for (const id of ids) expect(['register', 'reported', 'ratio']).toContain(byId.get(id)?.source.from)
        if (level === 'zone') for (const id of ids) expect(byId.get(id)?.level).toBe('zone')
      }
    },
  )

  test('rest, where they are ratios, on indicators that exist', () => {
    const missing = sichuanIndicators.filter(
      ({ source }) => source.from === 'ratio' && !(byId.has(source.of) && byId.has(source.to)),
    )

    expect(missing).toEqual([])
  })

  test('give every definition oldest first', () => {
    for (const { definitions } of sichuanIndicators) {
      const years = definitions.map(({ from }) => from)
      expect(years).toEqual([...years].sort())
    }
  })
})

describe('the published figures', () => {
  test('belong to indicators, places and periods that exist, each with a source', () => {
    const wrong = publishedFigures.observations.filter(
      ([indicator, region, period, , , knownFrom, source]) =>
        !byId.has(indicator) || !findPlace(region) || !periodType(period) || !isDateOnly(knownFrom) || !source,
    )

    expect(wrong).toEqual([])
  })

  test('of targets name the sentence that sets them, each once', () => {
    const sources = publishedFigures.targets.map((target) => target[7])

    expect(publishedFigures.targets.filter(([indicator]) => !byId.has(indicator))).toEqual([])
    expect(new Set(sources).size).toBe(sources.length)
  })

  test('of the cities add up to the province where all of them are known', () => {
    for (const [indicator, period, whole] of [
      ['gdp', '2021', 53_850.79],
      ['population', '2020', 8_367.49],
    ] as const) {
      const cities = publishedFigures.observations.filter(
        ([id, region, of, , status]) =>
          id === indicator && of === period && region !== '510000' && (id !== 'gdp' || status === 'preliminary'),
      )
      expect(cities).toHaveLength(21)
      expect(Math.abs(cities.reduce((sum, [, , , value]) => sum + value, 0) - whole)).toBeLessThan(0.05)
    }
  })
})
