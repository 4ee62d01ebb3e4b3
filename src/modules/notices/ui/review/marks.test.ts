import { expect, test } from 'vitest'
import type { NoticeReview } from '../../contract.ts'
import { marksByLine, marksOf } from './marks.ts'
import { linesOf } from './segments.ts'

const text = '一、总则\n出台《科技规划》，新增孵化载体20家。'
const proposal = (id: string, words: string, facts: object, state = 'proposed') => ({
  id,
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  state,
  facts: { kind: 'ongoing_work', object: '', ...facts },
})
const review = (proposals: object[]) =>
  ({ text, items: [], proposals, sentences: [], suspects: [], headlineTargets: [] }) as unknown as NoticeReview
const words = (proposals: object[]) =>
  marksOf(review(proposals)).map(({ start, end, look }) => `${look}: ${text.slice(start, end)}`)

test('a commitment is marked with its quantity and its document', () => {
  const marks = words([
    proposal('1', '出台《科技规划》', { kind: 'document', document: { title: '科技规划' } }),
    proposal('2', '新增孵化载体20家', { quantity: { raw: '20家' } }),
  ])

  expect(marks).toEqual([
    'commitment commitment-proposed: 出台《科技规划》',
    'document: 科技规划',
    'commitment commitment-proposed: 新增孵化载体20家',
    'quantity: 20家',
  ])
})

test('a declined commitment shows only where it stood', () => {
  expect(words([proposal('2', '新增孵化载体20家', { quantity: { raw: '20家' } }, 'declined')])).toEqual([
    'commitment commitment-declined: 新增孵化载体20家',
  ])
})

test('facts that are not in the text mark nothing', () => {
  expect(words([proposal('2', '新增孵化载体20家', { quantity: { raw: '三十家' } })])).toHaveLength(1)
})

test('every line receives the marks that touch it', () => {
  const lines = linesOf('甲乙\n丙丁\n戊己')
  const mark = (start: number, end: number) => ({ start, end, record: `proposal:${start}`, look: '' }) as const

  const found = marksByLine(lines, [mark(0, 1), mark(1, 4), mark(6, 8)])

  expect(found.map((marks) => marks.map(({ start }) => start))).toEqual([[0, 1], [1], [6]])
})
