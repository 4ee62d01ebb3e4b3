// `luoshi figure INDICATOR`: one figure with target, pace, status, sources and the number of records behind it.
import { parseArgs } from 'node:util'
import { type Figure, findIndicator, indicators, type Scores } from '#modules/indicators/contract.ts'
import { countBehind, findScores, getFigure } from '#modules/indicators/index.ts'
import { placeName } from '#policy/places.ts'
import { commandErrors } from './errors.ts'
import { inkFor } from './ink.ts'
import { recordsHelp, withRecords } from './records.ts'

export const help = `用法 / usage  luoshi figure 指标 [--region 区划代码] [--period 期间] [--data 目录] [--json]
              luoshi figure --list [--json]

  一个指标在某地某期的数值、目标、进度、状态、来源，以及依据的记录条数。
  The value of an indicator for a place and a period with target, pace, status, sources and the records behind it.

  --region    六位区划代码，不写为全省 510000 / six digits, the province if left out
  --period    2022、2022-Q3 或 2022-09，不写为当期 / the current one if left out
  --list      列出全部指标 / list all indicators
  --json      输出 { indicator, region, period, asOf, unit, value, basis, status, target, pace, forecast, sources, records, warnings, scores }
${recordsHelp}`

export async function run(args: string[]): Promise<void> {
  const { values: flags, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      region: { type: 'string' },
      period: { type: 'string' },
      data: { type: 'string' },
      list: { type: 'boolean' },
      json: { type: 'boolean' },
    },
  })
  if (flags.list) return void process.stdout.write(flags.json ? `${JSON.stringify(listed())}\n` : tellList())
  const [indicator, ...others] = positionals
  if (indicator === undefined || others.length > 0) {
    const problem = '请写明一个指标，--list 列出全部'
    throw commandErrors.refuse('arguments-wrong', { command: 'figure', problem, problemEn: 'name one indicator' })
  }
  const { region, period } = flags
  const told = await withRecords(flags.data, async (ctx) => {
    const figure = await getFigure(ctx, { indicator, region, period })
    const behind = (await countBehind(ctx, { indicator, region, period })).total
    return { figure, behind, scores: await findScores(ctx, { indicator, region, period: figure.period }) }
  })
  const shown = { ...presented(told.figure, told.behind), scores: told.scores }
  process.stdout.write(
    flags.json ? `${JSON.stringify(shown)}\n` : tell(told.figure, told.behind) + tellScores(told.scores),
  )
}

const listed = () => indicators.map(({ id, title, unit, period }) => ({ id, title: title[0], unit, period }))

const tellList = () =>
  `${listed()
    .map(({ id, title, unit }) => `${id.padEnd(34)}${title}（${unit}）`)
    .join('\n')}\n`

type Behind = Awaited<ReturnType<typeof countBehind>>['total']

const presented = ({ records, reported, computed, ...figure }: Figure, behind: Behind) => ({
  ...figure,
  computed: computed?.value ?? null,
  reported: reported?.value ?? null,
  status: statusOf({ ...figure, reported }),
  sources: [
    ...(figure.basis === 'computed' ? [...new Set(records.map(({ register }) => `register:${register}`))] : []),
    ...(reported ? [reported.source] : []),
  ],
  records: behind === null ? null : { rows: behind.entries, value: behind.value, lists: records },
})

const statusOf = ({ basis, reported }: Pick<Figure, 'basis' | 'reported'>) =>
  basis === 'reported' ? (reported?.status ?? null) : basis

const statuses = {
  computed: '名录计算',
  derived: '由其他指标计算',
  flash: '快报',
  expected: '预计',
  preliminary: '初步',
  final: '终值',
} as const

const percent = (share: number) => `${Math.round(share * 1_000) / 10}%`

function tell(figure: Figure, behind: Behind): string {
  const ink = inkFor(process.stdout)
  const { title, unit } = findIndicator(figure.indicator) ?? { title: [figure.indicator], unit: figure.unit }
  const status = statusOf(figure)
  const said = figure.value === null ? '没有数据' : `${figure.value} ${unit}（${status ? statuses[status] : ''}）`
  const { pace, target, forecast, reported } = figure
  const lines = [
    ink.bold(`${title[0]} · ${placeName(figure.region)} · ${figure.period}：${said}`),
    `  截至 ${figure.asOf}`,
    ...(target ? [`  目标 ${target.value} ${unit}（第 ${target.no} 版，${target.source}）`] : []),
    ...(pace?.attained != null ? [`  完成 ${percent(pace.attained)}，时间过去 ${percent(pace.elapsed)}`] : []),
    ...(pace?.seasonal != null
      ? [`  往年同期占全年 ${percent(pace.seasonal)}，应达 ${pace.expected ?? '—'} ${unit}`]
      : []),
    ...(forecast
      ? [
          `  预测 ${round(forecast.value)}（${round(forecast.low)}—${round(forecast.high)}） ${unit}，${methods[forecast.method]}`,
        ]
      : []),
    ...(reported && figure.basis === 'computed'
      ? [`  公布或填报 ${reported.value} ${unit}（${reported.source}）`]
      : []),
    ...(behind ? [`  依据记录 ${behind.entries} 条，合计 ${behind.value} ${unit}`] : []),
    ...figure.warnings.map(({ zh }) => ink.red(`  ! ${zh}`)),
  ]
  return `${lines.join('\n')}\n`
}

/** The parts of a composite with value, score and weight; what is missing is named. */
function tellScores(scores: Scores | null): string {
  if (!scores) return ''
  const { edition, basis, known, normalisation, blocks } = scores
  const lines = [
    `  ${edition} 版指标体系（${basis}），已知部分占权重 ${percent(known)}；${normalisation.zh}`,
    ...blocks.flatMap(({ title, weight, score, parts }) => [
      `  ${title.zh}（权重 ${weight}%）：${score === null ? '没有数据' : `${round(score)} 分`}`,
      ...parts.map(({ indicator, value, score: own, weight: share }) => {
        const { title: name, unit } = findIndicator(indicator) ?? { title: [indicator], unit: '' }
        const said = value === null ? '没有数据' : `${round(value)} ${unit}`
        return `    ${name[0]}（${round((weight * share) / 100)}%）：${said}${own === null ? '' : `，${round(own)} 分`}`
      }),
    ]),
  ]
  return `${lines.join('\n')}\n`
}

const methods = { seasonal: '季节占比法', trend: '线性趋势法' } as const
const round = (value: number) => Math.round(value * 100) / 100
