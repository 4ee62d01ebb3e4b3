// What indicators answer in the units' place: the figure of the unit's region, live until the report is handed in.
import { daysOf, type Period, periodOf, periodType } from '#kernel/period.ts'
import { province } from '#modules/indicators/contract.ts'
import { findMeasures, getIndicator } from '#modules/indicators/index.ts'
import type { Context } from '#platform/work/context.ts'
import type { Indicator } from '#rules/define-indicator.ts'
import type { ReportQuestion } from '../contract.ts'

interface Asked {
  id: string
  questions: readonly ReportQuestion[]
  period: string
  due_on: string
  unit_region: string | null
}

/** By report and key; left out where nothing is known. */
export type IndicatorAnswers = ReadonlyMap<string, Readonly<Record<string, number>>>

/** The period of the indicator in which the report's own ends. */
function periodFor({ period: usual }: Indicator, { period, due_on }: Asked): Period {
  return periodOf(periodType(period) === undefined ? due_on : daysOf(period).last, usual)
}

export async function indicatorAnswers(ctx: Context, reports: readonly Asked[]): Promise<IndicatorAnswers> {
  const wanted = reports.flatMap((report) =>
    report.questions.flatMap(({ key, indicator: id }) => {
      if (id === undefined) return []
      const indicator = getIndicator(id)
      const region = report.unit_region ?? province
      return [{ report: report.id, key, indicator, region, period: periodFor(indicator, report) }]
    }),
  )
  const groups = new Map<string, typeof wanted>()
  for (const one of wanted) {
    const name = `${one.indicator.id} ${one.period}`
    groups.set(name, [...(groups.get(name) ?? []), one])
  }
  const measures = await findMeasures(
    ctx,
    [...groups.values()].flatMap((group) => {
      const [first] = group
      return first ? [{ ...first, regions: [...new Set(group.map(({ region }) => region))] }] : []
    }),
  )
  const values = new Map(measures.map(({ indicator, period, values: own }) => [`${indicator.id} ${period}`, own]))
  const answers = new Map<string, Record<string, number>>()
  for (const { report, key, indicator, region, period } of wanted) {
    const value = values.get(`${indicator.id} ${period}`)?.get(region)
    if (value !== undefined) answers.set(report, { ...answers.get(report), [key]: value })
  }
  return answers
}

/** Only what is really asked may be written by people. */
export function askedAnswers<V>(questions: readonly ReportQuestion[], answers: Readonly<Record<string, V>>) {
  const filled = new Set(questions.flatMap(({ key, kind }) => (kind === 'indicator' ? [key] : [])))
  return Object.fromEntries(Object.entries(answers).filter(([key]) => !filled.has(key)))
}
