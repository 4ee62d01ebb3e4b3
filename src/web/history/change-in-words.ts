// A change as one line of text: what stood before, what stands after, in the words of the page.
import type { Quantity } from '#reading/contract.ts'
import { quantityWords } from '#web/kit/quantity.ts'
import type { Language } from '#web/language/language.ts'

export interface ChangeWords {
  language: Language
  /** The name of a field, undefined where there is no word for it. */
  field: (name: string) => string | undefined
  /** A value that has a word of its own: a role, a state, a unit by its id. */
  value: (value: string) => string | undefined
}

const idPattern = /^[0-9a-f]{8}-[0-9a-f-]{27}$/

const isQuantity = (value: object): value is Quantity => 'comparator' in value && 'unit' in value

function written(value: unknown, words: ChangeWords): string {
  if (value === null || value === undefined) return '—'
  if (Array.isArray(value)) return value.length === 0 ? '—' : value.map((one) => written(one, words)).join('、')
  if (typeof value === 'object') {
    if (isQuantity(value)) return quantityWords(value, words.language)
    return Object.entries(value)
      .map(([name, part]) => `${words.field(name) ?? name} ${written(part, words)}`)
      .join('，')
  }
  const text = String(value)
  return words.value(text) ?? (idPattern.test(text) ? `…${text.slice(-8)}` : text)
}

const asFields = (value: unknown) =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}

/** `状态：正常 → 停用；姓名：周督办`. */
export function changeInWords({ before, after }: { before: unknown; after: unknown }, words: ChangeWords): string {
  const [was, is] = [asFields(before), asFields(after)]
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .map((name) => {
      const shown = [was, is].filter((side) => name in side).map((side) => written(side[name], words))
      return `${words.field(name) ?? name}：${shown.join(' → ')}`
    })
    .join('；')
}
