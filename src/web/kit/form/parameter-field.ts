// A parameter of a rule as a field of a form: shares as percent, rates row by row, lists of words in one line.
import type { FactValue } from '#rules/condition.ts'
import type { Reads } from '#rules/dated.ts'
import { day, type Field, money, number, table, text, type Words } from '#rules/field.ts'
import { type MoneyUnit, moneyUnits } from '#rules/field-words.ts'
import type { Rate } from '#rules/progressive.ts'

interface Kind {
  reads: Reads
  unit?: string | undefined
}

export function parameterField({ label, hint, reads, unit = '' }: Kind & { label: Words; hint?: Words }): Field {
  const said = hint ? { hint } : {}
  if (reads === 'day') return day(label, said)
  if (reads === 'texts') return text(label, { longest: 500, ...said })
  if (reads === 'rates')
    return table(
      label,
      {
        above: money(['超过（增量）', 'Above'], { unit: '万元', least: 0 }),
        rate: number(['比例', 'Rate'], { unit: '%', decimals: 4, least: 0, most: 100 }),
      },
      { least: 1, most: 20, ...said },
    )
  if (unit in moneyUnits) return money(label, { unit: unit as MoneyUnit, least: 0, ...said })
  return number(label, { ...(unit && { unit }), decimals: unit === '%' ? 4 : 6, ...said })
}

const isShare = ({ reads, unit }: Kind) => reads === 'number' && unit === '%'
const inPercent = (share: number) => Number((share * 100).toPrecision(12))
const asShare = (percent: number) => Number((percent / 100).toPrecision(12))

/** As the control shows it. */
export function shownValue(parameter: Kind, value: unknown): FactValue {
  if (value === null || value === undefined) return undefined
  if (parameter.reads === 'rates')
    return (value as Partial<Rate>[]).map(({ above, rate }) => ({
      above,
      rate: rate === undefined ? rate : inPercent(rate),
    }))
  if (parameter.reads === 'texts') return (value as readonly string[]).join('、')
  return isShare(parameter) ? inPercent(value as number) : (value as FactValue)
}

/** As the rule takes it; undefined while it is not filled in. */
export function keptValue(parameter: Kind, shown: FactValue): unknown {
  if (shown === undefined || shown === null || shown === '') return undefined
  if (parameter.reads === 'rates')
    return (shown as Partial<Rate>[]).map(({ above, rate }) => ({
      ...(above !== undefined && { above }),
      ...(rate !== undefined && { rate: asShare(rate) }),
    }))
  if (parameter.reads === 'texts')
    return String(shown)
      .split(/[、,，;；\n]/)
      .filter((word) => word.trim() !== '')
  return isShare(parameter) ? asShare(shown as number) : shown
}
