import { describe, expect, test } from 'vitest'
import type { NoticeReview, ReviewChange } from '../../contract.ts'
import { applyChange } from './apply-change.ts'

const row = (id: string, start: number, version = 1) => ({ id, start, end: start + 1, version })
const review = {
  version: 5,
  ledger: { undecided: 3 },
  steps: [{ no: 5, undoneBy: null, canUndo: true }],
  proposals: [row('a', 0), row('b', 10), row('c', 20)],
  sentences: [row('s', 0)],
  suspects: [],
} as unknown as NoticeReview
const change = (facts: object) =>
  ({
    version: 6,
    ledger: { undecided: 2 },
    step: { no: 6, undoneBy: null, canUndo: true },
    proposals: [],
    removedProposals: [],
    sentences: [],
    suspects: [],
    ...facts,
  }) as unknown as ReviewChange

describe('the answer to a step', () => {
  test('replaces what it touched and leaves the rest as it is', () => {
    const after = applyChange(review, change({ proposals: [row('b', 10, 2)] }))

    expect(after.proposals.map(({ id, version }) => `${id}${version}`)).toEqual(['a1', 'b2', 'c1'])
    expect(after.proposals[0]).toBe(review.proposals[0])
    expect(after.sentences).toBe(review.sentences)
    expect(after.version).toBe(6)
  })

  test('puts the parts of a split where the whole stood', () => {
    const after = applyChange(review, change({ removedProposals: ['b'], proposals: [row('y', 15), row('x', 10)] }))

    expect(after.proposals.map(({ id }) => id)).toEqual(['a', 'x', 'y', 'c'])
  })

  test('marks the step that was taken back', () => {
    const after = applyChange(review, change({}), 5)

    expect(after.steps).toMatchObject([{ no: 6 }, { no: 5, undoneBy: 6, canUndo: false }])
  })

  test('does not turn the ledger back when it arrives late', () => {
    const late = applyChange({ ...review, version: 9 }, change({ proposals: [row('c', 20, 2)] }))

    expect(late.ledger).toBe(review.ledger)
    expect(late.version).toBe(9)
    expect(late.proposals[2]?.version).toBe(2)
  })
})
