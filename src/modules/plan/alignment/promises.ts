// The promises of a notice as an alignment compares them: from a stored review, or straight from a reading.
import type { NoticeReview } from '#modules/notices/contract.ts'
import type { Reading } from '#reading/contract.ts'
import type { AlignedPromise } from '../contract.ts'
import { correctedText } from '../corrected-text.ts'

const yearsEnd = (iso: string | undefined, year: number | null) =>
  iso !== undefined && iso !== 'yearly' ? iso : year === null ? null : `${year}-12-31`

/** What was declined in the review is no promise; corrections that were accepted stand. */
export function promisesOfReview(notice: NoticeReview): AlignedPromise[] {
  const corrections = notice.suspects.filter(({ state }) => state === 'accepted')
  return notice.items.flatMap((item) =>
    notice.proposals
      .filter(({ itemId, state }) => itemId === item.id && state !== 'declined')
      .map(({ id, start, end, facts }, index) => ({
        id,
        no: `${item.no}-${index + 1}`,
        text: correctedText(
          notice.text,
          { start, end },
          corrections.filter((one) => one.start >= start && one.end <= end),
        ),
        quantity: facts.quantity ?? null,
        dueOn: yearsEnd((facts.deadline ?? item.deadline)?.iso, notice.planYear),
        kind: facts.kind,
      })),
  )
}

export function promisesOfReading(text: string, reading: Reading): AlignedPromise[] {
  return reading.items.flatMap((item) => {
    const commitments = item.sentences.flatMap((sentence) => sentence.commitments)
    return commitments.map((commitment, index) => ({
      id: `${item.no}-${index + 1}`,
      no: `${item.no}-${index + 1}`,
      text: text.slice(commitment.start, commitment.end).replaceAll(/\s*\n\s*/g, ''),
      quantity: commitment.quantity ?? null,
      dueOn: yearsEnd((commitment.deadline ?? item.deadline)?.iso, reading.header.planYear),
      kind: commitment.kind,
    }))
  })
}
