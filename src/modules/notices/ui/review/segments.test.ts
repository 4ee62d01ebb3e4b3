import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linesOf, segmentsOf } from './segments.ts'

const mark = (name: string, start: number, end: number) => ({ name, start, end })
const drawn = (start: number, end: number, ...marks: ReturnType<typeof mark>[]) =>
  segmentsOf({ start, end }, marks).map((segment) => [
    segment.start,
    segment.end,
    segment.marks.map(({ name }) => name).join(' '),
  ])

describe('segments', () => {
  test('leave unmarked text whole', () => {
    expect(drawn(0, 10)).toEqual([[0, 10, '']])
  })

  test('cut overlapping marks where they cross', () => {
    expect(drawn(0, 10, mark('a', 1, 6), mark('b', 4, 9))).toEqual([
      [0, 1, ''],
      [1, 4, 'a'],
      [4, 6, 'a b'],
      [6, 9, 'b'],
      [9, 10, ''],
    ])
  })

  test('name the longest mark first where one lies in another', () => {
    expect(drawn(0, 6, mark('quantity', 2, 4), mark('commitment', 0, 6))).toEqual([
      [0, 2, 'commitment'],
      [2, 4, 'commitment quantity'],
      [4, 6, 'commitment'],
    ])
  })

  test('keep to their stretch when a mark reaches beyond it', () => {
    expect(drawn(5, 8, mark('a', 0, 6), mark('b', 7, 20), mark('empty', 6, 6), mark('far', 30, 40))).toEqual([
      [5, 6, 'a'],
      [6, 7, ''],
      [7, 8, 'b'],
    ])
  })

  test('always cover the stretch once, with every mark over its own text', () => {
    const span = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => mark('m', Math.min(a, b), Math.max(a, b)))
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), (marks) => {
        const segments = segmentsOf({ start: 3, end: 33 }, marks)
        expect(segments[0]?.start).toBe(3)
        expect(segments.at(-1)?.end).toBe(33)
        for (const [index, segment] of segments.entries()) {
          if (index > 0) expect(segment.start).toBe(segments[index - 1]?.end)
          const covering = marks.filter(({ start, end }) => start <= segment.start && end >= segment.end)
          expect(segment.marks).toHaveLength(covering.length)
        }
      }),
    )
  })
})

test('lines keep their places in the text', () => {
  expect(linesOf('甲\n\n乙丙')).toEqual([
    { start: 0, end: 1 },
    { start: 2, end: 2 },
    { start: 3, end: 5 },
  ])
})
