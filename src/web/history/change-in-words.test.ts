import { expect, test } from 'vitest'
import { changeInWords } from './change-in-words.ts'

const words = {
  language: 'zh' as const,
  field: (name: string) => ({ state: '状态', unitId: '单位' })[name],
  value: (value: string) => ({ active: '正常', disabled: '停用' })[value],
}

test('says what stood before and what stands after', () => {
  expect(changeInWords({ before: { state: 'active' }, after: { state: 'disabled' } }, words)).toBe('状态：正常 → 停用')
})

test('shortens numbers nobody reads and keeps fields without a word', () => {
  const after = { unitId: '01a20689-2260-7267-be51-4e896ac88ef7', failures: 3, changed: ['a', 'b'] }

  expect(changeInWords({ before: null, after }, words)).toBe('单位：…6ac88ef7；failures：3；changed：a、b')
})

test('says a quantity as a quantity and nothing as a dash', () => {
  const before = { quantity: { value: 20, unit: '家', comparator: 'gte', raw: '20家' } }

  expect(changeInWords({ before, after: { quantity: null } }, words)).toBe('quantity：20家以上 → —')
})
