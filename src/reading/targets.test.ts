import { expect, test } from 'vitest'
import { read } from './read.ts'
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

test('a sentence behind the one that looks ahead goes on with the figures, for the same time', () => {
  expect(
    targetsOf('到2027年，力争研发投入达到1200亿元。建成中试基地10个。营造良好氛围。', '1.建设平台。建设实验室。'),
  ).toEqual([
    ['研发投入', 'reach', 1200, '亿元', '到2027年'],
    ['中试基地', 'eq', 10, '个', '到2027年'],
  ])
})

test('two things joined by 和 have a figure each', () => {
  expect(targetsOf('一、主要目标', '到2027年，建成示范学校50所和实训基地150个。')).toEqual([
    ['示范学校', 'eq', 50, '所', '到2027年'],
    ['实训基地', 'eq', 150, '个', '到2027年'],
  ])
})

test('each thing that reaches its figure 分别 has it', () => {
  const { headlineTargets } = readBody('一、发展目标', '到2027年，进口、出口和投资占比分别达到30%、20%和10%。')
  expect(headlineTargets.map(({ indicator, value }) => [indicator, value])).toEqual([
    ['进口', 30],
    ['出口', 20],
    ['投资占比', 10],
  ])
})

test('an opening that says what the document is made for sets targets', () => {
  const { headlineTargets } = read(
    [
      '云岭市促进人工智能若干措施',
      '为抢抓机遇，建成1个赋能中心，部署10个以上行业模型，打造150个示范项目，现制定如下措施。',
      '一、建设平台。布局建设算力中心。',
      '云岭市人民政府',
      '2024年2月6日',
    ].join('\n'),
  )
  expect(headlineTargets.map(({ value }) => value)).toEqual([1, 10, 150])
})
