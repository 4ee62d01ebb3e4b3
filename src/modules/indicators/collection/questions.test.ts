import { describe, expect, test } from 'vitest'
import { getIndicator } from '../get-indicator.ts'
import { questionsAbout, type Surroundings } from './questions.ts'

const spend = getIndicator('rd-spend')
const nothingKnown: Surroundings = {
  period: '2022',
  status: 'expected',
  before: [],
  said: [],
  province: null,
  others: [],
  places: 21,
}
const kinds = (value: number | null, known: Partial<Surroundings>, indicator = spend) =>
  questionsAbout(indicator, value, { ...nothingKnown, ...known }).map(({ kind }) => kind)
const years = (...values: number[]) =>
  values.map((value, index) => ({ period: String(2022 - values.length + index), value }))

describe('a value is asked about', () => {
  test('when it is missing', () => {
    expect(kinds(null, {})).toEqual(['blank'])
  })

  test('when 亿 was typed as 万, or 万 as 亿', () => {
    expect(kinds(2_500_000, { before: years(239.5) })).toEqual(['wrong-unit'])
    expect(kinds(0.025, { before: years(239.5) })).toEqual(['wrong-unit'])
  })

  test('when it changed by more than thirty percent', () => {
    expect(kinds(320, { before: years(239.5) })).toEqual(['change'])
    expect(kinds(260, { before: years(239.5) })).toEqual([])
    expect(kinds(150, { before: years(239.5) })).toEqual(['change'])
  })

  test('when it lies far from the course of its own years, though near the last of them', () => {
    expect(kinds(150, { before: years(100, 120, 140, 160, 180) })).toEqual(['outlier'])
    expect(kinds(205, { before: years(100, 120, 140, 160, 180) })).toEqual([])
  })

  test('when a final value stands already, or the same word was said with another value', () => {
    expect(kinds(1180, { said: [{ status: 'final', value: 1214.5 }] })).toEqual(['earlier-word'])
    expect(kinds(1180, { said: [{ status: 'expected', value: 1190 }] })).toEqual(['earlier-word'])
    expect(kinds(1180, { said: [{ status: 'expected', value: 1180 }] })).toEqual([])
    expect(kinds(1214.5, { status: 'final', said: [{ status: 'expected', value: 1180 }] })).toEqual([])
  })

  test('when the cities say more together than the province, or less once all have reported', () => {
    expect(kinds(60, { province: 100, others: [50] })).toEqual(['sum-differs'])
    expect(kinds(40, { province: 100, others: [50] })).toEqual([])
    expect(kinds(40, { province: 100, others: [50], places: 2 })).toEqual(['sum-differs'])
  })

  test('never about the sum of shares, which do not add up', () => {
    const rate = getIndicator('technology-progress-rate')

    expect(kinds(60, { province: 62, others: [61] }, rate)).toEqual([])
  })
})
