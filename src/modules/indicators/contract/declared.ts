// The indicators in force, by id, and what their sources say, for the server and the pages alike.
import { sichuanIndicators } from '#policy/sichuan/indicators.ts'
import { sichuanRegisters } from '#policy/sichuan/registers.ts'
import type { Indicator, RegisterSource } from '#rules/define-indicator.ts'
import type { Register } from '#rules/define-register.ts'

export const indicators = sichuanIndicators

const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]))

export const findIndicator = (id: string): Indicator | undefined => byId.get(id)

/** An indicator whose figures come from entries, with its register. */
export interface Counted {
  indicator: Indicator
  source: RegisterSource
  register: Register
}

export const counted: readonly Counted[] = indicators.flatMap((indicator) => {
  const { source } = indicator
  if (source.from !== 'register') return []
  const register = sichuanRegisters.find(({ id }) => id === source.register)
  if (!register) throw new Error(`${indicator.id} counts entries of ${source.register}, which is no register`)
  return [{ indicator, source, register }]
})

const countedById = new Map(counted.map((one) => [one.indicator.id, one]))

export const findCounted = (id: string): Counted | undefined => countedById.get(id)

/** The home province: what lies nowhere else is told of it. */
export const province = '510000'

const fenOf: Readonly<Record<string, number>> = { 元: 100, 万元: 1e6, 亿元: 1e10, 万亿元: 1e14 }

/** By how much a kept total is larger than the figure shown: money is kept in fen. */
export function scaleOf({ indicator, source, register }: Counted): number {
  if (source.measure === 'count') return 1
  return register.allFields[source.measure.sum]?.kind === 'money' ? (fenOf[indicator.unit] ?? 1) : 1
}

/** By what a value in one unit is multiplied to be told in another; null where they are not of one kind. */
export function unitFactor(from: string, to: string): number | null {
  const [one, other] = [fenOf[from], fenOf[to]]
  if (one !== undefined && other !== undefined) return one / other
  if (one !== undefined || other !== undefined || (from === '%') !== (to === '%')) return null
  return countIn(from) / countIn(to)
}

/** 1.4万家: things are counted one by one, or by ten thousand. */
const countIn = (unit: string) => (unit.startsWith('万') ? 10_000 : 1)

/** The indicator a sentence speaks of: the one whose longest word stands in it. */
export function indicatorNamed(sentence: string): Indicator | undefined {
  const named = indicators.flatMap((indicator) =>
    (indicator.words ?? []).filter((word) => sentence.includes(word)).map((word) => ({ indicator, word })),
  )
  return named.sort((a, b) => b.word.length - a.word.length)[0]?.indicator
}
