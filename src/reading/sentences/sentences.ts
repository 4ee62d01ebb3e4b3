// Sentences of a stretch of text: each ends with a full stop outside quotes and brackets, or with its paragraph.
import type { Span } from '#reading/lines/view.ts'
import { findTopLevel } from './depth.ts'

const stops = '。！？'

export function splitSentences(text: string, span: Span): Span[] {
  const sentences: Span[] = []
  let from = span.start
  while (from < span.end) {
    const stop = findTopLevel(text, from, span.end, stops)
    let to = stop < 0 ? span.end : stop + 1
    while (to < span.end && (stops.includes(text[to] ?? ' ') || '”’）》'.includes(text[to] ?? ' '))) to++
    const start = skip(text, from, to)
    if (hasWords(text, start, to)) sentences.push({ start, end: to })
    from = to
  }
  return sentences
}

function skip(text: string, from: number, to: number): number {
  let start = from
  while (start < to && /[\s，；、]/.test(text[start] ?? '')) start++
  return start
}

const hasWords = (text: string, start: number, end: number) => /[\p{L}\p{N}]/u.test(text.slice(start, end))
