import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keptValue, parameterField, shownValue } from './parameter-field.ts'

test('a share is shown in percent and kept as it was', () => {
  const share = { reads: 'number', unit: '%' } as const
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), (points) => {
      expect(keptValue(share, shownValue(share, points / 10_000))).toBe(points / 10_000)
    }),
  )
  expect(shownValue(share, 0.2)).toBe(20)
})

test('rates and words come back as they were, and what is not filled in is nothing', () => {
  const value = [
    { above: 0, rate: 0.05 },
    { above: 100_000_000, rate: 0.03 },
  ]

  expect(keptValue({ reads: 'rates' }, shownValue({ reads: 'rates' }, value))).toEqual(value)
  expect(keptValue({ reads: 'texts' }, 'a、b')).toEqual(['a', 'b'])
  expect(keptValue({ reads: 'number' }, undefined)).toBeUndefined()
})

test.each([
  [{ reads: 'number', unit: '万元' }, 'money'],
  [{ reads: 'number', unit: '天' }, 'number'],
  [{ reads: 'day' }, 'day'],
  [{ reads: 'rates' }, 'table'],
] as const)('%j is asked by a field of its kind', (kind, asked) => {
  expect(parameterField({ ...kind, label: ['参数', 'Parameter'] }).kind).toBe(asked)
})
