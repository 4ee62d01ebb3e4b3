// Puts what the server answered to a step into the review at hand, without reading the whole notice anew.
import type { NoticeReview, ReviewChange, ReviewStep } from '../../contract.ts'

interface Placed {
  id: string
  start: number
  end: number
}

function replaced<T extends Placed>(rows: readonly T[], changed: readonly T[], removed: readonly string[] = []): T[] {
  if (changed.length === 0 && removed.length === 0) return rows as T[]
  const next = new Map(changed.map((row) => [row.id, row]))
  const gone = new Set(removed)
  const kept = rows.filter(({ id }) => !gone.has(id)).map((row) => next.get(row.id) ?? row)
  const known = new Set(rows.map(({ id }) => id))
  const added = changed.filter(({ id }) => !known.has(id))
  return added.length === 0 ? kept : [...kept, ...added].sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1))
}

/** `undone` is the number of the step that this one took back. */
function stepsWith(steps: readonly ReviewStep[], step: ReviewStep, undone: number | undefined): ReviewStep[] {
  const others = steps.filter(({ no }) => no !== step.no)
  const marked =
    undone === undefined
      ? others
      : others.map((one) => (one.no === undone ? { ...one, undoneBy: step.no, canUndo: false } : one))
  return [step, ...marked].sort((a, b) => b.no - a.no)
}

/** Answers may arrive out of order: the ledger and the version are those of the latest step. */
export function applyChange(review: NoticeReview, change: ReviewChange, undone?: number): NoticeReview {
  const isLatest = change.version > review.version
  return {
    ...review,
    version: Math.max(review.version, change.version),
    ledger: isLatest ? change.ledger : review.ledger,
    steps: stepsWith(review.steps, change.step, undone),
    proposals: replaced(review.proposals, change.proposals, change.removedProposals),
    sentences: replaced(review.sentences, change.sentences),
    suspects: replaced(review.suspects, change.suspects),
  }
}
