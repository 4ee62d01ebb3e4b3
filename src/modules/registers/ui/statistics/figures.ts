// Amounts of the statistics as they are said: in the unit that fits the whole, with two decimals; growth and shares in percent.
import { inUnit, type MoneyUnit, moneyUnits } from '#rules/field-words.ts'
import type { ContractStatistics } from '../../contract.ts'

const digits = new Intl.NumberFormat('zh-CN', { minimumFractionDigits: 2, maximumFractionDigits: 2 })

/** One unit for a whole page. */
export const unitFor = ({ total }: ContractStatistics): MoneyUnit => (total.amount >= moneyUnits.亿元 ? '亿元' : '万元')

export const amountWords = (fen: number, unit: MoneyUnit): string => digits.format(inUnit(fen, unit))

/** For a chart, rounded to what its labels show. */
export const amountIn = (fen: number, unit: MoneyUnit): number => Math.round(inUnit(fen, unit) * 100) / 100

/** `12.3`; null where there was nothing before. */
export const growthPercent = (now: number, before: number): number | null =>
  before === 0 ? null : Math.round((now / before - 1) * 1000) / 10

export const sharePercent = (part: number, whole: number): string =>
  whole === 0 ? '0' : ((part / whole) * 100).toFixed(1)
