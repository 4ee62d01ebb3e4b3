// The sections of an application: by its headings where they can be recognised, by size where not.
import { viewText } from '#reading/lines/view.ts'
import { buildOutline, type Piece } from '#reading/outline/outline.ts'
import type { Span } from './span.ts'

/** A span of the original text; sections follow each other without a gap from its beginning to its end. */
export interface Section extends Span {
  /** The heading with its number, or 第3段 where there is none. */
  title: string
}

/** Characters of a section without headings, about two pages. */
const blockLength = 1500
/** A section that holds more of the text than this is parted by its own headings. */
const largestPart = 0.5
const longestTitle = 40

export function findSections(text: string): Section[] {
  const view = viewText(text)
  const root = buildOutline(view, view.paragraphs)
  const heads = partLargest(root.children, view.text.length, view.text.length * largestPart)
  if (heads.length < 2) return splitBySize(text)
  const starts = heads.map(({ start }) => view.at[start] ?? 0)
  const titles = heads.map(({ start, opening }) => titleOf(view.text.slice(start, opening.end)))
  const before = starts[0] === 0 ? [] : [{ title: '开头', start: 0, end: starts[0] ?? 0 }]
  return [
    ...before,
    ...heads.map((_, index) => ({
      title: titles[index] ?? '',
      start: starts[index] ?? 0,
      end: starts[index + 1] ?? text.length,
    })),
  ]
}

/** A heading may run on into its text. */
const titleOf = (opening: string) => opening.split(/[。；：]/)[0]?.slice(0, longestTitle) ?? ''

function partLargest(pieces: readonly Piece[], end: number, largest: number): Piece[] {
  return pieces.flatMap((piece, index) => {
    const pieceEnd = pieces[index + 1]?.start ?? end
    if (piece.children.length < 2 || pieceEnd - piece.start <= largest) return [piece]
    return [piece, ...partLargest(piece.children, pieceEnd, largest)]
  })
}

/** Blocks end with a line where one ends near. */
function splitBySize(text: string): Section[] {
  const sections: Section[] = []
  for (let start = 0; start < text.length; ) {
    const wanted = start + blockLength
    const line = text.lastIndexOf('\n', wanted)
    const end =
      text.length - start < blockLength * 1.5 ? text.length : line > start + blockLength / 2 ? line + 1 : wanted
    sections.push({ title: `第${sections.length + 1}段`, start, end })
    start = end
  }
  return sections
}
