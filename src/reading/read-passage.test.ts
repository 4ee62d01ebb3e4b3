import { expect, test } from 'vitest'
import { readPassage } from './read-passage.ts'

const surroundings = { planYear: 2024, issuer: '某省科学技术厅' }

test('a passage alone says what it promises', () => {
  expect(readPassage('6月底前新建省级中试平台12个以上', surroundings)).toMatchObject({
    kind: 'quantity_target',
    quantity: { value: 12, unit: '个', comparator: 'gte' },
    deadline: { iso: '2024-06-30' },
  })
})

test('words without a verb promise nothing', () => {
  expect(readPassage('良好的社会氛围', surroundings)).toBeUndefined()
})
