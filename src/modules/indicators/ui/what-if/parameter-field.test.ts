import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { TrialParameter } from '../../contract.ts'
import { keptValue, shownValue } from './parameter-field.ts'

const parameter = (more: Partial<TrialParameter>): TrialParameter => ({
  name: 'p',
  label: { zh: '参数', en: 'Parameter' },
  unit: '',
  reads: 'number',
  value: null,
  basis: '',
  isAnnounced: false,
  ...more,
})

test('a share is shown in percent and kept as it was', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), (points) => {
      const share = parameter({ unit: '%' })
      expect(keptValue(share, shownValue(share, points / 10_000))).toBe(points / 10_000)
    }),
  )
})

test('rates and words come back as they were', () => {
  const rates = parameter({ reads: 'rates' })
  const value = [
    { above: 0, rate: 0.05 },
    { above: 100_000_000, rate: 0.03 },
  ]

  expect(keptValue(rates, shownValue(rates, value))).toEqual(value)
  expect(keptValue(parameter({ reads: 'texts' }), 'a、b')).toEqual(['a', 'b'])
  expect(keptValue(parameter({}), undefined)).toBeUndefined()
})
