// A parameter of a rule as a field of a form: shares as percent, rates row by row, lists of words in one line.
import type { FactValue } from '#rules/condition.ts'
import { day, type Field, money, number, table, text } from '#rules/field.ts'
import type { MoneyUnit } from '#rules/field-words.ts'
import type { Rate } from '#rules/progressive.ts'
import type { TrialParameter } from '../../contract.ts'

const moneyUnits: readonly string[] = ['元', '万元', '亿元'] satisfies MoneyUnit[]

export function parameterField({ label, unit, reads }: TrialParameter): Field {
  const words = [label.zh, label.en] as const
  if (reads === 'day') return day(words)
  if (reads === 'texts') return text(words, { longest: 500 })
  if (reads === 'rates')
    return table(
      words,
      {
        above: money(['超过（增量）', 'Above'], { unit: '万元', least: 0 }),
        rate: number(['比例', 'Rate'], { unit: '%', decimals: 2, least: 0, most: 100 }),
      },
      { most: 20 },
    )
  if (moneyUnits.includes(unit)) return money(words, { unit: unit as MoneyUnit })
  return number(words, { ...(unit && { unit }), decimals: unit === '%' ? 4 : 6 })
}

const isShare = ({ reads, unit }: TrialParameter) => reads === 'number' && unit === '%'
const inPercent = (share: number) => Number((share * 100).toPrecision(12))
const asShare = (percent: number) => Number((percent / 100).toPrecision(12))

/** As the control shows it. */
export function shownValue(parameter: TrialParameter, value: unknown): FactValue {
  if (value === null || value === undefined) return undefined
  if (parameter.reads === 'rates')
    return (value as Rate[]).map(({ above, rate }) => ({ above, rate: rate === undefined ? rate : inPercent(rate) }))
  if (parameter.reads === 'texts') return (value as readonly string[]).join('、')
  return isShare(parameter) ? inPercent(value as number) : (value as FactValue)
}

/** As the rule takes it; undefined while it is not filled in. */
export function keptValue(parameter: TrialParameter, shown: FactValue): unknown {
  if (shown === undefined || shown === null || shown === '') return undefined
  if (parameter.reads === 'rates')
    return (shown as Partial<Rate>[]).map(({ above, rate }) => ({
      ...(above !== undefined && { above }),
      ...(rate !== undefined && { rate: asShare(rate) }),
    }))
  if (parameter.reads === 'texts')
    return String(shown)
      .split(/[、,，;；]/)
      .filter((word) => word.trim() !== '')
  return isShare(parameter) ? asShare(shown as number) : shown
}
