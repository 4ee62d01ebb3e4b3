import { describe, expect, test } from 'vitest'
import { likelyCuts, openingVerb, partsAt } from './split-parts.ts'

const text = '1.推动成德、成资协同创新中心建设，构建都市圈共同体。'
const whole = { start: 2, end: text.length - 1 }
const verbs = { verb: '推动', known: ['构建', '推', '推动'] }
const cutAfter = (words: string) => text.indexOf(words) + words.length

describe('splitting a commitment', () => {
  test('offers the places where a sentence usually divides', () => {
    expect(likelyCuts(text, whole).map((cut) => text.slice(cut, cut + 2))).toEqual(['成资', '构建'])
  })

  test('gives each part its own words without the joints between them', () => {
    const parts = partsAt(text, whole, [cutAfter('建设，')], verbs)

    expect(parts.map(({ start, end }) => text.slice(start, end))).toEqual([
      '推动成德、成资协同创新中心建设',
      '构建都市圈共同体',
    ])
    expect(parts.map(({ verb, object }) => [verb, object])).toEqual([
      ['推动', '成德、成资协同创新中心建设'],
      ['构建', '都市圈共同体'],
    ])
  })

  test('lets a part without a verb share the verb of the whole', () => {
    const [, second] = partsAt(text, whole, [cutAfter('成德、')], verbs)

    expect(second?.verb).toBe('推动')
    expect(second?.object.startsWith('成资')).toBe(true)
  })

  test('drops a part that holds nothing but a joint', () => {
    expect(partsAt(text, whole, [cutAfter('成德'), cutAfter('成德、')], verbs)).toHaveLength(2)
  })
})

test('the longest verb wins', () => {
  expect(openingVerb('推动成德', ['推', '推动', '构建'])).toBe('推动')
  expect(openingVerb('成德', ['推'])).toBe('')
})
