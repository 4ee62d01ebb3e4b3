import { describe, expect, test } from 'vitest'
import { readBody } from '#reading/test-kit.ts'
import { readResponsibility, unitsOf } from './responsibility.ts'

describe('a bracket of units', () => {
  test.each([
    ['（牵头单位：省科技厅；配合单位：省财政厅、省教育厅）', ['省科技厅'], ['省财政厅', '省教育厅']],
    [
      '（责任单位：省科技厅、省财政厅，各市、县〔市、区〕政府）',
      ['省科技厅', '省财政厅', '各市、县〔市、区〕政府'],
      [],
    ],
    ['（省科技厅牵头，省财政厅、各市人民政府按职责分工负责）', ['省科技厅'], ['省财政厅', '各市人民政府']],
    ['（科技部、财政部等和各省级人民政府按职责分工负责）', ['科技部', '财政部', '各省级人民政府'], []],
    ['（省科技厅会同省教育厅）', ['省科技厅'], ['省教育厅']],
    ['（负责部门：科技部；适用范围：所有试验区）', ['科技部'], []],
    ['（省科技厅、省财政厅）', ['省科技厅', '省财政厅'], []],
    ['（市发改委、市科技局，各县市区）', ['市发改委', '市科技局', '各县市区'], []],
    ['（财政部、人民银行等国务院相关部门及各地区按职责分工负责）', ['财政部', '人民银行', '各地区'], []],
    ['（牵头领导：李某；牵头单位：市科技局；责任单位：市财政局、各区县）', ['市科技局'], ['市财政局', '各区县']],
    ['（省科技厅牵头，云州市、云州新区按职责分工负责）', ['省科技厅'], ['云州市', '云州新区']],
    ['【牵头考核单位：市科技局】', ['市科技局'], []],
    ['牵头单位：市科技局责任单位：市财政局', ['市科技局'], ['市财政局']],
    ['（牵头科室（单位）：高新科；配合科室（单位）：计划科）', ['高新科'], ['计划科']],
  ])('%s', (bracket, lead, support) => {
    expect(readResponsibility(bracket)).toMatchObject({ lead, support })
  })

  test('may set a time', () => {
    expect(readResponsibility('（省科技厅牵头；2024年11月底前完成）')?.deadline).toBe('2024年11月底前完成')
    expect(readResponsibility('（责任单位：省科技厅；完成时限：2024年底）')?.deadline).toBe('2024年底')
    expect(readResponsibility('（5月底取得成效，牵头单位：科技局）')?.deadline).toBe('5月底取得成效')
    expect(readResponsibility('（2025年6月底前，省科技厅负责）')?.deadline).toBe('2025年6月底前')
    expect(readResponsibility('（省科技厅；2024年底前）')).toMatchObject({ lead: ['省科技厅'], deadline: '2024年底前' })
  })

  test.each(['（包括设计、施工、监理等）', '（以下简称试验区）', '（2022—2025年）', '（国家法律另有规定的除外）'])(
    'is not %s',
    (bracket) => {
      expect(readResponsibility(bracket)).toBeUndefined()
    },
  )
})

test('the words of duty are no part of a name', () => {
  expect(unitsOf('省科技厅、省财政厅等有关部门按职责分工负责')).toEqual(['省科技厅', '省财政厅'])
})

test('units leave the sentences they follow', () => {
  const [item] = readBody('1.建设平台。布局建设实验室。（责任单位：省科技厅）').items
  expect(item?.responsible).toEqual({ lead: ['省科技厅'], support: [] })
  expect(item?.sentences).toHaveLength(1)
})

test('the first of a list leads from where the text says so', () => {
  const { items } = readBody(
    '1.建设平台。布局建设实验室。（责任单位：科技厅、财政厅。列第一位的为牵头单位，下同）',
    '2.引育人才。引进领军人才。（责任单位：组织部、科技厅）',
  )
  expect(items.map(({ responsible }) => responsible)).toEqual([
    { lead: ['科技厅'], support: ['财政厅'] },
    { lead: ['组织部'], support: ['科技厅'] },
  ])
})

test('units in lines of their own, and behind the last full stop, are read', () => {
  const { items } = readBody(
    '1.建设平台。布局建设实验室。牵头单位：科技厅；完成时限：2024年6月底前。',
    '2.引育人才。引进领军人才。',
    '责任领导：李某',
    '牵头单位：组织部',
  )
  expect(items.map(({ responsible, deadline }) => [responsible?.lead, deadline?.iso])).toEqual([
    [['科技厅'], '2024-06-30'],
    [['组织部'], undefined],
  ])
  expect(items[1]?.sentences).toHaveLength(1)
})

test('a task with lines of units below it is no heading', () => {
  const { items } = readBody('1.地区生产总值增长6%左右。', '牵头单位：发改局', '责任单位：各街道')
  expect(items).toMatchObject([{ title: null, responsible: { lead: ['发改局'], support: ['各街道'] } }])
  expect(items[0]?.sentences).toHaveLength(1)
})

test('units keep the characters of the original', () => {
  const [item] = readBody('1.建設平台。布局建設實驗室。（責任單位：省科學技術廳）').items
  expect(item?.responsible?.lead).toEqual(['省科學技術廳'])
})

test('people’s bodies are units too', () => {
  const [item] = readBody('1.帮扶。推广产品。（全国工商联、民政部、共青团中央、全国妇联负责）').items
  expect(item?.responsible?.lead).toEqual(['全国工商联', '民政部', '共青团中央', '全国妇联'])
})

test('units of a heading hold for the items below that name none', () => {
  const { items } = readBody(
    '（一）建设平台（责任单位：科技厅）',
    '1.布局。建设实验室。',
    '2.共享。开放仪器设备。（责任单位：教育厅）',
  )
  expect(items.map(({ responsible }) => responsible?.lead)).toEqual([['科技厅'], ['教育厅']])
})

test.each([
  ['责任单位：成果处（牵头）、高新处', ['成果处'], ['高新处']],
  ['省科技厅（牵头）、省财政厅', ['省科技厅'], ['省财政厅']],
  ['责任单位：规划处、财务处（配合）', ['规划处'], ['财务处']],
])('a mark behind a name tells who leads: %s', (inside, lead, support) => {
  const [item] = readBody(`1.建设平台。布局建设实验室。（${inside}）`).items
  expect(item?.responsible).toEqual({ lead, support })
})
