// What a new round is asked for, and the round that comes of what is filled in.
import { type DateOnly, yearOf } from '#kernel/date-only.ts'
import { daysOf, periodInChinese } from '#kernel/period.ts'
import { addWorkingDays } from '#policy/national/working-days.ts'
import type { Facts } from '#rules/condition.ts'
import { choice, choices, day, type Fields, text, type Words } from '#rules/field.ts'
import { indicators, type NewCollection, type ObservationStatus } from '../../contract.ts'

const statuses = {
  flash: ['快报', 'flash'],
  expected: ['预计', 'expected'],
  preliminary: ['初步', 'preliminary'],
  final: ['终值', 'final'],
} satisfies Record<ObservationStatus, Words>

/** Years and quarters that have begun, the newest first. */
function periodsBegun(today: DateOnly): Record<string, Words> {
  const year = yearOf(today)
  const all = [year, year - 1, year - 2].flatMap((one) => [
    String(one),
    ...['Q4', 'Q3', 'Q2', 'Q1'].map((quarter) => `${one}-${quarter}`),
  ])
  return Object.fromEntries(
    all.filter((period) => daysOf(period).first <= today).map((period) => [period, [periodInChinese(period), period]]),
  )
}

export const collectionFields = (today: DateOnly): Fields => ({
  title: text(['名称', 'Name'], {
    lines: 1,
    longest: 100,
    hint: ['如：2022年三季度高新区营业收入采集', 'For example: revenue of high-tech zones, third quarter of 2022'],
  }),
  indicators: choices(['指标', 'Indicators'], Object.fromEntries(indicators.map(({ id, title }) => [id, title])), {
    hint: ['名录能算出的不能问', 'What a register gives cannot be asked'],
  }),
  period: choice(['期间', 'Period'], periodsBegun(today)),
  status: choice(['数值状态', 'Status'], statuses),
  dueOn: day(['截止日', 'Due'], {
    hint: ['遇节假日顺延到下一个工作日', 'A day off is put off to the next working day'],
  }),
  note: text(['填报说明', 'What to mind'], { lines: 2, longest: 500, optional: true }),
})

const daysAtFirst = 10

/** Two weeks of working days for a flash value. */
export const collectionAtFirst = (today: DateOnly): Facts => ({
  indicators: [],
  status: 'flash',
  dueOn: addWorkingDays(today, daysAtFirst),
})

/** As it would be sent; what is missing is missing here too. */
export const collectionOf = ({ note = '', ...facts }: Facts) => ({ ...facts, note }) as unknown as NewCollection
