// The width at which a hard-wrapped text breaks its lines, and whether its indents tell where paragraphs begin.
import type { Line } from './lines.ts'

export interface Margin {
  width: number
  /** An indented line begins a paragraph, any other goes on. */
  indents: boolean
}

/** Undefined where lines are paragraphs. */
export function findMargin(all: readonly Line[], folded: string): Margin | undefined {
  const lines = all.filter(({ kind }) => kind !== 'blank')
  const texts = lines.filter((line) => line.kind === 'text' && line.width >= 14)
  const width = mostUsual(texts)
  if (width === undefined) return undefined
  const full = texts.filter((line) => isFull(line, width))
  if (full.length >= texts.length * 0.4 && texts.length >= 8) {
    const open = full.filter((line) => !endsSentence(folded, line.end))
    if (open.length >= full.length * 0.55) return { width, indents: indentsTell(lines, folded, width) }
  }
  // Short paragraphs leave few full lines; the indents then tell that those go on.
  const widest = widestOf(texts)
  return widest !== undefined && indentsTell(lines, folded, widest) ? { width: widest, indents: true } : undefined
}

const isFull = (line: Line, width: number) => line.width >= width - 3 && line.width <= width + 2

/** The width near which most lines lie. */
function mostUsual(texts: readonly Line[]): number | undefined {
  const counts = new Map<number, number>()
  for (const line of texts) {
    if (line.width > 64) continue
    const width = Math.round(line.width)
    counts.set(width, (counts.get(width) ?? 0) + 1)
  }
  let margin: number | undefined
  let most = 0
  for (const width of counts.keys()) {
    let near = 0
    for (let other = width - 3; other <= width; other++) near += counts.get(other) ?? 0
    if (near > most || (near === most && width > (margin ?? 0))) [margin, most] = [width, near]
  }
  return margin
}

/** The width that hardly a line passes, and that several reach. */
function widestOf(texts: readonly Line[]): number | undefined {
  const widths = texts.map(({ width }) => width).sort((one, other) => other - one)
  const widest = Math.round(widths[Math.floor(texts.length * 0.02)] ?? 0)
  return widest <= 64 && widths.filter((width) => width >= widest - 3).length >= 4 ? widest : undefined
}

/** Full lines that stop short of a sentence go on without an indent; after the end of a paragraph stands an indent. */
function indentsTell(lines: readonly Line[], folded: string, width: number): boolean {
  let [broken, goesOn, ended, begins] = [0, 0, 0, 0]
  lines.forEach((line, index) => {
    const next = lines[index + 1]
    if (line.kind !== 'text' || next?.kind !== 'text') return
    if (isFull(indentedFrom(line), width) && !endsSentence(folded, line.end)) {
      broken++
      if (!next.indented) goesOn++
    } else if (line.width < width - 6 && endsSentence(folded, line.end)) {
      ended++
      if (next.indented) begins++
    }
  })
  return goesOn >= 3 && begins >= 3 && goesOn >= broken * 0.8 && begins >= ended * 0.9
}

/** The first line of a paragraph is shorter by its indent. */
const indentedFrom = (line: Line): Line => (line.indented ? { ...line, width: line.width + 2 } : line)

const endsSentence = (folded: string, end: number) => '。！？；：）'.includes(folded[end - 1] ?? ' ')
