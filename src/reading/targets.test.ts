import { expect, test } from 'vitest'
import { readBody } from './test-kit.ts'

const targetsOf = (...lines: string[]) =>
  readBody(...lines).headlineTargets.map(({ indicator, comparator, value, unit, deadline }) => [
    indicator,
    comparator,
    value,
    unit,
    deadline,
  ])

test('figures of the opening count where it looks ahead', () => {
  expect(targetsOf('力争全社会研发投入达到1200亿元,技术合同成交额突破1500亿元。', '1.建设平台。建设实验室。')).toEqual([
    ['全社会研发投入', 'reach', 1200, '亿元', undefined],
    ['技术合同成交额', 'gt', 1500, '亿元', undefined],
  ])
})

test('figures of the past do not', () => {
  expect(targetsOf('“十三五”期间全省研发投入年均增长15%，成交额达到900亿元。', '1.建设平台。建设实验室。')).toEqual([])
})

test('a section of aims gives all its figures with the time they are for', () => {
  expect(
    targetsOf(
      '一、主要目标',
      '到2027年，累计培育瞪羚企业1000家、独角兽企业80家，产业规模超2万亿元。',
      '建成中试基地10个以上。',
    ),
  ).toEqual([
    ['瞪羚企业', 'eq', 1000, '家', '到2027年'],
    ['独角兽企业', 'eq', 80, '家', '到2027年'],
    ['产业规模', 'gt', 2, '万亿元', '到2027年'],
    ['中试基地', 'gte', 10, '个', '到2027年'],
  ])
})

test('other sections give none', () => {
  expect(targetsOf('一、重点任务', '新建中试基地10个。')).toEqual([])
})
