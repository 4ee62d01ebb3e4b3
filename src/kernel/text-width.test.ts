import { expect, test } from 'vitest'
import { clipText, padText, textWidth } from './text-width.ts'

test('a Chinese character and its punctuation take two columns, a digit one', () => {
  expect(textWidth('2022年，《要点》')).toBe(4 + 2 + 2 + 8)
  expect(textWidth('𠮷')).toBe(2)
  expect(textWidth('')).toBe(0)
})

test('a text is padded and clipped by what is seen', () => {
  expect(padText('甲', 4)).toBe('甲  ')
  expect(padText('甲乙丙', 4)).toBe('甲乙丙')
  expect(clipText('加强基础研究', 12)).toBe('加强基础研究')
  expect(clipText('加强基础研究', 9)).toBe('加强基…')
})
