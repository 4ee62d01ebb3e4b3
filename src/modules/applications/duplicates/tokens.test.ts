import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countTokens, leaveOut, readTokens } from './tokens.ts'

const codesOf = (text: string) => [...readTokens(text).codes]
const wordsOf = (text: string) => {
  const { starts, ends } = readTokens(text)
  return Array.from(starts, (start, index) => text.slice(start, ends[index]))
}

/** Everyday texts and everything else that UTF-16 can hold, broken pairs included. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('项', '目', 'a', '9', ' ', '，', '𠮷', '😀', '㍿', 'é', '\ud83d') }),
)

describe('a text as tokens', () => {
  test('has one for each ideograph, word and number', () => {
    expect(wordsOf('采用GPT-4模型，2025年达到3.5亿元。')).toEqual(
      ['采', '用', 'GPT', '4', '模', '型', '2025', '年', '达', '到', '3', '5', '亿', '元'], // prettier-ignore
    )
  })

  test.each([
    ['width and case', 'ＡＩ技术２０２５', 'ai技术2025'],
    ['traditional characters', '科學技術廳', '科学技术厅'],
    ['radicals and compatibility characters of fonts', '项⽬㎡', '项目m2'],
    ['signs, blanks and line breaks', '“科技”——\n创 新', '科技创新'],
    ['accents written apart', 'cafe\u0301s', 'cafés'],
  ])('is the same whatever its %s', (_, one, other) => {
    expect(codesOf(one)).toEqual(codesOf(other))
  })

  test('tells numbers and words apart', () => {
    expect(codesOf('2025年')).not.toEqual(codesOf('2026年'))
    expect(codesOf('AI技术')).not.toEqual(codesOf('IA技术'))
  })

  test('keeps offsets in order, inside the text and around whole characters', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { starts, ends } = readTokens(text)
        starts.forEach((start, index) => {
          const end = ends[index] ?? -1
          expect(start).toBeLessThan(end)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(start).toBeGreaterThanOrEqual(starts[index - 1] ?? 0)
          expect(text.slice(start, end)).not.toMatch(/[\ud800-\udfff]/u)
        })
      }),
    )
  })

  test('holds nothing but letters and numbers', () => {
    expect(codesOf('😀 —— ……！\t\ud83d')).toEqual([])
  })
})

describe('tokens without a span of them', () => {
  const tokens = readTokens('甲乙丙丁戊')

  test('draw together around one mark, with their places', () => {
    const left = leaveOut(tokens, [{ start: 1, end: 3 }])

    expect(Array.from(left.codes, (code) => (code ? String.fromCodePoint(code) : '|')).join('')).toBe('甲|丁戊')
    expect([...left.starts]).toEqual([0, 1, 3, 4])
    expect(countTokens(left)).toBe(3)
  })

  test('may be none, or all but the ends', () => {
    expect(countTokens(leaveOut(tokens, [{ start: 0, end: 5 }]))).toBe(0)
    expect(
      countTokens(
        leaveOut(tokens, [
          { start: 0, end: 2 },
          { start: 3, end: 5 },
        ]),
      ),
    ).toBe(1)
    expect(leaveOut(tokens, [])).toBe(tokens)
  })
})
