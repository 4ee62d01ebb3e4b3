// Paragraphs without a number that each open with a short title: `强化组织领导。……`.
import type { Span, View } from '#reading/lines/view.ts'
import { open, type Piece } from '#reading/outline/outline.ts'
import { findTopLevel } from '#reading/sentences/depth.ts'

const longest = 16

/** Turns such paragraphs under a heading, or a whole text of them, into pieces of their own. */
export function splitRunIns(view: View, root: Piece): void {
  const split = (piece: Piece) => {
    for (const child of piece.children) split(child)
    if (piece.children.length > 0) return
    const paragraphs = piece.paragraphs
    const opens = paragraphs.map((paragraph) => opensWithTitle(view, paragraph))
    const count = opens.filter(Boolean).length
    const first = opens.indexOf(true)
    if (count < 2 || count < (paragraphs.length - first) * 0.6 || (piece === root && count < 4)) return
    piece.paragraphs = paragraphs.slice(0, first)
    let current: Piece | undefined
    paragraphs.slice(first).forEach((paragraph, index) => {
      if (opens[first + index] || !current) current = open(piece, 'run-in', '', 0, paragraph, paragraph.start)
      else current.paragraphs.push(paragraph)
    })
  }
  split(root)
}

function opensWithTitle(view: View, paragraph: Span): boolean {
  const stop = findTopLevel(
    view.text,
    paragraph.start,
    Math.min(paragraph.end, paragraph.start + longest + 2),
    '。，：；',
  )
  if (stop < 0 || view.text[stop] !== '。') return false
  const length = stop - paragraph.start
  return length >= 4 && length <= longest && paragraph.end - stop > 20
}
