// Numbered pieces that run on in one paragraph: `……。2.建设平台。……`, as web pages and forms leave them.
import type { Span, View } from '#reading/lines/view.ts'

interface Style {
  opening: RegExp
  readNumber: (number: string) => number
}

const numerals = '一二三四五六七八九十'
const numeralValue = (number: string) =>
  number.length === 1
    ? numerals.indexOf(number) + 1
    : number.startsWith('十')
      ? 10 + numerals.indexOf(number[1] ?? '') + 1
      : 0

/** A number behind a full stop or at the head; the paragraph is parted where such numbers follow one another. */
const styles: Style[] = [
  { opening: /(?<=^|[。！？：；])([一二三四五六七八九十]{1,2})、(?=[一-龥])/g, readNumber: numeralValue },
  { opening: /(?<=^|[。！？：])（([一二三四五六七八九十]{1,2})）(?=[一-龥“])/g, readNumber: numeralValue },
  { opening: /(?<=^|[。！？])(\d{1,2})[.．、](?=[一-龥“])/g, readNumber: Number },
]

const shortest = 40

/** The paragraphs, those that hold several numbered pieces parted at the numbers. */
export function partRunTogether(view: View, paragraphs: readonly Span[]): Span[] {
  return paragraphs.flatMap((paragraph) => {
    if (paragraph.end - paragraph.start < shortest) return [paragraph]
    const text = view.text.slice(paragraph.start, paragraph.end)
    const cuts = styles.flatMap((style) => findSequence(text, style)).sort((a, b) => a - b)
    if (cuts.length === 0) return [paragraph]
    const starts = cuts[0] === 0 ? cuts : [0, ...cuts]
    return starts.map((start, index) => ({
      start: paragraph.start + start,
      end: paragraph.start + (starts[index + 1] ?? text.length),
    }))
  })
}

/** Where at least two numbers of a style follow one another. */
function findSequence(text: string, { opening, readNumber }: Style): number[] {
  const found: { at: number; value: number }[] = []
  for (const match of text.matchAll(opening)) {
    const value = readNumber(match[1] ?? '')
    const last = found.at(-1)
    if (last === undefined || value === last.value + 1 || value === 1) found.push({ at: match.index, value })
  }
  return found.length > 1 ? found.map(({ at }) => at) : []
}
