// A quantity in words, number and unit always together: 1.4万家以上, 达到1,200亿元.
import type { Quantity } from '#reading/contract.ts'
import type { Language } from '#web/language/language.ts'

type Comparator = Quantity['comparator']
type Words = Partial<Record<Comparator, string>>

const before: Record<Language, Words> = {
  zh: { reach: '达到', reduce_to: '降至', gt: '超过', lt: '低于', lte: '不超过' },
  en: {
    reach: 'reach ',
    reduce_to: 'reduce to ',
    gt: 'more than ',
    gte: 'at least ',
    lt: 'less than ',
    lte: 'at most ',
    approx: 'about ',
  },
}
const after: Record<Language, Words> = { zh: { gte: '以上', approx: '左右' }, en: {} }

const digits = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 6 })

export const number = (value: number) => digits.format(value)

/** `raw` is not needed: the words are made from the value. */
export function quantityWords({ value, upper, unit, comparator }: Omit<Quantity, 'raw'>, language: Language): string {
  const figure = upper === undefined ? number(value) : `${number(value)}—${number(upper)}`
  return `${before[language][comparator] ?? ''}${figure}${language === 'en' ? ' ' : ''}${unit}${after[language][comparator] ?? ''}`
}
