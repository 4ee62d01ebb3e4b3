// The items of a plan: every piece of the outline that says something itself, with its title, its text and its units.
import { type Span, type View, written } from '#reading/lines/view.ts'
import type { Piece } from '#reading/outline/outline.ts'
import { type Responsibility, readResponsibility } from './responsibility.ts'
import { splitRunIns } from './run-ins.ts'
import { findHabits, findTitleOf, type Title } from './titles.ts'
import { holdsUnitsAlone, withoutBrackets } from './unit-brackets.ts'

export interface Draft {
  no: string
  path: string
  title: string | null
  /** Titles of the headings above, the nearest last. */
  above: string[]
  span: Span
  /** What is left to read as sentences. */
  body: Span[]
  responsibility: Responsibility | undefined
  /** A cell of a table that sets the time. */
  deadlineText: string | undefined
}

export interface Drafts {
  items: Draft[]
  preamble: Span[]
  closing: Span[]
}

export function draftItems(view: View, root: Piece): Drafts {
  for (const piece of everyPiece(root)) setUnitLinesApart(view, piece)
  splitRunIns(view, root)
  const pieces = [...everyPiece(root)]
  const habits = findHabits(view, pieces)
  const drafts: Drafts = { items: [], preamble: [...root.paragraphs], closing: [] }
  let firstLeads = false

  const visit = (
    piece: Piece,
    place: number,
    path: string[],
    above: string[],
    inherited: Responsibility | undefined,
  ) => {
    const title = piece.row ? undefined : findTitleOf(view, piece, habits.get(piece.style) ?? 'none')
    const named = piece.row
      ? written(view, piece.row.title.start, piece.row.title.end) || null
      : title
        ? titleText(view, title)
        : null
    const label = piece.label || (piece.style === 'plain' ? (named ?? '') : String(place))
    const own = [...path, label]
    const closing = takeClosing(view, piece)
    drafts.closing.push(...closing)
    const read = readBody(view, piece, title)
    firstLeads ||= read.responsibility?.firstLeads === true
    const responsibility = read.responsibility ?? inherited
    if (firstLeads && read.responsibility) leadByFirst(read.responsibility)
    if (read.body.length > 0 || (piece.children.length === 0 && named !== null)) {
      const last = read.body.at(-1)?.end ?? piece.opening.end
      drafts.items.push({
        no: piece.row ? piece.row.number || label : label,
        path: own.join('/'),
        title: named,
        above,
        span: { start: piece.start, end: piece.row?.span.end ?? Math.max(last, read.end, title?.end ?? 0) },
        body: read.body,
        responsibility,
        deadlineText: read.responsibility?.deadline,
      })
    }
    const headings = named === null ? above : [...above, named]
    piece.children.forEach((child, index) => {
      visit(child, index + 1, own, headings, responsibility)
    })
  }
  root.children.forEach((piece, index) => {
    visit(piece, index + 1, [], [], undefined)
  })
  return drafts
}

/** `牵头单位：甲` on a line of its own makes no text of a heading. */
function setUnitLinesApart(view: View, piece: Piece): void {
  piece.unitLines = piece.paragraphs.filter((paragraph) => holdsUnitsAlone(view, paragraph))
  if (piece.unitLines.length > 0)
    piece.paragraphs = piece.paragraphs.filter((paragraph) => !piece.unitLines?.includes(paragraph))
}

function* everyPiece(piece: Piece): Generator<Piece> {
  for (const child of piece.children) {
    yield child
    yield* everyPiece(child)
  }
}

/** A title as written, without the bracket of units some headings carry. */
function titleText(view: View, title: Title): string {
  const bracket = /（[^（）]*(单位|部门|负责|牵头)[^（）]*）$/.exec(view.text.slice(title.start, title.end))
  return written(view, title.start, title.end - (bracket?.[0].length ?? 0))
}

/** Lists of units without other order: the first leads where the text says so. */
function leadByFirst(responsibility: Responsibility): void {
  if (responsibility.support.length > 0 || responsibility.lead.length < 2) return
  responsibility.support = responsibility.lead.slice(1)
  responsibility.lead = responsibility.lead.slice(0, 1)
}

interface Body {
  body: Span[]
  responsibility: Responsibility | undefined
  end: number
}

function readBody(view: View, piece: Piece, title: Title | undefined): Body {
  const found: Body = { body: [], responsibility: undefined, end: piece.opening.end }
  if (piece.row) {
    found.body.push(...piece.row.content)
    const cells = (spans: readonly Span[]) => spans.map(({ start, end }) => view.text.slice(start, end)).join('、')
    const lead = cells(piece.row.lead)
    const support = cells(piece.row.support)
    const deadline = view.text.slice(piece.row.deadline.start, piece.row.deadline.end)
    if (lead || support)
      found.responsibility = readResponsibility(`责任单位：${lead || '无'}；配合单位：${support}`) ?? {
        lead: [],
        support: [],
      }
    if (deadline) found.responsibility = { lead: [], support: [], ...found.responsibility, deadline }
    return found
  }
  const spans = [
    { start: title ? title.bodyStart : piece.opening.start, end: piece.opening.end },
    ...piece.paragraphs,
    ...(piece.unitLines ?? []),
  ]
  if (title && title.bodyStart >= piece.opening.end) spans[0] = bracketAfter(view, title, piece.opening.end)
  for (const span of spans) {
    for (const part of withoutBrackets(view, span)) {
      if ('units' in part) found.responsibility = merge(found.responsibility, part.units)
      else if (part.end > part.start) found.body.push(part)
    }
    found.end = Math.max(found.end, span.end)
  }
  return found
}

/** A heading's own bracket of units stands inside what was taken for the title. */
function bracketAfter(view: View, title: Title, end: number): Span {
  const bracket = /（[^（）]*(单位|部门|负责|牵头)[^（）]*）[。]?$/.exec(view.text.slice(title.start, end))
  return { start: bracket ? title.start + bracket.index : end, end }
}

function merge(known: Responsibility | undefined, more: Responsibility): Responsibility {
  if (!known) return more
  if (known.leaderNamed && !more.leaderNamed)
    return merge(known, { ...more, lead: [], support: [...more.lead, ...more.support], leaderNamed: true })
  const lead = [...new Set([...known.lead, ...more.lead])]
  const support = [...new Set([...known.support, ...more.support])].filter((unit) => !lead.includes(unit))
  return { ...known, ...more, lead, support, firstLeads: known.firstLeads || more.firstLeads || false }
}

/** After the last item the document speaks of itself again: when it takes effect, who explains it. */
function takeClosing(view: View, piece: Piece): Span[] {
  const from = piece.paragraphs.findIndex(({ start, end }) =>
    /^(本|以上|上述)(措施|办法|方案|意见|通知|政策|规定|计划|行动计划|实施方案|文件|细则|各项)/.test(
      view.text.slice(start, end),
    ),
  )
  if (from < 0 || piece.children.length > 0 || piece.style === 'article') return []
  return piece.paragraphs.splice(from)
}
