// Which lines make one paragraph: texts out of PDF files break every line at the margin, and pages break sentences.
import type { Line } from './lines.ts'
import { findMargin, type Margin } from './margin.ts'
import { startsNumbered } from './opening.ts'

/** How many blank lines stand after nearly every line of the text: none, or one where it is set at double space. */
export function usualGap(lines: readonly Line[]): number {
  let texts = 0
  let spaced = 0
  lines.forEach((line, index) => {
    if (line.kind !== 'text') return
    texts++
    if (lines[index + 1]?.kind === 'blank') spaced++
  })
  return texts >= 8 && spaced >= texts * 0.9 ? 1 : 0
}

/** Groups of lines, each group one paragraph, without blank lines and page marks. */
export function findParagraphs(lines: readonly Line[], folded: string, usual: number): Line[][] {
  const margin = findMargin(lines, folded)
  let blanks = 0
  const groups: Line[][] = []
  let previous: Line | undefined
  let gap: 'none' | 'blank' | 'page' = 'none'
  for (const [index, line] of lines.entries()) {
    if (line.kind === 'page') gap = 'page'
    else if (line.kind === 'rule' || (line.kind === 'blank' && ++blanks > usual))
      gap = gap === 'page' ? 'page' : 'blank'
    else if (line.kind === 'furniture') previous = undefined
    if (line.kind !== 'text') continue
    if (previous && folded.slice(previous.end, line.start).includes('\f')) gap = 'page'
    const group = groups.at(-1)
    const isOwn = standsAlone(folded, line) || signs(folded, line, lines[index + 1])
    if (group && previous && !isOwn && isContinued(previous, line, folded, margin, gap)) group.push(line)
    else groups.push([line])
    previous = line
    gap = 'none'
    blanks = 0
  }
  return groups
}

function isContinued(
  previous: Line,
  line: Line,
  folded: string,
  margin: Margin | undefined,
  gap: 'none' | 'blank' | 'page',
): boolean {
  if (gap === 'blank') return false
  if (isRow(folded, line) || isRow(folded, previous)) return false
  const last = folded[previous.end - 1] ?? ''
  if (startsNumbered(folded, line.start, line.end))
    return margin !== undefined && isFullLine(previous, margin) && breaksInside(previous, line, folded, margin)
  if (gap === 'none' && staysOpen(folded, previous) && !'。；'.includes(last)) return true
  // Where lines are paragraphs, only a page break parts a sentence: an open line before it, and no heading after it.
  if (margin === undefined) return gap === 'page' && previous.width >= 20 && !'。！？：；'.includes(last)
  // Squeezed punctuation and a lost indent shorten a line; a heading is shorter still, and has no commas.
  if (!isFullLine(previous, margin)) return isRunningText(folded, previous) && previous.width >= margin.width * 0.7
  if (last === '：' && !opensBracket(folded, previous)) return false
  if (line.indented && margin.indents) return false
  return !(line.indented && !previous.indented && '。！？：；）'.includes(last))
}

/** The first line of a paragraph is shorter by its indent. */
const isFullLine = ({ width, indented }: Line, margin: Margin) =>
  width + (indented && margin.indents ? 2 : 0) >= margin.width - 3.5

/** A number at the head of a line that is but broken off: `（责任单位：`, `面向\n一、二、三产业`. */
const breaksInside = (previous: Line, line: Line, folded: string, margin: Margin) =>
  !line.indented && (margin.indents || opensBracket(folded, previous))

function isRunningText(folded: string, line: Line): boolean {
  const text = folded.slice(line.start, line.end)
  return /[，。；、]/.test(text) && !/[。！？：；）]$/.test(text)
}

/** `（责任单位：` at the end of a line goes on in the next. */
function opensBracket(folded: string, line: Line): boolean {
  const text = folded.slice(line.start, line.end)
  return text.lastIndexOf('（') > text.lastIndexOf('）')
}

const dateLine = /^(\d{4}|二[〇零一二三四五六七八九]{3}) ?年.{1,3}月.{1,3}日$/

/** `云科发〔2024〕7号`, `2024年2月6日` */
function standsAlone(folded: string, line: Line): boolean {
  if (line.width > 20) return false
  const text = folded.slice(line.start, line.end)
  return dateLine.test(text) || /^[一-龥]{2,6}〔\d{4}〕.{0,3}\d+ ?号$/.test(text)
}

/** Whoever signs stands right above the date. */
const signs = (folded: string, line: Line, next: Line | undefined) =>
  line.width <= 24 &&
  next?.kind === 'text' &&
  next.width <= 20 &&
  dateLine.test(folded.slice(next.start, next.end)) &&
  !/[，。；：、]/.test(folded.slice(line.start, line.end))

const isRow = (folded: string, line: Line) => folded.slice(line.start, line.end).includes('\t')

/** A quote or a title that opens in a line and closes in a later one. */
function staysOpen(folded: string, line: Line): boolean {
  const text = folded.slice(line.start, line.end)
  return text.lastIndexOf('“') > text.lastIndexOf('”') || text.lastIndexOf('《') > text.lastIndexOf('》')
}
