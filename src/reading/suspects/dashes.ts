// A dash that text recognition took for the numeral 一: between two numbers, or between two places.
import { isNameOfPlace } from '#reading/facts/places.ts'
import type { Misprint } from './misprints.ts'

const dash = '—'

export function findMisreadDashes(text: string): Misprint[] {
  const found: Misprint[] = []
  for (let index = text.indexOf('一'); index >= 0; index = text.indexOf('一', index + 1)) {
    const between = betweenNumbers(text, index) || betweenPlaces(text, index)
    if (!between) continue
    found.push({
      at: index,
      printed: '一',
      likely: dash,
      confidence: 0.92,
      why: `“${text.slice(index - 2, index + 3)}”中的“一”前后是并列的${/\d/.test(text[index - 1] ?? '') ? '数字' : '地名'}，疑为连接号误识。`,
    })
  }
  return found
}

const betweenNumbers = (text: string, index: number) =>
  /\d年?$/.test(text.slice(Math.max(0, index - 2), index)) && /^\d/.test(text.slice(index + 1, index + 2))

function betweenPlaces(text: string, index: number): boolean {
  const before = [4, 3, 2].some((length) => isNameOfPlace(text.slice(Math.max(0, index - length), index)))
  return before && [5, 4, 3, 2].some((length) => isNameOfPlace(text.slice(index + 1, index + 1 + length)))
}
