// Spans of the text that a person selects: never empty, never across a sentence.
import { noticeErrors } from '../errors.ts'
import type { SentenceRow } from '../present.ts'

export interface Span {
  start: number
  end: number
}

export function demandSpanWithin(sentence: SentenceRow, { start, end }: Span): void {
  if (end <= start) throw noticeErrors.refuse('span-empty')
  if (start < sentence.starts_at || end > sentence.ends_at) throw noticeErrors.refuse('span-not-in-sentence')
}

/** The one sentence that holds the span. */
export function sentenceAround(sentences: Iterable<SentenceRow>, { start, end }: Span): SentenceRow {
  if (end <= start) throw noticeErrors.refuse('span-empty')
  for (const sentence of sentences) {
    if (start >= sentence.starts_at && end <= sentence.ends_at) return sentence
  }
  throw noticeErrors.refuse('span-not-in-sentence')
}
