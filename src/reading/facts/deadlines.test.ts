import { expect, test } from 'vitest'
import { commitmentsOf, readBody } from '#reading/test-kit.ts'
import { readDay } from './days.ts'
import { findDeadline, readLimit } from './deadlines.ts'
import { readNumerals } from './numerals.ts'

test.each([
  ['到2027年', '2027-12-31'],
  ['2025年6月底前', '2025-06-30'],
  ['6月底前完成', '2024-06-30'],
  ['9月15日前', '2024-09-15'],
  ['年底前', '2024-12-31'],
  ['2026年一季度末', '2026-03-31'],
  ['2025年上半年', '2025-06-30'],
  ['到2028 年底'.replace(' ', ''), '2028-12-31'],
  ['到“十四五”末', '2025-12-31'],
  ['二〇二五年三月底前', '2025-03-31'],
  ['每年', 'yearly'],
  ['每季度召开会议', 'yearly'],
  ['2025年，', undefined],
  ['6月底完成', '2024-06-30'],
  ['三季度末', '2024-09-30'],
  ['3年内', undefined],
])('%s ends on %s', (text, iso) => {
  expect(findDeadline(text, 2024)?.iso).toBe(iso)
})

test.each(['2035年远景目标', '2021年以来', '自2025年5月31日起施行', '《规划（2021—2025年）》', '按上年度费用'])(
  '%s is no time limit',
  (text) => {
    expect(findDeadline(text, 2024)).toBeUndefined()
  },
)

test.each([
  ['12月', '2024-12-31'],
  ['第三季度', '2024-09-30'],
  ['全年', '2024-12-31'],
  ['2023—2025年', '2025-12-31'],
  ['2024年3月—12月', '2024-12-31'],
  ['2024-06-30', '2024-06-30'],
  ['2024.12', '2024-12-31'],
  ['长期坚持', undefined],
])('a cell that says %s ends on %s', (text, iso) => {
  expect(readLimit(text, 2024)?.iso).toBe(iso)
})

test('a limit said of all the work above holds for it', () => {
  const [item] = readBody('1.修订办法。各单位制定实施办法。以上工作要在2024年2月底前完成。').items
  expect(item?.deadline?.iso).toBe('2024-02-29')
  expect(item?.sentences.map(({ role }) => role)).toEqual(['commitment', 'context'])
})

test('a month needs a year to be a day', () => {
  expect(findDeadline('6月底前', null)).toBeUndefined()
})

test('a limit at the head of a sentence holds for all of it, until the next', () => {
  const isos = commitmentsOf('到2025年，建成实验室2家，引进人才50名；到2027年，建成实验室5家。').map(
    ({ deadline }) => deadline?.iso,
  )
  expect(isos).toEqual(['2025-12-31', '2025-12-31', '2027-12-31'])
})

test.each([
  ['二〇二二', 2022],
  ['两千零五', 2005],
  ['十四', 14],
  ['一百二十', 120],
  ['三万五千', 35000],
  ['零', 0],
])('%s is %d', (text, value) => {
  expect(readNumerals(text)).toBe(value)
})

test('a day that does not exist is none', () => {
  expect(readDay('2023年2月30日')).toBeUndefined()
  expect(readDay('二○二四年二月二十九日'.replace('○', '〇'))).toBe('2024-02-29')
})

test('a limit behind the promise, in a clause or in a bracket, is its own', () => {
  expect(commitmentsOf('制定实施细则，2024年6月底前完成。')[0]).toMatchObject({
    words: '制定实施细则',
    deadline: { iso: '2024-06-30' },
  })
  expect(readBody('1.建设平台。完成实验室组建。（2024年9月底前完成）').items[0]?.deadline?.iso).toBe('2024-09-30')
})

test('among aims a year holds for the sentences after it', () => {
  const [item] = readBody('一、主要目标', '到2027年，建成实验室5家。引进人才200名。').items
  expect(item?.sentences.map(({ commitments }) => commitments[0]?.deadline?.iso)).toEqual(['2027-12-31', '2027-12-31'])
})
