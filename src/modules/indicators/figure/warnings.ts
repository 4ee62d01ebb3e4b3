// What a reader must know before believing a figure: targets below their base, breaks, sums and claims that do not agree.
import type { Context } from '#platform/work/context.ts'
import type { CompositeStanding } from '#rules/composite.ts'
import type { Indicator } from '#rules/define-indicator.ts'
import { findIndicator, province } from '../contract/declared.ts'
import type { Figure, Warning } from '../contract/figures.ts'
import { childrenOf } from './children.ts'
import { farApart, timesApart } from './far-apart.ts'
import { sumDiffers } from './sum-of-places.ts'
import { valuesOf } from './values.ts'
import type { PeriodValue } from './years-before.ts'

const digits = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 4 })
const told = (value: number) => digits.format(value)

/** Claims further apart than this from what the registers hold are told. */
const claimTolerance = 0.02

export const warningsOf = (indicator: Indicator, figure: Figure, last: PeriodValue | undefined): Warning[] => [
  ...belowBase(indicator, figure, last),
  ...breaks(indicator, figure),
  ...outlier(indicator, figure, last),
  ...claimDiffers(indicator, figure),
  ...demonstration(figure),
]

/** Not to be celebrated: whoever stands still has reached it. */
function belowBase({ unit, direction }: Indicator, { target }: Figure, last: PeriodValue | undefined): Warning[] {
  const base = target?.baseline ?? last?.value
  if (!target || base === undefined || direction === 'down' || target.value >= base) return []
  const [goal, from] = [told(target.value), told(base)]
  const year = last?.period ?? ''
  return [
    {
      kind: 'target-below-base',
      zh: `目标 ${goal} ${unit} 低于基期 ${year} 的 ${from} ${unit}，达到目标不等于增长。`,
      en: `The target of ${goal} ${unit} lies below the ${from} ${unit} of ${year}: reaching it is no growth.`,
    },
  ]
}

function breaks({ definitions }: Indicator, { period }: Figure): Warning[] {
  const year = Number(period.slice(0, 4))
  const broken = definitions.find((one) => one.breaks && (one.from === year || one.from === year + 1))
  if (!broken) return []
  return [
    {
      kind: 'definition-break',
      zh: `${broken.from} 年起口径调整，前后数值不可直接比较：${broken.text[0]}`,
      en: `The definition changed in ${broken.from}; figures before and after cannot be compared: ${broken.text[1]}`,
    },
  ]
}

/** Only where every place reports and values add up. */
export async function partsDiffer(ctx: Context, indicator: Indicator, figure: Figure): Promise<Warning[]> {
  const { source, unit } = indicator
  if (source.from !== 'reported' || figure.region !== province || figure.value === null) return []
  const cities = childrenOf(province).map(({ code }) => code)
  const values = await valuesOf(ctx, indicator, { regions: cities, period: figure.period, today: ctx.clock.today() })
  const known = [...values.values()].flatMap(({ value }) => (value === null ? [] : [value]))
  const sum = known.reduce((total, value) => total + value, 0)
  if (!sumDiffers(indicator, { known: known.length, places: cities.length, sum }, figure.value)) return []
  return [
    {
      kind: 'parts-differ',
      zh: `${known.length} 个市（州）合计 ${told(sum)} ${unit}，与全省 ${told(figure.value)} ${unit} 不一致。`,
      en: `${known.length} cities add up to ${told(sum)} ${unit}, the province says ${told(figure.value)} ${unit}.`,
    },
  ]
}

/** Ten times as much or as little as a year before is more often a unit than a fact. */
function outlier({ unit }: Indicator, { value }: Figure, last: PeriodValue | undefined): Warning[] {
  if (value === null || !last || value < last.value) return []
  const times = timesApart(value, last.value)
  if (times < farApart) return []
  return [
    {
      kind: 'outlier',
      zh: `${told(value)} ${unit} 是 ${last.period} 年的 ${Math.round(times)} 倍，请核对单位（万、亿）。`,
      en: `${told(value)} ${unit} is ${Math.round(times)} times the value of ${last.period}: check the unit.`,
    },
  ]
}

function claimDiffers({ unit }: Indicator, { basis, value, reported }: Figure): Warning[] {
  if (basis !== 'computed' || value === null || !reported || reported.value === 0) return []
  if (Math.abs(value / reported.value - 1) <= claimTolerance) return []
  return [
    {
      kind: 'claim-differs',
      zh: `名录计算为 ${told(value)} ${unit}，公布或填报为 ${told(reported.value)} ${unit}（${reported.source}）。`,
      en: `The registers give ${told(value)} ${unit}, ${told(reported.value)} ${unit} was reported (${reported.source}).`,
    },
  ]
}

function demonstration({ computed, basis }: Figure): Warning[] {
  if (!computed || basis !== 'computed' || computed.demonstration === 0) return []
  return [
    {
      kind: 'demonstration',
      zh: `含演示数据 ${computed.demonstration} 条，由程序生成，不得用于统计。`,
      en: `Counts ${computed.demonstration} generated demonstration entries: not to be used as statistics.`,
    },
  ]
}

/** Of a figure worked out from others. */
export const countsDemonstration: Warning = {
  kind: 'demonstration',
  zh: '依据的名录含演示数据，由程序生成，不得用于统计。',
  en: 'The registers behind it hold generated demonstration entries: not to be used as statistics.',
}

const percent = (share: number) => `${Math.round(share * 100)}%`

/** What a composite lacks is named, never counted as nothing. */
export function partsMissing({ source }: Indicator, standing: CompositeStanding | null): Warning[] {
  if (source.from !== 'composite' || !standing || standing.known === 1) return []
  const missing = standing.blocks.flatMap(({ parts }) => parts.filter(({ score }) => score === null))
  const titles = missing.map(({ indicator }) => findIndicator(indicator)?.title ?? ([indicator, indicator] as const))
  const least = percent(source.leastKnown)
  const [zh, en] =
    standing.value === null ? [`，不足 ${least}，不予合成`, `, less than ${least}: no index is told`] : ['', '']
  return [
    {
      kind: 'parts-missing',
      zh: `已知部分占权重 ${percent(standing.known)}${zh}。没有数据：${titles.map(([title]) => title).join('、')}。`,
      en: `${percent(standing.known)} of the weight is known${en}. Missing: ${titles.map(([, title]) => title).join(', ')}.`,
    },
  ]
}
