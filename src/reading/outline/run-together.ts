// Numbered pieces that run on in one paragraph: `……。2.建设平台。……`, as web pages and forms leave them.
import type { Span, View } from '#reading/lines/view.ts'

interface Style {
  opening: RegExp
  /** What stands before such a number. */
  behind: RegExp
  readNumber: (number: string) => number
}

const numerals = '一二三四五六七八九十'
const numeralValue = (number: string) =>
  number.length === 1
    ? numerals.indexOf(number) + 1
    : number.startsWith('十')
      ? 10 + numerals.indexOf(number[1] ?? '') + 1
      : 0

const sign = '[。！？：；]|。（[^（）]{2,200}）'
const afterSign = new RegExp(`(?:${sign})$`)
/** `一、总体要求（一）指导思想`: behind a heading no sign stands at all. */
const afterHeading = new RegExp(`(?:${sign}|[一二三四五六七八九十]、[^。；：（）]{4,60})$`)
const longestBehind = 210

/** A number behind a full stop, behind a bracket of units or at the head; the paragraph is parted where such numbers follow one another. */
const styles: Style[] = [
  { opening: /([一二三四五六七八九十]{1,2})、(?=[一-龥])/g, behind: afterSign, readNumber: numeralValue },
  { opening: /（([一二三四五六七八九十]{1,2})）(?=[一-龥“])/g, behind: afterHeading, readNumber: numeralValue },
  { opening: /(\d{1,2})[.．、](?=[一-龥“]|20\d\d年)/g, behind: afterSign, readNumber: Number },
]

const shortest = 40

/** The paragraphs, those that hold several numbered pieces parted at the numbers. */
export function partRunTogether(view: View, paragraphs: readonly Span[]): Span[] {
  return paragraphs.flatMap((paragraph) => {
    if (paragraph.end - paragraph.start < shortest) return [paragraph]
    const text = view.text.slice(paragraph.start, paragraph.end)
    const sequences = styles.map((style) => findSequence(text, style))
    if (sequences.every((found) => found.length < 2)) return [paragraph]
    // A first number by itself counts where numbers of another style follow one another.
    const cuts = sequences.flatMap((found) => (found.length > 1 || found[0]?.value === 1 ? found : []))
    const starts = [...new Set([0, ...cuts.map(({ at }) => at)])].sort((a, b) => a - b)
    return starts.map((start, index) => ({
      start: paragraph.start + start,
      end: paragraph.start + (starts[index + 1] ?? text.length),
    }))
  })
}

interface Numbered {
  at: number
  value: number
}

/** Numbers of a style that follow one another, or begin anew. */
function findSequence(text: string, { opening, behind, readNumber }: Style): Numbered[] {
  const found: Numbered[] = []
  for (const match of text.matchAll(opening)) {
    if (match.index > 0 && !behind.test(text.slice(Math.max(0, match.index - longestBehind), match.index))) continue
    const value = readNumber(match[1] ?? '')
    const last = found.at(-1)
    if (last === undefined || value === last.value + 1 || value === 1) found.push({ at: match.index, value })
  }
  return found
}
