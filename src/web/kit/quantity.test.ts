import { expect, test } from 'vitest'
import { quantityWords } from './quantity.ts'

test('says number, unit and comparison as an official writes them', () => {
  expect(quantityWords({ value: 1500, unit: '家', comparator: 'gte' }, 'zh')).toBe('1,500家以上')
  expect(quantityWords({ value: 2.45, unit: '万亿元', comparator: 'reach' }, 'zh')).toBe('达到2.45万亿元')
  expect(quantityWords({ value: 20, upper: 30, unit: '个', comparator: 'range' }, 'zh')).toBe('20—30个')
  expect(quantityWords({ value: 50, unit: '家', comparator: 'approx' }, 'en')).toBe('about 50 家')
})
