// The text as paragraphs without line breaks, blanks and page marks, with the way back to the original characters.
import { foldCharacters, textOf } from './fold.ts'
import { type Line, splitLines } from './lines.ts'
import { findParagraphs, usualGap } from './wrap.ts'

/** `text` is what the later stages parse; its character `i` stands at `raw[at[i]]`. Paragraphs end with `\n`. */
export interface View {
  raw: string
  text: string
  at: Int32Array
  paragraphs: Span[]
  lines: Line[]
  /** Blank lines between any two lines. */
  usualGap: number
  /** The original with every sign folded, of the same length. */
  folded: string
}

export interface Span {
  start: number
  end: number
}

export function viewText(raw: string): View {
  const units = foldCharacters(raw)
  const folded = textOf(units)
  const lines = splitLines(units, folded, raw)
  const kept = new Uint16Array(units.length + lines.length)
  const at = new Int32Array(units.length + lines.length + 1)
  const paragraphs: Span[] = []
  let length = 0
  const gap = usualGap(lines)
  for (const group of findParagraphs(lines, folded, gap)) {
    const start = length
    for (const line of group) {
      for (let index = line.start; index < line.end; index++) {
        const unit = units[index] ?? 0
        if (isNoise(units, index)) {
          const brace = bracePlaceholder(units, index)
          if (brace > 0) index += brace - 1
          continue
        }
        kept[length] = isPrivate(unit) ? point : unit
        at[length++] = index
      }
    }
    if (length === start) continue
    paragraphs.push({ start, end: length })
    kept[length] = newline
    at[length++] = group.at(-1)?.end ?? 0
  }
  at[length] = raw.length
  const text = textOf(kept.subarray(0, length))
  return { raw, folded, lines, usualGap: gap, paragraphs, text, at: at.subarray(0, length + 1) }
}

const [space, tab, newline, point, openBrace, closeBrace, bar] = [32, 9, 10, 46, 123, 125, 124]

const isDigit = (unit: number | undefined) => unit !== undefined && unit >= 48 && unit <= 57
const isLatin = (unit: number | undefined) =>
  unit !== undefined && ((unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122))

export const isPrivate = (unit: number): boolean => unit >= 0xe000 && unit <= 0xf8ff

function isNoise(units: Uint16Array, index: number): boolean {
  const unit = units[index] ?? 0
  if (unit === space) return !(isLatin(units[index - 1]) && isLatin(units[index + 1]))
  if (unit < space) return unit !== tab
  // Bars are what is left of the tables of a web page.
  if (unit === bar) return true
  if (unit === openBrace) return bracePlaceholder(units, index) > 0
  // A decimal point that a font keeps in its private area stands between digits; any other private sign says nothing.
  if (isPrivate(unit)) return !(isDigit(beyondBlanks(units, index, -1)) && isDigit(beyondBlanks(units, index, 1)))
  return unit === 0xfffd
}

function beyondBlanks(units: Uint16Array, index: number, step: number): number | undefined {
  let position = index + step
  while (units[position] === space) position += step
  return units[position]
}

/** The length of a `{C}` left behind by an editor, else 0. */
function bracePlaceholder(units: Uint16Array, index: number): number {
  return units[index] === openBrace && isLatin(units[index + 1]) && units[index + 2] === closeBrace ? 3 : 0
}

/** A span of the view as a span of the original; `end` follows the last character of the span. */
export function rawSpan(view: View, start: number, end: number): Span {
  if (end <= start) {
    const position = view.at[start] ?? view.raw.length
    return { start: position, end: position }
  }
  return { start: view.at[start] ?? 0, end: (view.at[end - 1] ?? 0) + 1 }
}

/** A span of the view with the very characters of the original, without line breaks, page marks and blanks. */
export function written(view: View, start: number, end: number): string {
  const [first, last] = [view.at[start] ?? 0, view.at[end - 1] ?? 0]
  if (last - first === end - 1 - start) return view.raw.slice(first, last + 1)
  let text = ''
  for (let index = start; index < end; index++) text += view.raw[view.at[index] ?? 0] ?? ''
  return text
}

/** Names read out of the view between `from` and `to`, in the characters of the original. */
export function writtenNames(view: View, from: number, to: number, names: readonly string[]): string[] {
  let next = from
  return names.map((name) => {
    const at = view.text.indexOf(name, next)
    if (at < 0 || at + name.length > to) return name
    next = at
    return written(view, at, at + name.length)
  })
}
