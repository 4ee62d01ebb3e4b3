// What a new reporting contract is asked for, and the contract that comes of what is filled in.
import { indicators } from '#modules/indicators/contract.ts'
import { type Facts, is } from '#rules/condition.ts'
import { choice, choices, day, type Fields, number, table, text, type Words } from '#rules/field.ts'
import type { Frequency, ListName, NewContract, ReportAsk, ReportQuestion, ReportScope } from '../../contract.ts'

const scopes = {
  plan: ['整个计划', 'The whole plan'],
  list: ['一个清单', 'A list'],
  system: ['一个体系', 'A system'],
  commitments: ['若干任务', 'Some commitments'],
} satisfies Record<ReportScope['kind'], Words>

const lists = {
  meetings: ['重大会议及活动', 'Meetings and events'],
  documents: ['重要文件', 'Documents'],
  tasks: ['重点任务', 'Key tasks'],
  highlights: ['特色亮点工作', 'Highlights'],
  'ten-matters': ['十件大事', 'Ten matters'],
} satisfies Record<ListName, Words>

const frequencies = {
  week: ['每周', 'Weekly'],
  month: ['每月', 'Monthly'],
  quarter: ['每季度', 'Quarterly'],
  milestone: ['到节点', 'At milestones'],
} satisfies Record<Frequency, Words>

const asks = {
  figure: ['完成数', 'Figure'],
  narrative: ['进展情况', 'Progress'],
  problem: ['存在问题', 'Problems'],
  'next-step': ['下一步安排', 'Next step'],
  evidence: ['佐证材料', 'Evidence'],
} satisfies Record<ReportAsk, Words>

const answers = {
  text: ['文字', 'Words'],
  number: ['数字', 'Number'],
  'yes-no': ['是否', 'Yes or no'],
  indicator: ['由指标自动填写', 'Filled in from an indicator'],
} satisfies Record<ReportQuestion['kind'], Words>

const indicatorTitles = Object.fromEntries(
  indicators.filter(({ isPart }) => !isPart).map(({ id, title }) => [id, title]),
)

export const contractFields = (systems: readonly string[]): Fields => ({
  name: text(['名称', 'Name'], { longest: 100, hint: ['如：月度进展', 'For example: monthly progress'] }),
  frequency: choice(['频次', 'Frequency'], frequencies),
  scope: choice(['范围', 'Scope'], scopes),
  list: choice(['清单', 'List'], lists, { shownWhen: is('scope', 'list') }),
  system: choice(['体系', 'System'], Object.fromEntries(systems.map((name) => [name, [name, name] as const])), {
    shownWhen: is('scope', 'system'),
  }),
  startsOn: day(['开始日期', 'From']),
  endsOn: day(['结束日期', 'Until']),
  days: number(['最低一级在期末后', 'Lowest level, after the period'], { unit: '个工作日', least: 0, most: 60 }),
  daysPerLevel: number(['每上一级再加', 'More for each level above'], { unit: '个工作日', least: 0, most: 20 }),
  asks: choices(['填报内容', 'Asks for'], asks, {
    hint: ['只要真正要用的', 'Only what will really be used'],
  }),
  questions: table(
    ['另问的问题', 'Questions of its own'],
    {
      label: text(['问题', 'Question'], { longest: 100 }),
      kind: choice(['回答', 'Answer'], answers),
      indicator: choice(['指标', 'Indicator'], indicatorTitles, { shownWhen: is('kind', 'indicator') }),
    },
    { most: 10, optional: true },
  ),
})

/** Until the end of the year, everything asked, five working days for the lowest level. */
export const contractAtFirst = (today: string): Facts => ({
  frequency: 'month',
  scope: 'plan',
  startsOn: today,
  endsOn: `${today.slice(0, 4)}-12-31`,
  days: 5,
  daysPerLevel: 2,
  asks: ['figure', 'narrative'],
})

const scopeOf = (facts: Facts, commitmentIds: readonly string[]) => {
  const { scope: kind, list, system } = facts
  if (kind === 'list') return { kind, list }
  if (kind === 'system') return { kind, system }
  if (kind === 'commitments') return { kind, commitmentIds }
  return { kind }
}

/** As it would be sent; what is missing is missing here too. */
export function contractOf(facts: Facts, commitmentIds: readonly string[]): NewContract {
  const { name, frequency, asks: asked, days, daysPerLevel, startsOn, endsOn } = facts
  const questions = ((facts['questions'] as Facts[] | undefined) ?? []).map(({ label, kind, indicator }, index) => ({
    key: `question-${index + 1}`,
    label,
    kind,
    ...(kind === 'indicator' && { indicator }),
  }))
  const scope = scopeOf(facts, commitmentIds)
  return { name, scope, frequency, asks: asked, questions, days, daysPerLevel, startsOn, endsOn } as NewContract
}
