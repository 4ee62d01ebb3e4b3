import fc from 'fast-check'
import { expect, test } from 'vitest'
import { segment } from './segment.ts'

const wordsOf = (text: string) => segment(text, 0, text.length).map(({ start, end }) => text.slice(start, end))

test('a text is cut into its most frequent words', () => {
  expect(wordsOf('支持高等学校建设重点实验室')).toEqual(['支持', '高等学校', '建设', '重点实验室'])
})

test('numbers and letters stay whole', () => {
  expect(wordsOf('新增AI企业1.4万家')).toEqual(['新增', 'AI', '企业', '1.4', '万家'])
})

test('places are names, whatever else the dictionary knows', () => {
  expect(wordsOf('支持自贡建设')).toEqual(['支持', '自贡', '建设'])
})

test('the words of any text make up the text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => wordsOf(text).join('') === text))
})
