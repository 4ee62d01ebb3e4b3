import { describe, expect, test } from 'vitest'
import { meets, ratio, tell, tellNeeded } from './measure.ts'

describe('a figure in words', () => {
  test.each([
    [0.05, '%', '5%'],
    [0.07, '%', '7%'],
    [1 / 3, '%', '33.33%'],
    [2_000_000_000, '万元', '2000 万元'],
    [20_000_000_000, '亿元', '2 亿元'],
    [365, '天', '365 天'],
    [10, '', '10'],
  ])('%d in %s is %s', (value, unit, words) => {
    expect(tell(value, unit)[0]).toBe(words)
  })

  test('never looks like the threshold it misses', () => {
    expect(tell(0.0299999, '%', {}, 0.03)[0]).toBe('2.99999%')
    expect(tell(1_999_999_999, '万元', {}, 2_000_000_000)[0]).toBe('1999.999999 万元')
  })

  test('says so where there is nothing to divide by', () => {
    expect(tell(ratio(5, 0), '%')).toEqual(['无法计算', 'cannot be computed'])
    expect(meets('atLeast', ratio(5, 0), 0)).toBe(false)
  })

  test('of a day is early or late, of a choice its label', () => {
    expect(tellNeeded('atMost', '2020-09-01')[0]).toBe('不晚于 2020-09-01')
    expect(tellNeeded('isOneOf', ['a', 'b'], '', { a: ['甲', 'A'], b: ['乙', 'B'] })).toEqual([
      '属于 甲、乙',
      'one of A, B',
    ])
    expect(tell(true)).toEqual(['是', 'yes'])
  })
})
