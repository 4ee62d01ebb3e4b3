import { describe, expect, test } from 'vitest'
import type { NoticeReview } from '../../contract.ts'
import { groupsOf, nextRow, withOldGroups } from './review-rows.ts'

const item = (id: string, start = 0) => ({ id, start })
const sentence = (id: string, itemId: string | null, state = 'open', reason: string | null = null, start = 0) => ({
  id,
  itemId,
  start,
  state,
  reason,
})
const proposal = (id: string, sentenceId: string, itemId: string, state = 'proposed') => ({
  id,
  sentenceId,
  itemId,
  state,
})
const review = (sentences: object[], proposals: object[]) =>
  ({ items: [item('1', 10), item('2', 20)], sentences, proposals }) as unknown as NoticeReview
const keys = (one: NoticeReview) => groupsOf(one).map(({ rows }) => rows.map(({ key }) => key))

describe('the rows of a review', () => {
  test('are the commitments, and the sentences that hold none', () => {
    const found = keys(
      review([sentence('a', '1'), sentence('b', '1')], [proposal('p', 'a', '1'), proposal('q', 'a', '1')]),
    )

    expect(found).toEqual([['proposal:p', 'proposal:q', 'sentence:b'], []])
  })

  test('put a moved commitment under its new item', () => {
    expect(keys(review([sentence('a', '1')], [proposal('p', 'a', '2')]))).toEqual([[], ['proposal:p']])
  })

  test('show a sentence settled as a whole as one row, but not one whose commitments were declined one by one', () => {
    const whole = review([sentence('a', '1', 'declined', '重复')], [proposal('p', 'a', '1', 'declined')])
    const single = review([sentence('a', '1', 'declined')], [proposal('p', 'a', '1', 'declined')])

    expect(keys(whole)).toEqual([['sentence:a'], []])
    expect(keys(single)).toEqual([['proposal:p'], []])
  })

  test('keep what stands before the first item and after the last apart', () => {
    const groups = groupsOf(review([sentence('a', null), sentence('z', null, 'open', null, 40)], []))

    expect(groups.map(({ part, rows }) => `${part} ${rows.length}`)).toEqual([
      'opening 1',
      'item 0',
      'item 0',
      'closing 1',
    ])
  })

  test('keep unchanged groups the same objects', () => {
    const [a, p] = [sentence('a', '1'), proposal('p', 'a', '1')]
    const before = review([a], [p])
    const groups = groupsOf(before)
    const after = withOldGroups(groups, groupsOf({ ...before }))

    expect(after[0]).toBe(groups[0])
    expect(withOldGroups(groups, groupsOf(review([a], [proposal('p', 'a', '1', 'accepted')])))[0]).not.toBe(groups[0])
  })
})

describe('the next row', () => {
  const rows = ['a', 'b', 'c'].map((key) => ({ key, open: key !== 'b' }))

  test('is the next that matches, from the top again after the end', () => {
    expect(nextRow(rows, 'a', ({ open }) => open)?.key).toBe('c')
    expect(nextRow(rows, 'c', ({ open }) => open)?.key).toBe('a')
    expect(nextRow(rows, null, ({ open }) => open)?.key).toBe('a')
  })

  test('is none where nothing matches', () => {
    expect(nextRow(rows, 'a', () => false)).toBeUndefined()
  })
})
