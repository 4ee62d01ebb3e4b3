// The numbers that open a heading or an item, in the styles that Chinese documents nest.
import type { View } from '#reading/lines/view.ts'

export type MarkStyle =
  | 'annex'
  | 'part'
  | 'chapter'
  | 'section'
  | 'article'
  | 'numeral'
  | 'numeral-in-brackets'
  | 'digit'
  | 'decimal'
  | 'decimal-deep'
  | 'digit-in-brackets'
  | 'digit-half-bracket'
  | 'circled'
  | 'task'

/** `label` is the number as written without its closing sign, `value` what it counts, `end` where the text after it begins. */
export interface Mark {
  style: MarkStyle
  label: string
  value: number
  end: number
}

interface Pattern {
  style: MarkStyle
  opening: RegExp
}

const numerals = '[一二三四五六七八九十百零〇]{1,5}'

/** Tried in this order at the start of a paragraph; group 1 is the label, group 2 the number in it. */
const patterns: Pattern[] = [
  { style: 'part', opening: new RegExp(`^(第(${numerals}|\\d{1,2})[编篇]|第(?:${numerals}|\\d{1,2})部分)[:：、]?`) },
  { style: 'chapter', opening: new RegExp(`^(第(${numerals}|\\d{1,2})章)[:：、]?`) },
  { style: 'section', opening: new RegExp(`^(第(${numerals}|\\d{1,2})节)[:：、]?`) },
  { style: 'article', opening: new RegExp(`^(第(${numerals}|\\d{1,3})条)[:：、]?`) },
  {
    style: 'task',
    opening: new RegExp(`^((?:任务|工程|行动|举措|措施|专项|专栏|重点任务)(${numerals}|\\d{1,2}))[:：、.．]`),
  },
  { style: 'numeral', opening: new RegExp(`^((${numerals}))(?:[、.．]|，(?=[^一二三四五六七八九十]{2,24}$))`) },
  { style: 'numeral-in-brackets', opening: new RegExp(`^([（〔](${numerals})[）〕])[、.．]?`) },
  { style: 'digit-in-brackets', opening: /^([（〔](\d{1,3})[）〕])[、.．]?/ },
  { style: 'decimal-deep', opening: /^((\d{1,2})\.\d{1,2}\.\d{1,2})[、.．]?(?![\d.%])/ },
  { style: 'decimal', opening: /^(\d{1,2}\.(\d{1,2}))[、．]?(?![\d.%个万亿千百倍元项家名])/ },
  { style: 'digit', opening: /^((\d{1,3}))[、.．](?:(?!\d)|(?=20\d\d年))/ },
  { style: 'digit-half-bracket', opening: /^((\d{1,3}))）/ },
  { style: 'circled', opening: /^(([①-⑳]))[、.]?/ },
]

/** Characters a mark can begin with, so that most paragraphs are asked nothing more. */
const canOpen = /^[第任工行举措专重一二三四五六七八九十百（〔0-9①-⑳]/

/** The number that opens the paragraph from `start` to `end`. */
export function readMark(view: View, start: number, end: number): Mark | undefined {
  const head = view.text.slice(start, Math.min(end, start + 40))
  if (!canOpen.test(head)) return undefined
  for (const { style, opening } of patterns) {
    const found = opening.exec(head)
    if (!found) continue
    const [whole, label = '', number = ''] = found
    const value = countedBy(number)
    if (value === 0 && style !== 'part') continue
    return { style, label, value, end: start + whole.length }
  }
  return bareDigit(view, head, start)
}

/** `1 总则`: a digit parted from its heading by nothing but a blank. */
function bareDigit(view: View, head: string, start: number): Mark | undefined {
  const found = /^(\d{1,2})(?=[一-龥])/.exec(head)
  const label = found?.[1]
  if (label === undefined || head.length > 32 || /[。，；：]/.test(head)) return undefined
  const last = start + label.length - 1
  const hasGap = (view.at[last + 1] ?? 0) - (view.at[last] ?? 0) > 1
  return hasGap ? { style: 'digit', label, value: Number(label), end: last + 1 } : undefined
}

const digitOf = new Map([...'〇一二三四五六七八九'].map((numeral, value) => [numeral, value]))
digitOf.set('零', 0)

function countedBy(number: string): number {
  if (/^\d/.test(number)) return Number(number)
  if (/^[①-⑳]/.test(number)) return number.charCodeAt(0) - 0x245f
  let [sum, unit] = [0, 0]
  for (const numeral of number) {
    if (numeral === '百') [sum, unit] = [sum + (unit || 1) * 100, 0]
    else if (numeral === '十') [sum, unit] = [sum + (unit || 1) * 10, 0]
    else unit = digitOf.get(numeral) ?? 0
  }
  return sum + unit
}
