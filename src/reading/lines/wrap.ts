// Which lines make one paragraph: texts out of PDF files break every line at the margin, and pages break sentences.
import type { Line } from './lines.ts'
import { startsNumbered } from './opening.ts'

/** Groups of lines, each group one paragraph, without blank lines and page marks. */
export function findParagraphs(lines: readonly Line[], folded: string): Line[][] {
  const margin = findMargin(lines, folded)
  const groups: Line[][] = []
  let previous: Line | undefined
  let gap: 'none' | 'blank' | 'page' = 'none'
  for (const line of lines) {
    if (line.kind === 'page') gap = 'page'
    else if (line.kind === 'blank' || line.kind === 'rule') gap = gap === 'page' ? 'page' : 'blank'
    else if (line.kind === 'furniture') previous = undefined
    if (line.kind !== 'text') continue
    if (previous && folded.slice(previous.end, line.start).includes('\f')) gap = 'page'
    const group = groups.at(-1)
    if (group && previous && isContinued(previous, line, folded, margin, gap)) group.push(line)
    else groups.push([line])
    previous = line
    gap = 'none'
  }
  return groups
}

/** The width at which a hard-wrapped text breaks its lines; undefined where lines are paragraphs. */
function findMargin(lines: readonly Line[], folded: string): number | undefined {
  const counts = new Map<number, number>()
  let texts = 0
  for (const line of lines) {
    if (line.kind !== 'text' || line.width < 14) continue
    texts++
    if (line.width > 64) continue
    const width = Math.round(line.width)
    counts.set(width, (counts.get(width) ?? 0) + 1)
  }
  let margin = 0
  let most = 0
  for (const width of counts.keys()) {
    let near = 0
    for (let other = width - 3; other <= width; other++) near += counts.get(other) ?? 0
    if (near > most || (near === most && width > margin)) [margin, most] = [width, near]
  }
  if (texts < 8 || most < texts * 0.4) return undefined
  const full = lines.filter((line) => line.kind === 'text' && line.width >= margin - 3 && line.width <= margin + 2)
  const open = full.filter((line) => !endsSentence(folded, line.end))
  return open.length >= full.length * 0.55 ? margin : undefined
}

const endsSentence = (folded: string, end: number) => '。！？；：）'.includes(folded[end - 1] ?? ' ')

function isContinued(
  previous: Line,
  line: Line,
  folded: string,
  margin: number | undefined,
  gap: 'none' | 'blank' | 'page',
): boolean {
  if (gap === 'blank') return false
  if (isRow(folded, line) || isRow(folded, previous)) return false
  if (startsNumbered(folded, line.start, line.end)) return false
  const last = folded[previous.end - 1] ?? ''
  if (gap === 'none' && staysOpen(folded, previous) && !'。；'.includes(last)) return true
  // Where lines are paragraphs, only a page break parts a sentence: an open line before it, and no heading after it.
  if (margin === undefined) return gap === 'page' && previous.width >= 20 && !'。！？：；'.includes(last)
  // Squeezed punctuation and a lost indent shorten a line; a heading is shorter still, and has no commas.
  if (previous.width < margin - 3.5) return isRunningText(folded, previous) && previous.width >= margin * 0.7
  if (last === '：' && !opensBracket(folded, previous)) return false
  return !(line.indented && !previous.indented && '。！？：'.includes(last))
}

function isRunningText(folded: string, line: Line): boolean {
  const text = folded.slice(line.start, line.end)
  return /[，。；、]/.test(text) && !/[。！？：；）]$/.test(text)
}

/** `（责任单位：` at the end of a line goes on in the next. */
function opensBracket(folded: string, line: Line): boolean {
  const text = folded.slice(line.start, line.end)
  return text.lastIndexOf('（') > text.lastIndexOf('）')
}

const isRow = (folded: string, line: Line) => folded.slice(line.start, line.end).includes('\t')

/** A quote or a title that opens in a line and closes in a later one. */
function staysOpen(folded: string, line: Line): boolean {
  const text = folded.slice(line.start, line.end)
  return text.lastIndexOf('“') > text.lastIndexOf('”') || text.lastIndexOf('《') > text.lastIndexOf('》')
}
