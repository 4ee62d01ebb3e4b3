// The tree of headings: each paragraph with a number opens a piece, deeper or shallower by the style of the number.
import type { Span, View } from '#reading/lines/view.ts'
import { annexOpening } from './annex.ts'
import { isPlainHeading } from './headings.ts'
import { type Mark, type MarkStyle, readMark } from './marks.ts'
import { readTable, type TaskRow } from './task-table.ts'

export type PieceStyle = MarkStyle | 'plain' | 'run-in' | 'root' | 'row'

/** One heading or numbered paragraph with what stands under it; spans are those of the view. */
export interface Piece {
  style: PieceStyle
  label: string
  value: number
  start: number
  /** The text of the paragraph that opened it, without the number. */
  opening: Span
  /** Further paragraphs of its own, before its first child. */
  paragraphs: Span[]
  children: Piece[]
  parent: Piece | undefined
  /** Paragraphs that only name units and times. */
  unitLines?: Span[]
  row?: TaskRow
  /** The style of a list that goes on with a sentence of this piece. */
  list?: MarkStyle
}

/**
 * The paragraphs that are neither header nor furniture, as a tree under a root whose own paragraphs are the preamble.
 * A document printed in it begins at the root again.
 * Before the signature a notice speaks of the document it carries: nothing there is a heading but what has a number.
 */
export function buildOutline(
  view: View,
  paragraphs: readonly Span[],
  signedAt = 0,
  documentsAt: readonly number[] = [],
): Piece {
  const root = newPiece('root', '', 0, { start: 0, end: 0 }, 0, undefined)
  let current = root
  for (let index = 0; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index]
    if (!paragraph) continue
    const above = paragraphs[index - 1]?.start ?? 0
    if (documentsAt.some((at) => at > above && at < paragraph.start)) current = root
    const text = view.text.slice(paragraph.start, paragraph.end)
    const rows = text.includes('\t') ? readTable(view, paragraphs, index) : undefined
    if (rows && rows.count > 0) {
      for (const row of rows.rows) addRow(current, row)
      index += rows.count - 1
      continue
    }
    const annex = annexOpening(text)
    if (annex !== undefined) {
      current = open(root, 'annex', annex, 0, paragraph, paragraph.start + annex.length)
      continue
    }
    const mark = readMark(view, paragraph.start, paragraph.end)
    if (mark && belongsToSentence(view, current, mark, text)) {
      current.list = mark.style
      current.paragraphs.push(paragraph)
    } else if (mark) {
      const parent = parentFor(current, mark.style)
      current = open(parent, mark.style, mark.label, mark.value, paragraph, mark.end)
    } else if (paragraph.start >= signedAt && isPlainHeading(view, paragraphs, index, current)) {
      current = open(plainParent(current), 'plain', '', 0, paragraph, paragraph.start)
    } else current.paragraphs.push(paragraph)
  }
  return root
}

function newPiece(
  style: PieceStyle,
  label: string,
  value: number,
  paragraph: Span,
  textStart: number,
  parent: Piece | undefined,
): Piece {
  const opening = { start: textStart, end: paragraph.end }
  return { style, label, value, start: paragraph.start, opening, paragraphs: [], children: [], parent }
}

export function open(
  parent: Piece,
  style: PieceStyle,
  label: string,
  value: number,
  paragraph: Span,
  textStart: number,
): Piece {
  const piece = newPiece(style, label, value, paragraph, textStart, parent)
  parent.children.push(piece)
  return piece
}

function addRow(parent: Piece, row: TaskRow): void {
  const piece = open(parent, 'row', row.number, 0, row.span, row.span.start)
  piece.row = row
}

/** A style met before closes everything down to its own level; a new style goes one level deeper. */
function parentFor(current: Piece, style: MarkStyle): Piece {
  for (let piece: Piece | undefined = current; piece; piece = piece.parent)
    if (piece.style === style && piece.parent) return piece.parent
  let piece = current
  while (piece.parent && !isAbove(piece.style, style)) piece = piece.parent
  return piece
}

/** Chapters hold articles, and a plain heading never holds a chapter, whatever came first. */
function isAbove(outer: PieceStyle, inner: MarkStyle): boolean {
  if (outer === 'root' || outer === 'annex') return true
  if (outer === 'plain') return order(inner) > order('numeral')
  return order(outer) < order(inner)
}

const ranks: PieceStyle[] = [
  'part',
  'chapter',
  'section',
  'article',
  'numeral',
  'task',
  'numeral-in-brackets',
  'digit',
  'decimal',
  'decimal-deep',
  'digit-in-brackets',
  'digit-half-bracket',
  'circled',
]
const order = (style: PieceStyle) => ranks.indexOf(style)

function plainParent(current: Piece): Piece {
  for (let piece: Piece | undefined = current; piece; piece = piece.parent)
    if (piece.style === 'plain' && piece.parent) return piece.parent
  return current
}

/** `①…；②…；` and what is numbered after a colon goes on with the sentence of the piece above it. */
function belongsToSentence(view: View, current: Piece, mark: Mark, text: string): boolean {
  if (current.style === 'root' || current.style === mark.style) return false
  if (mark.style === 'circled' || current.list === mark.style) return true
  if (!text.endsWith('；')) return false
  const last = current.paragraphs.at(-1) ?? current.opening
  return current.style === 'article' || view.text[last.end - 1] === '：'
}
