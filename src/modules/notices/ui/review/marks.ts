// What is marked in the paper: commitments, quantities, documents and events, suspects, each tied to its record.
import type { NoticeReview, Proposal, ReviewItem, ReviewSentence } from '../../contract.ts'
import type { Span } from './segments.ts'

/** A record of the review: a proposal, a sentence, a suspect, a headline target, an item. */
export type RecordKey =
  | `item:${string}`
  | `proposal:${string}`
  | `sentence:${string}`
  | `suspect:${string}`
  | `target:${number}`

export interface Mark extends Span {
  record: RecordKey
  /** How it is drawn: class names, `commitment commitment-proposed`. */
  look: string
}

type Marked = Pick<NoticeReview, 'text' | 'items' | 'proposals' | 'sentences' | 'suspects' | 'headlineTargets'>

export function marksOf({ text, items, proposals, sentences, suspects, headlineTargets }: Marked): Mark[] {
  return [
    ...items.flatMap((item) => markOfTitle(text, item)),
    ...sentences.map(markOfSentence),
    ...headlineTargets.map(
      ({ start, end }, index): Mark => ({ start, end, record: `target:${index}`, look: 'quantity' }),
    ),
    ...proposals.flatMap((proposal) => marksOfProposal(text, proposal)),
    ...suspects.map(
      ({ id, start, end, state }): Mark => ({ start, end, record: `suspect:${id}`, look: `suspect suspect-${state}` }),
    ),
  ].sort((a, b) => a.start - b.start || b.end - a.end)
}

function markOfTitle(text: string, { id, start, end, title }: ReviewItem): Mark[] {
  const at = title === null ? -1 : text.slice(start, end).indexOf(title)
  return title === null || at < 0
    ? []
    : [{ start, end: start + at + title.length, record: `item:${id}`, look: 'title' }]
}

const markOfSentence = ({ id, start, end, state }: ReviewSentence): Mark => ({
  start,
  end,
  record: `sentence:${id}`,
  look: `sentence sentence-${state}`,
})

function marksOfProposal(text: string, { id, start, end, state, facts }: Proposal): Mark[] {
  const record = `proposal:${id}` as const
  const whole: Mark = { start, end, record, look: `commitment commitment-${state}` }
  if (state === 'declined') return [whole]
  const part = (words: string | undefined, look: string): Mark[] => {
    const at = words ? text.slice(start, end).indexOf(words) : -1
    return words && at >= 0 ? [{ start: start + at, end: start + at + words.length, record, look }] : []
  }
  return [
    whole,
    ...part(facts.quantity?.raw, 'quantity'),
    ...part(facts.document?.title, 'document'),
    ...(facts.kind === 'event' ? part(facts.object, 'document') : []),
  ]
}

/** The marks of each line, in one pass over lines and marks that are both in order. */
export function marksByLine(lines: readonly Span[], marks: readonly Mark[]): Mark[][] {
  const found: Mark[][] = lines.map(() => [])
  let first = 0
  for (const mark of marks) {
    while (first < lines.length && (lines[first]?.end ?? 0) < mark.start) first++
    for (let line = first; line < lines.length && (lines[line]?.start ?? 0) < mark.end; line++) found[line]?.push(mark)
  }
  return found
}

/** Two drawings of a line are the same when this is. */
export const signatureOf = (marks: readonly Mark[]) =>
  marks.map(({ record, look, start, end }) => `${record} ${look} ${start} ${end}`).join('|')
