// Page numbers and running heads: printed on every page, part of no sentence.
import type { PrintedLine } from './paragraphs.ts'

export interface LinesOfPage {
  lines: PrintedLine[]
  bottom: number
  top: number
}

const pageNumber =
  /^[—–―\-－﹣·•\s]*(第\s*)?[\d０-９]{1,4}(\s*页)?([\s/，,]*共?\s*[\d０-９]{1,4}\s*页)?[—–―\-－﹣·•\s]*$/
/** Share of the page's height that counts as its margin. */
const margin = 0.12
const fewestRepeats = 3
const repeatedShare = 0.4

export function withoutRunningLines(pages: readonly LinesOfPage[]): PrintedLine[][] {
  const repeats = new Map<string, number>()
  for (const page of pages)
    for (const line of new Set(outermost(page).map(pattern))) repeats.set(line, (repeats.get(line) ?? 0) + 1)
  const enough = Math.max(fewestRepeats, repeatedShare * pages.length)

  return pages.map((page) => {
    const outer = new Set(outermost(page))
    return page.lines.filter(
      (line) => !outer.has(line) || !(pageNumber.test(line.text) || (repeats.get(pattern(line)) ?? 0) >= enough),
    )
  })
}

/** The first and the last line, where they stand in the margin. */
function outermost({ lines, bottom, top }: LinesOfPage): PrintedLine[] {
  const depth = margin * (top - bottom)
  return [lines[0], lines.at(-1)].filter(
    (line) => line !== undefined && (line.base < bottom + depth || line.base > top - depth),
  ) as PrintedLine[]
}

const pattern = ({ text }: PrintedLine) => text.replace(/[\d０-９]+/g, '#').replace(/\s/g, '')
