// The rows of the review in the order of the text: a commitment each, or a whole sentence where none is proposed in it.
import { groupBy } from '#kernel/group-by.ts'
import type { NoticeReview, Proposal, ReviewItem, ReviewSentence } from '../../contract.ts'
import type { RecordKey } from './marks.ts'

export type ReviewRow =
  | { key: RecordKey; proposal: Proposal; sentence: ReviewSentence; isUndecided: boolean }
  | { key: RecordKey; proposal: null; sentence: ReviewSentence; isUndecided: boolean }

export interface ReviewGroup {
  key: string
  /** null for what stands before the first item or after the last. */
  item: ReviewItem | null
  part: 'opening' | 'item' | 'closing'
  rows: ReviewRow[]
}

type Records = Pick<NoticeReview, 'items' | 'sentences' | 'proposals'>

/** A commitment moved to another item stands there. A sentence settled as a whole is one row. */
export function groupsOf({ items, sentences, proposals }: Records): ReviewGroup[] {
  const proposed = groupBy(proposals, ({ sentenceId }) => sentenceId)
  const rows = new Map<string, ReviewRow[]>(items.map(({ id }) => [id, []]))
  const [opening, closing]: [ReviewRow[], ReviewRow[]] = [[], []]
  const firstItem = items[0]?.start ?? Number.POSITIVE_INFINITY
  const rowsOf = ({ itemId, start }: ReviewSentence) =>
    itemId === null ? (start < firstItem ? opening : closing) : rows.get(itemId)
  for (const sentence of sentences) {
    const own = proposed.get(sentence.id) ?? []
    const isWhole = own.length === 0 || sentence.state === 'context' || isDeclinedAsWhole(sentence, own)
    if (isWhole) {
      const isUndecided = sentence.state === 'open'
      rowsOf(sentence)?.push({ key: `sentence:${sentence.id}`, proposal: null, sentence, isUndecided })
    } else {
      for (const proposal of own)
        rows.get(proposal.itemId)?.push({
          key: `proposal:${proposal.id}`,
          proposal,
          sentence,
          isUndecided: proposal.state === 'proposed',
        })
    }
  }
  const groups: ReviewGroup[] = [
    { key: 'opening', item: null, part: 'opening', rows: opening },
    ...items.map((item): ReviewGroup => ({ key: item.id, item, part: 'item', rows: rows.get(item.id) ?? [] })),
    { key: 'closing', item: null, part: 'closing', rows: closing },
  ]
  return groups.filter(({ part, rows: own }) => part === 'item' || own.length > 0)
}

/** The sentence itself has a reason only where a person declined it as a whole. */
const isDeclinedAsWhole = (sentence: ReviewSentence, own: readonly Proposal[]) =>
  sentence.state === 'declined' && sentence.reason !== null && own.every(({ state }) => state === 'declined')

/** The next row after `from` that matches, beginning again at the top; undefined when none does. */
export function nextRow<T extends { key: string }>(
  rows: readonly T[],
  from: string | null,
  matches: (row: T) => boolean,
): T | undefined {
  const at = rows.findIndex(({ key }) => key === from)
  return rows.slice(at + 1).find(matches) ?? rows.slice(0, at + 1).find(matches)
}

/** Keeps groups that did not change the same objects, so that they are not drawn anew. */
export function withOldGroups(before: readonly ReviewGroup[], after: readonly ReviewGroup[]): ReviewGroup[] {
  return after.map((group, index) => {
    const old = before[index]
    const isSame =
      old !== undefined &&
      old.item === group.item &&
      old.rows.length === group.rows.length &&
      old.rows.every((row, place) => {
        const now = group.rows[place]
        return now !== undefined && row.proposal === now.proposal && row.sentence === now.sentence
      })
    return isSame ? old : group
  })
}
