import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { announced, dated } from './dated.ts'
import { parameterWords, readParameter } from './parameter-words.ts'

const share = dated(['占比', 'Share'], '%', 0.05, '第一条')
const money = dated(['收入', 'Sales'], '万元', 5_000_000_000, '第一条')
const days = dated(['天数', 'Days'], '天', 365, '第一条')
const rates = announced(['比例', 'Rates'], '', 'rates', '由通知公布')
const until = announced(['截止', 'Until'], '', 'day', '由通知公布')

describe('a value of a parameter', () => {
  test.each([
    [share, '4%', 0.04],
    [share, '0.04', 0.04],
    [money, '6000', 6_000_000_000],
    [money, '6000万', 6_000_000_000],
    [money, '0.6亿元', 6_000_000_000],
    [days, '180', 180],
    [days, '180天', 180],
    [until, '2022-12-31', '2022-12-31'],
    [rates, '[{"above":0,"rate":0.05}]', [{ above: 0, rate: 0.05 }]],
  ])('is read from words', (parameter, text, value) => {
    expect(readParameter(parameter, text)).toEqual(value)
  })

  test.each([
    [share, '4个'],
    [share, 'many'],
    [money, '4%'],
    [days, '180万元'],
    [until, 'tomorrow'],
    [rates, '[{"above":0,"rate":5}]'],
    [rates, '0.05'],
  ])('is not guessed where the words are of another kind', (parameter, text) => {
    expect(readParameter(parameter, text)).toBeUndefined()
  })

  test('is told in its unit', () => {
    expect(parameterWords(share, 0.045)).toBe('4.5%')
    expect(parameterWords(money, 5_000_000_000)).toBe('5000 万元')
    expect(parameterWords(rates, [{ above: 0, rate: 0.05 }])).toBe('0 万元以上 5%')
    expect(parameterWords(days, null)).toBe('—')
  })

  test('is read as it was told', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (points) => {
        const value = points / 10_000
        expect(readParameter(share, parameterWords(share, value))).toBeCloseTo(value, 10)
      }),
    )
  })
})
