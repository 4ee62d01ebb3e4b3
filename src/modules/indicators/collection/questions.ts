// What is asked about a value before it is handed in: a unit mistaken, far from its own past, another word before, a sum that does not fit.
import { type Period, periodInChinese } from '#kernel/period.ts'
import { largestChange, leastReach, outlierReaches } from '#policy/sichuan/collection-checks.ts'
import type { Indicator } from '#rules/define-indicator.ts'
import { type Observation, type ObservationStatus, observationStatuses, type Question } from '../contract.ts'
import { farApart, timesApart } from '../figure/far-apart.ts'
import { byTrend } from '../figure/forecast.ts'
import { sumDiffers } from '../figure/sum-of-places.ts'
import type { PeriodValue } from '../figure/years-before.ts'
import { statusWords } from './status-words.ts'

/** What is known beside the value. */
export interface Surroundings {
  period: Period
  status: ObservationStatus
  /** Of the city in the same period of earlier years, oldest first. */
  before: readonly PeriodValue[]
  /** Of the city in this period, the latest word first. */
  said: readonly Pick<Observation, 'value' | 'status'>[]
  /** Of the province in this period. */
  province: number | null
  /** What the other cities have handed in. */
  others: readonly number[]
  /** Cities that are asked. */
  places: number
}

const digits = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 4 })
const told = (value: number) => digits.format(value)
const share = (part: number) => `${digits.format(Math.round(part * 1000) / 10)}%`

export function questionsAbout(indicator: Indicator, value: number | null, known: Surroundings): Question[] {
  if (value === null)
    return [{ kind: 'blank', zh: '没有填数，请写明原因。', en: 'No value is given: say why there is none.' }]
  return [
    ...aboutHistory(indicator, value, known),
    ...aboutEarlierWord(indicator, value, known),
    ...aboutSum(indicator, value, known),
  ]
}

/** The gravest of three: whoever is asked about the unit need not be asked about the change as well. */
function aboutHistory({ unit }: Indicator, value: number, { period, before }: Surroundings): Question[] {
  const last = before.at(-1)
  if (!last) return []
  const times = timesApart(value, last.value)
  if (times >= farApart) {
    const [own, other] = [`${told(value)} ${unit}`, `${told(last.value)} ${unit}`]
    const [zh, en] =
      value > last.value
        ? [`的 ${Math.round(times)} 倍`, `${Math.round(times)} times`]
        : [`的 ${Math.round(times)} 分之一`, `one part in ${Math.round(times)} of`]
    return [
      {
        kind: 'wrong-unit',
        zh: `${own}是${periodInChinese(last.period)} ${other}${zh}，是否把亿写成了万，或把万写成了亿？`,
        en: `${own} is ${en} ${other} in ${last.period}. Is the unit mistaken?`,
      },
    ]
  }
  const trend = byTrend(
    before.map((one) => ({ year: Number(one.period.slice(0, 4)), value: one.value })),
    Number(period.slice(0, 4)),
  )
  const reach = trend && Math.max((trend.high - trend.low) / 2, Math.abs(trend.value) * leastReach)
  if (trend && reach !== null && Math.abs(value - trend.value) > outlierReaches * reach)
    return [
      {
        kind: 'outlier',
        zh: `按本地历年（${trend.years.join('、')}）走势应在 ${told(trend.value)} ${unit}左右，现为 ${told(value)} ${unit}，偏离过大。`,
        en: `By the course of earlier years (${trend.years.join(', ')}) about ${told(trend.value)} ${unit} was to be expected; ${told(value)} lies far off.`,
      },
    ]
  const change = last.value === 0 ? 0 : value / last.value - 1
  if (Math.abs(change) <= largestChange) return []
  return [
    {
      kind: 'change',
      zh: `比${periodInChinese(last.period)}的 ${told(last.value)} ${unit}${change > 0 ? '增长' : '下降'} ${share(Math.abs(change))}，超过 ${share(largestChange)}。`,
      en: `${change > 0 ? 'Up' : 'Down'} ${share(Math.abs(change))} on ${told(last.value)} ${unit} in ${last.period}: more than ${share(largestChange)}.`,
    },
  ]
}

const rank = (status: ObservationStatus) => observationStatuses.indexOf(status)

/** 预计 after 终值, or the same once more with another value; a later word of a higher status is what is waited for. */
function aboutEarlierWord({ unit }: Indicator, value: number, { status, said }: Surroundings): Question[] {
  const [latest] = said
  if (!latest || rank(latest.status) < rank(status) || latest.value === value) return []
  const [zh, en] = statusWords[latest.status]
  return [
    {
      kind: 'earlier-word',
      zh: `本期已有${zh} ${told(latest.value)} ${unit}，现报${statusWords[status][0]} ${told(value)} ${unit}，两者不一致。`,
      en: `There is a ${en} of ${told(latest.value)} ${unit} for this period already; ${told(value)} differs from it.`,
    },
  ]
}

function aboutSum(indicator: Indicator, value: number, { province, others, places }: Surroundings): Question[] {
  const known = others.length + 1
  const sum = others.reduce((total, one) => total + one, value)
  if (province === null || !sumDiffers(indicator, { known, places, sum }, province)) return []
  const { unit } = indicator
  return [
    {
      kind: 'sum-differs',
      zh: `已报的 ${known} 个市（州）合计 ${told(sum)} ${unit}，与全省 ${told(province)} ${unit} 不一致。`,
      en: `The ${known} cities that have reported add up to ${told(sum)} ${unit}; the province says ${told(province)} ${unit}.`,
    },
  ]
}
