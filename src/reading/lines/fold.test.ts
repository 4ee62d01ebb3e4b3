import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldCharacters, textOf } from './fold.ts'

const fold = (text: string) => textOf(foldCharacters(text))

test('full-width digits and letters become plain ones', () => {
  expect(fold('到２０２７年，ＡＩ占比３５％')).toBe('到2027年，AI占比35%')
})

test('half-width signs become Chinese ones, except inside numbers', () => {
  expect(fold('甲,乙;丙:(丁)')).toBe('甲，乙；丙：（丁）')
  expect(fold('1,200家')).toBe('1,200家')
  expect(fold('2022,2023年')).toBe('2022，2023年')
  expect(fold('09:30')).toBe('09:30')
})

test('a straight quote closes what a curly one opened, and opens where nothing is open', () => {
  expect(fold('“甲"和"乙"')).toBe('“甲”和“乙”')
})

test('traditional characters and radicals of PDF fonts become the ordinary ones', () => {
  expect(fold('科學技術廳')).toBe('科学技术厅')
  expect(fold('项⽬')).toBe('项目')
})

test('characters that simplified text uses too stay as they are', () => {
  expect(fold('著名')).toBe('著名')
})

test('every text keeps its length', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(text).length === text.length))
})

test('folding twice is folding once', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('（', '(', ',', '，', '“', '"', '1', '９', '學', '。', ' ') }),
      (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      },
    ),
  )
})
