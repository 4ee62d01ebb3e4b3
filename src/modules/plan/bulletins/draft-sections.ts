// Writes the sections of a bulletin from the records: each sentence says one thing and names where it comes from.
import type { DateOnly } from '#kernel/date-only.ts'
import { groupBy } from '#kernel/group-by.ts'
import { paperDate } from '#platform/docx/document-number.ts'
import type { LadderStep } from '#rules/ladder.ts'
import type { Light } from '#rules/light.ts'
import type { Section, Sentence, Source } from '../contract.ts'
import type { documentsIssued, eventsHeld, papersOf, Reporting, Standing } from './period-records.ts'

export interface Records {
  planId: string
  planTitle: string
  /** What has happened until this day is told. */
  last: DateOnly
  wholes: readonly Standing[]
  reporting: readonly Reporting[]
  papers: Awaited<ReturnType<typeof papersOf>>
  documents: Awaited<ReturnType<typeof documentsIssued>>
  events: Awaited<ReturnType<typeof eventsHeld>>
  scores: readonly { unitName: string; kind: string; score: number; lost: number; gained: number }[]
}

const source = (label: string, address: string): Source => ({ label, address })
const say = (text: string, ...sources: Source[]): Sentence => ({ text, sources, isEdited: false })
const section = (heading: string, sentences: Sentence[], table: Section['table'] = null): Section => ({
  heading,
  sentences,
  table,
})

const oneDecimal = (value: number) => Math.round(value * 10) / 10
const percent = (share: number) => `${Math.round(share * 1_000) / 10}%`
const lightWords: readonly [Light, string][] = [
  ['done', '已销号'],
  ['green', '按计划推进'],
  ['blue', '临近到期'],
  ['yellow', '进度滞后'],
  ['red', '严重滞后或逾期'],
  ['grey', '进展不明'],
  ['none', '尚未签收'],
]

export function draftSections(records: Records): Section[] {
  const sections = [
    overview(records),
    reporting(records),
    behind(records),
    supervision(records),
    results(records),
    scores(records),
  ]
  return sections.filter(({ sentences, table }) => sentences.length > 0 || table !== null)
}

/** What is excluded from the mean is said in the same breath. */
function overview({ planId, planTitle, last, wholes }: Records): Section {
  const active = wholes.filter(({ state }) => state !== 'cancelled')
  const byLight = groupBy(active, ({ light }) => light)
  const told = active.filter(({ completion }) => completion !== null)
  const mean = told.reduce((sum, { completion }) => sum + (completion ?? 0), 0) / Math.max(1, told.length)
  const counts = lightWords.flatMap(([light, words]) => {
    const count = byLight.get(light)?.length ?? 0
    return count > 0 ? [`${words}${count}项`] : []
  })
  const bySystem = [...groupBy(active, ({ system }) => system ?? '其他')].map(([system, own]) => {
    const counted = own.filter(({ completion }) => completion !== null)
    const done = counted.reduce((sum, { completion }) => sum + (completion ?? 0), 0) / Math.max(1, counted.length)
    const late = own.filter(({ light }) => light === 'red' || light === 'yellow').length
    return [
      system,
      String(own.length),
      String(own.filter(({ state }) => state === 'closed').length),
      String(late),
      counted.length === 0 ? '—' : percent(done / 100),
    ]
  })
  return section(
    '总体情况',
    [
      say(
        `截至${paperDate(last)}，《${planTitle}》共有任务${active.length}项，其中${counts.join('，')}。`,
        source('全部任务', `/supervision/${planId}/parts`),
      ),
      told.length === active.length
        ? say(
            `按已收到的报告，全部任务平均完成${percent(mean / 100)}。`,
            source('全部任务', `/supervision/${planId}/parts`),
          )
        : say(
            `按已收到的报告，${told.length}项任务平均完成${percent(mean / 100)}；其余${active.length - told.length}项尚无报告，不计入平均。`,
            source('尚无报告的任务', `/supervision/${planId}/parts?light=grey`),
          ),
    ],
    { columns: ['体系', '任务数', '已销号', '滞后或逾期', '平均完成'], rows: bySystem },
  )
}

function reporting({ planId, reporting: units }: Records): Section {
  const sum = (of: (unit: Reporting) => number) => units.reduce((all, unit) => all + of(unit), 0)
  const total = sum((unit) => unit.total)
  if (total === 0) return section('报送情况', [])
  const [onTime, late, missing] = [sum((unit) => unit.on_time), sum((unit) => unit.late), sum((unit) => unit.missing)]
  const absent = units.filter((unit) => unit.missing > 0)
  const here = source('报送情况', `/supervision/${planId}/reporting`)
  const sentences = [
    say(
      `本期应报进展${total}份，按时报送${onTime}份，按时率${percent(onTime / total)}；迟报${late}份，未报${missing}份。`,
      here,
    ),
  ]
  if (absent.length > 0)
    sentences.push(
      say(`仍有未报的单位：${absent.map((unit) => `${unit.unit_name}（${unit.missing}份）`).join('、')}。`, here),
    )
  return section('报送情况', sentences)
}

const listed = 30

function behind({ planId, wholes }: Records): Section {
  const late = (['red', 'yellow'] as const).flatMap((wanted) => wholes.filter(({ light }) => light === wanted))
  const rest = late.length - listed
  const sentences = late
    .slice(0, listed)
    .map(({ commitment_id, no, title, unit_name, completion, due_on, light, problem }) =>
      say(
        `${no}号任务“${title}”（${unit_name ?? '未定单位'}）${light === 'red' ? '严重滞后或逾期' : '进度滞后'}，` +
          `${completion === null ? '尚无报告' : `完成${oneDecimal(completion)}%`}，时限${paperDate(due_on)}${problem ? `；存在问题：${problem.replace(/[。；]$/, '')}` : ''}。`,
        source(`${no}号任务`, `/commitments/${commitment_id}`),
      ),
    )
  if (rest > 0)
    sentences.push(
      say(`另有${rest}项任务滞后，详见系统。`, source('滞后的任务', `/supervision/${planId}/parts?light=yellow`)),
    )
  return section('滞后任务', sentences)
}

const stepWords: Record<LadderStep, string> = {
  reminder: '提醒',
  order: '督办单',
  interview: '约谈',
  criticism: '通报批评',
}

function supervision({ planId, papers }: Records): Section {
  if (papers.length === 0) return section('督办情况', [])
  const here = source('督办文书', `/supervision/${planId}/escalations`)
  const byStep = groupBy(papers, ({ step }) => step)
  const counts = (Object.keys(stepWords) as LadderStep[]).flatMap((step) => {
    const own = byStep.get(step) ?? []
    return own.length > 0 ? [`${stepWords[step]}${own.length}件`] : []
  })
  const answered = papers.filter(({ state }) => state === 'answered' || state === 'closed').length
  const numbered = papers.filter(({ no }) => no !== null)
  return section('督办情况', [
    say(`本期发出${counts.join('、')}，已答复或了结${answered}件。`, here),
    ...(numbered.length > 0
      ? [say(`其中：${numbered.map(({ no, unit_name }) => `${no}（${unit_name}）`).join('、')}。`, here)]
      : []),
  ])
}

function results({ planId, documents, events }: Records): Section {
  return section('文件和活动', [
    ...documents.map(({ commitment_id, planned_title, issued_title, doc_number, issued_on }) => {
      const renamed =
        issued_title !== null && issued_title !== planned_title ? `（计划名称为《${planned_title}》）` : ''
      return say(
        `${paperDate(issued_on ?? '')}印发《${issued_title ?? planned_title}》${doc_number ? `（${doc_number}）` : ''}${renamed}。`,
        source('任务', `/commitments/${commitment_id}`),
      )
    }),
    ...events.map(({ name, starts_on, place, participants }) =>
      say(
        `${paperDate(starts_on ?? '')}${place ? `在${place}` : ''}举行${name}${participants ? `，${participants}人参加` : ''}。`,
        source('会议活动', `/supervision/${planId}/documents`),
      ),
    ),
  ])
}

function scores({ planId, scores: units }: Records): Section {
  const bureaus = units.filter(({ kind }) => kind === 'bureau').sort((a, b) => b.score - a.score)
  if (bureaus.length === 0) return section('各市（州）得分', [])
  return section(
    '各市（州）得分',
    [
      say(
        '各市（州）本年度得分如下，每一分的理由可在系统中查看和申诉。',
        source('考核得分', `/supervision/${planId}/scores`),
      ),
    ],
    {
      columns: ['位次', '单位', '得分', '扣分', '加分'],
      rows: bureaus.map(({ unitName, score, lost, gained }) => [
        String(1 + bureaus.filter((other) => other.score > score).length),
        unitName,
        String(score),
        String(Math.abs(lost)),
        String(gained),
      ]),
    },
  )
}
