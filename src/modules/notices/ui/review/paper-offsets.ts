// From a place in the drawn paper back to the offset in the text.
import type { Span } from './segments.ts'

function offsetAt(node: Node, within: number): number | null {
  const element = node instanceof Element ? node : node.parentElement
  if (node instanceof Text) {
    const start = element?.closest<HTMLElement>('[data-o]')?.dataset['o']
    return start === undefined ? null : Number(start) + within
  }
  const child = element?.childNodes[within] ?? element?.childNodes[within - 1]
  const piece =
    child instanceof HTMLElement
      ? (child.closest<HTMLElement>('[data-o]') ?? child.querySelector<HTMLElement>('[data-o]'))
      : null
  if (!piece) return null
  const isAfter = within >= (element?.childNodes.length ?? 0)
  return Number(piece.dataset['o']) + (isAfter ? (piece.textContent?.length ?? 0) : 0)
}

/** The span of the text the person has selected inside `paper`, null when there is none. */
export function selectedSpan(paper: HTMLElement): Span | null {
  const selection = window.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!paper.contains(range.commonAncestorContainer)) return null
  const start = offsetAt(range.startContainer, range.startOffset)
  const end = offsetAt(range.endContainer, range.endOffset)
  return start === null || end === null || end <= start ? null : { start, end }
}
