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
