// Breaks a long title into lines of like length without cutting a word (GB/T 9704-2012, 7.3.1).
import { textWidth } from '#kernel/text-width.ts'

const charactersPerLine = 20
const words = new Intl.Segmenter('zh', { granularity: 'word' })
/** No line begins with these, none ends with those. */
const neverFirst = /^[，、。》”）的和与]/
const neverLast = /[《“（]$/

/** Lines a caller set by hand stay. */
export function titleLines(title: string): string[] {
  if (title.includes('\n')) return title.split('\n')
  const count = Math.ceil(lengthOf(title) / charactersPerLine)
  return count < 2 ? [title] : balanced(title, count)
}

const lengthOf = (text: string) => textWidth(text) / 2

function balanced(title: string, count: number): string[] {
  const breaks = [...words.segment(title)].map(({ index }) => index).filter((index) => isGoodBreak(title, index))
  const lines: string[] = []
  let start = 0
  for (let left = count; left > 1; left--) {
    const from = start
    const ideal = lengthOf(title.slice(from)) / left
    const cost = (index: number) => Math.abs(lengthOf(title.slice(from, index)) - ideal) + nameCut(title, index)
    const candidates = breaks.filter((index) => index > from && lengthOf(title.slice(from, index)) <= charactersPerLine)
    const end = candidates.sort((a, b) => cost(a) - cost(b))[0]
    if (end === undefined) break
    lines.push(title.slice(from, end))
    start = end
  }
  return [...lines, title.slice(start)]
}

const isGoodBreak = (title: string, index: number) =>
  index > 0 &&
  !neverFirst.test(title.slice(index)) &&
  !neverLast.test(title.slice(0, index)) &&
  !/\d$/.test(title.slice(0, index))

/** In characters: how much unevenness is better than cutting the name of a text. */
const wholeNameIsWorth = 5

function nameCut(title: string, index: number): number {
  const before = title.slice(0, index)
  return before.lastIndexOf('《') > before.lastIndexOf('》') ? wholeNameIsWorth : 0
}
