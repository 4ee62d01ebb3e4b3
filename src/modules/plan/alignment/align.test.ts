import { describe, expect, test } from 'vitest'
import type { AlignedPromise } from '../contract.ts'
import { align } from './align.ts'

const promise = (no: string, text: string, change: Partial<AlignedPromise> = {}): AlignedPromise => ({
  id: no,
  no,
  text,
  quantity: null,
  dueOn: '2022-12-31',
  kind: 'quantity_target',
  ...change,
})
const firms = (value: number, unit = '家') => ({ value, unit, comparator: 'gte' as const, raw: '' })

const province = [
  promise('1-1', '新增高新技术企业1500家以上', { quantity: firms(1500) }),
  promise('1-2', '入库备案科技型中小企业1.4万家以上', { quantity: firms(1.4, '万家') }),
  promise('2-1', '举办西部高新技术与金融对接会'),
  promise('3-1', '加强科研诚信建设，开展科技伦理审查'),
]

describe('a city’s notice beside the province’s', () => {
  const city = [
    promise('1', '全年新增高新技术企业60家', { quantity: firms(60), dueOn: '2022-11-30' }),
    promise('2', '科技型中小企业入库14000家', { quantity: firms(14_000) }),
    promise('3', '建设磁性材料中试基地'),
  ]
  const { aligned, own, counts } = align(province, city, 'level')

  test('says which promises it picks up, with its figure and date against the upper ones', () => {
    expect(
      aligned.map(({ upper, matches }) => [
        upper.no,
        matches.map(({ lower, quantity, due }) => [lower.no, quantity, due]),
      ]),
    ).toEqual([
      ['1-1', [['1', 'smaller', 'earlier']]],
      ['1-2', [['2', 'equal', 'same']]],
      ['2-1', []],
      ['3-1', []],
    ])
  })

  test('says which nobody picks up, and what is the city’s own', () => {
    expect(aligned.filter(({ outcome }) => outcome === 'nobody').map(({ upper }) => upper.no)).toEqual(['2-1', '3-1'])
    expect(own.map(({ no }) => no)).toEqual(['3'])
    expect(counts).toEqual({ 'picked-up': 2, nobody: 2, own: 1 })
  })
})

describe('next year’s notice beside this year’s', () => {
  const next = [
    promise('1', '新增高新技术企业2000家以上', { quantity: firms(2000) }),
    promise('2', '入库备案科技型中小企业1.2万家以上', { quantity: firms(1.2, '万家') }),
    promise('3', '举办西部高新技术与金融对接会'),
  ]

  test('keeps, raises, lowers, or drops in silence', () => {
    expect(align(province, next, 'year').aligned.map(({ outcome }) => outcome)).toEqual([
      'raised',
      'lowered',
      'kept',
      'dropped',
    ])
  })

  test('beside itself keeps everything', () => {
    const { aligned, own } = align(province, province, 'year')

    expect(aligned.every(({ outcome }) => outcome === 'kept')).toBe(true)
    expect(own).toEqual([])
  })
})
