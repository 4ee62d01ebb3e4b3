import { describe, expect, test } from 'vitest'
import { readCollectedValue } from '../contract.ts'

const read = (text: string, unit = '亿元') => {
  const found = readCollectedValue({ title: ['研发经费', 'R&D'], unit }, text)
  return 'fault' in found ? found.fault : found.value
}

describe('a value as it is typed', () => {
  test.each([
    ['239.5', 239.5],
    ['1,214.5', 1214.5],
    ['１２１４．５', 1214.5],
    [' 0 ', 0],
    ['0000000000000000012', 12],
    ['', null],
  ])('%s is taken', (text, value) => {
    expect(read(text)).toBe(value)
  })

  test.each([
    ['-5', 'negative-value'],
    ['约240', 'value-not-a-number'],
    ['NaN', 'value-not-a-number'],
    ['Infinity', 'value-not-a-number'],
    ['1e9', 'value-not-a-number'],
    ['240亿', 'value-not-a-number'],
    ['1.2.3', 'value-not-a-number'],
    ['1234567890123456', 'value-too-long'],
    ['0.1234567890123456', 'value-too-long'],
  ])('%s is refused: %s', (text, fault) => {
    expect(read(text)).toBe(fault)
  })

  test('a percentage ends at a hundred', () => {
    expect(read('100', '%')).toBe(100)
    expect(read('100.1', '%')).toBe('share-over-100')
  })
})
