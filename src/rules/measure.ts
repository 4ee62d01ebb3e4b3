// Figures in words: what was found and what is needed, each with its unit, never rounded across a threshold.
import type { Words } from './field.ts'

/** `%` is kept as a ratio (0.05), money in fen, everything else as it is. */
export type Found = number | boolean | string

export const comparisons = ['atLeast', 'above', 'atMost', 'below', 'is', 'isOneOf'] as const
export type Comparison = (typeof comparisons)[number]

/** Not a number where there is nothing to divide by: such a ratio meets no bound. */
export const ratio = (part: number, whole: number): number => (whole > 0 ? part / whole : Number.NaN)

const scales: Record<string, number> = { '%': 0.01, 元: 100, 万元: 1_000_000, 亿元: 10_000_000_000 }

function figure(value: number, unit: string, decimals: number): string {
  const scaled = value / (scales[unit] ?? 1)
  // 0.07 / 0.01 is 7.000000000000001: ten digits are more than any fact carries.
  const text = Number(scaled.toPrecision(12)).toFixed(decimals)
  return decimals > 0 ? text.replace(/\.?0+$/, '') : text
}

const spaced = (unit: string) => (unit === '%' || unit === '' ? unit : ` ${unit}`)

/** `5%`, `2000 万元`, `是`; two decimals, and as many more as it takes to differ from `beside`. */
export function tell(value: Found, unit = '', choices: Readonly<Record<string, Words>> = {}, beside?: Found): Words {
  if (typeof value === 'boolean') return value ? ['是', 'yes'] : ['否', 'no']
  if (typeof value === 'string') return choices[value] ?? [value, value]
  if (!Number.isFinite(value)) return ['无法计算', 'cannot be computed']
  let decimals = 2
  if (typeof beside === 'number' && beside !== value)
    while (decimals < 12 && figure(value, unit, decimals) === figure(beside, unit, decimals)) decimals++
  const text = `${figure(value, unit, decimals)}${spaced(unit)}`
  return [text, text]
}

const comparisonWords: Record<Comparison, Words> = {
  atLeast: ['不低于 ', 'at least '],
  above: ['大于 ', 'above '],
  atMost: ['不超过 ', 'at most '],
  below: ['小于 ', 'below '],
  is: ['', ''],
  isOneOf: ['属于 ', 'one of '],
}

/** A day is not low or high but late or early. */
const dayWords: Partial<Record<Comparison, Words>> = {
  atLeast: ['不早于 ', 'not before '],
  above: ['晚于 ', 'after '],
  atMost: ['不晚于 ', 'not after '],
  below: ['早于 ', 'before '],
}

const isDay = (value: unknown) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)

/** `不低于 5%`. */
export function tellNeeded(
  comparison: Comparison,
  needed: Found | readonly string[],
  unit = '',
  choices: Readonly<Record<string, Words>> = {},
): Words {
  const [zh, en] = (isDay(needed) ? dayWords[comparison] : undefined) ?? comparisonWords[comparison]
  if (typeof needed === 'object') {
    const each = needed.map((one) => tell(one, unit, choices))
    return [`${zh}${each.map(([word]) => word).join('、')}`, `${en}${each.map(([, word]) => word).join(', ')}`]
  }
  const words = tell(needed, unit, choices)
  return [`${zh}${words[0]}`, `${en}${words[1]}`]
}

export function meets(comparison: Comparison, found: Found, needed: Found | readonly string[]): boolean {
  switch (comparison) {
    case 'atLeast':
      return found >= needed
    case 'above':
      return found > needed
    case 'atMost':
      return found <= needed
    case 'below':
      return found < needed
    case 'is':
      return found === needed
    case 'isOneOf':
      return Array.isArray(needed) && needed.includes(found)
  }
}
