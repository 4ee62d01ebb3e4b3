import { expect, test } from 'vitest'
import { indirectMost, type ThreeSubjects } from './money-rule.ts'

const wan = 1_000_000
const rule: ThreeSubjects = {
  way: 'three-subjects',
  basis: '国办发〔2021〕32号',
  subjects: [],
  detailAbove: 50 * wan,
  indirect: [
    { upTo: 500 * wan, share: 0.3 },
    { upTo: 1000 * wan, share: 0.25 },
    { upTo: null, share: 0.2 },
  ],
  indirectTheory: 0.6,
  payWithin: { days: 30, basis: '国办发〔2021〕32号' },
}

test.each([
  ['500万', 500, 0, 150],
  ['500万 and a bit above', 500.0004, 0, 150.0001],
  ['1000万', 1000, 0, 275],
  ['1500万', 1500, 0, 375],
  ['600万 with 100万 of equipment', 600, 100, 150],
  ['nothing but equipment', 100, 100, 0],
])('indirect costs on %s', (_, direct, equipment, most) => {
  expect(indirectMost(rule, { direct: direct * wan, equipment: equipment * wan })).toBe(most * wan)
})

test('pure theory has one share of its own', () => {
  expect(indirectMost(rule, { direct: 100 * wan, equipment: 0, isTheory: true })).toBe(60 * wan)
})
