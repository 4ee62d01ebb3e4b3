// Puts printed lines together again: pieces of text into lines, lines into the paragraphs they were set from.
import { textWidth } from '#kernel/text-width.ts'
import { withoutRunningLines } from './running-lines.ts'

/** A run of text on the page; lengths in points, from the lower left corner. */
export interface TextPiece {
  text: string
  left: number
  right: number
  base: number
  size: number
}

export interface PrintedPage {
  pieces: TextPiece[]
  width: number
  bottom: number
  top: number
}

export type PrintedLine = TextPiece

export function paragraphsOf(pages: readonly PrintedPage[]): string[] {
  const printed = withoutRunningLines(pages.map((page) => ({ ...page, lines: linesOf(page.pieces) })))
  const widths = [...new Set(pages.map(({ width }) => width))]
  const measures = new Map(
    widths.map((width) => [width, measureOf(printed.filter((_, index) => pages[index]?.width === width))]),
  )
  const paragraphs: string[] = []
  let previous: PrintedLine | undefined
  for (const [page, lines] of printed.entries()) {
    const measure = measures.get(pages[page]?.width ?? 0) as Measure
    for (const [index, line] of lines.entries()) {
      const last = paragraphs.length - 1
      const above = index === 0 ? undefined : previous
      if (previous && continues(previous, line, measure, above))
        paragraphs[last] = join(paragraphs[last] ?? '', line.text)
      else paragraphs.push(line.text)
      previous = line
    }
  }
  return paragraphs
}

/** Pieces whose base lines meet, from left to right; lines from the top down. */
function linesOf(pieces: readonly TextPiece[]): PrintedLine[] {
  const rows: TextPiece[][] = []
  for (const piece of [...pieces].sort((a, b) => b.base - a.base)) {
    const row = rows.at(-1)
    const first = row?.[0]
    if (first && first.base - piece.base < 0.5 * Math.max(piece.size, first.size)) row?.push(piece)
    else rows.push([piece])
  }
  return rows.map((row) => lineOf(row.sort((a, b) => a.left - b.left)))
}

function lineOf(row: readonly TextPiece[]): PrintedLine {
  const line = { ...(row[0] as TextPiece) }
  for (const piece of row.slice(1)) {
    line.text = line.text.trimEnd() + gapBetween(line, piece) + piece.text.trimStart()
    line.right = piece.right
    line.size = Math.max(line.size, piece.size)
  }
  return line
}

const isChinese = (character: string | undefined) =>
  /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef“”‘’…—]/.test(character ?? '')

/** In ems: narrower gaps come from justified setting or part digits from characters, wider ones part table columns. */
const gap = { latin: 0.15, mixed: 0.35, chinese: 0.5, column: 2 }

function gapBetween(line: PrintedLine, piece: TextPiece): string {
  const ems = (piece.left - line.right) / line.size
  if (ems > gap.column) return '\t'
  const chinese = [line.text.trimEnd().at(-1), piece.text.trimStart()[0]].filter(isChinese).length
  const widest = [gap.latin, gap.mixed, gap.chinese][chinese] as number
  return ems > widest ? ' ' : ''
}

interface Measure {
  left: number
  right: number
  leading: number
}

/** Lines that stand out by a stamp or a loose table are left aside. */
const outliers = 0.03

/** The type area of pages of one width and their usual distance between lines. */
function measureOf(pages: readonly (readonly PrintedLine[])[]): Measure {
  const lines = pages.flat()
  // Punctuation may hang over the margin.
  const held = lines.filter(({ text }) => !/[，。、；：！？”）》]$/.test(text))
  const distances = pages.flatMap((page) => page.slice(1).map((line, index) => (page[index]?.base ?? 0) - line.base))
  return {
    left: quantile(
      lines.map(({ left }) => left),
      outliers,
    ),
    right: quantile(
      (held.length > 0 ? held : lines).map(({ right }) => right),
      1 - outliers,
    ),
    leading: quantile(distances, 0.5),
  }
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
}

/** A line goes on when it had no room for what begins the next, and that begins at the margin without an indent. */
function continues(previous: PrintedLine, line: PrintedLine, measure: Measure, above: PrintedLine | undefined) {
  const { size } = line
  if (Math.abs(previous.size - size) > 0.1 * size) return false
  if (previous.text.includes('\t') || line.text.includes('\t')) return false
  if (above && above.base - line.base > 1.4 * measure.leading) return false
  const beginning = (textWidth(firstWord.exec(line.text)?.[0] ?? '') / 2) * size
  return previous.right + beginning > measure.right - 0.6 * size && line.left < measure.left + 0.9 * size
}

/** What is not parted at a line's end: a word or number, several of them, or a character with the punctuation that clings to it. */
const firstWord = /^[“‘《（(]*(?:[\w.&%+-]+(?:[、/（(][\w.&%+-]+)*|.)[，。、；：！？”’"'》）)…]*/u

function join(paragraph: string, line: string): string {
  const needsSpace = /[\w,.;:)]$/.test(paragraph) && /^[\w(]/.test(line)
  return needsSpace ? `${paragraph} ${line}` : paragraph + line
}
