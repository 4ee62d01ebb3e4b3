// An event as fields of a form, and what is filled in as the event's own fields.
import type { Facts } from '#rules/condition.ts'
import { choice, day, type Fields, money, number, text, type Words } from '#rules/field.ts'
import type { EventFields, EventState, PlanEvent } from '../../contract.ts'

const states = {
  planned: ['计划中', 'Planned'],
  held: ['已举行', 'Held'],
  postponed: ['延期', 'Postponed'],
  cancelled: ['已取消', 'Cancelled'],
} satisfies Record<EventState, Words>

export const eventFields: Fields = {
  name: text(['名称', 'Name'], { longest: 300, lines: 2 }),
  state: choice(['状态', 'State'], states),
  place: text(['地点', 'Place'], { longest: 100, optional: true }),
  startsOn: day(['开始日期', 'Starts on'], { optional: true }),
  endsOn: day(['结束日期', 'Ends on'], { optional: true, hint: ['一天的活动不填', 'Empty for a single day'] }),
  organisers: text(['主办单位', 'Organisers'], {
    longest: 600,
    optional: true,
    hint: ['多个单位用顿号分开', 'Several are parted by 、'],
  }),
  participants: number(['参加人数', 'Participants'], { unit: '人', least: 0, optional: true }),
  budget: money(['预算', 'Budget'], { unit: '万元', least: 0, optional: true }),
  sourceNote: text(['来源', 'Source'], { longest: 300, optional: true }),
  outcomes: text(['成果', 'Outcomes'], {
    longest: 2_000,
    lines: 4,
    optional: true,
    hint: ['签约、发布、达成的事项', 'What was signed, published or agreed'],
  }),
}

const between = '、'

export const eventAtFirst: Facts = { state: 'planned' }

export const factsOfEvent = (event: PlanEvent): Facts => ({
  ...event,
  organisers: event.organisers.length > 0 ? event.organisers.join(between) : null,
})

const words = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null)
const figure = (value: unknown) => (typeof value === 'number' ? value : null)

export const eventOfFacts = (facts: Facts): EventFields => ({
  name: words(facts['name']) ?? '',
  state: facts['state'] as EventState,
  startsOn: words(facts['startsOn']),
  endsOn: words(facts['endsOn']),
  place: words(facts['place']),
  organisers: (words(facts['organisers']) ?? '')
    .split(/[、，,；;\n]/)
    .map((one) => one.trim())
    .filter(Boolean),
  budget: figure(facts['budget']),
  participants: figure(facts['participants']),
  outcomes: words(facts['outcomes']),
  sourceNote: words(facts['sourceNote']),
})
