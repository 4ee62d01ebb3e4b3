// The values an edition leaves to each call, as fields of a form; rates are rows of bound and rate.
import type { Facts } from '#rules/condition.ts'
import type { Edition } from '#rules/define-programme.ts'
import { day, type Fields, money, number, table, text } from '#rules/field.ts'
import type { Rate } from '#rules/progressive.ts'

type Announced = Extract<Edition['parameters'][string], { kind: 'announced' }>

const announcedOf = ({ parameters }: Pick<Edition, 'parameters'>) =>
  Object.entries(parameters).filter((one): one is [string, Announced] => one[1].kind === 'announced')

function fieldOf({ label, unit, reads, reason, seen = [] }: Announced) {
  const elsewhere = seen.map(({ value, basis }) => `${basis} ${String(value)}`).join('；')
  const hint = [elsewhere === '' ? reason : `${reason}。${elsewhere}（仅供参考）`, elsewhere || reason] as const
  if (reads === 'day') return day(label, { hint })
  if (reads === 'texts') return text(label, { hint, longest: 500 })
  if (reads === 'rates')
    return table(
      label,
      {
        above: money(['超过（增量）', 'Above'], { unit: '万元', least: 0 }),
        rate: number(['比例', 'Rate'], { unit: '%', decimals: 4, least: 0, most: 100 }),
      },
      { hint, least: 1, most: 20 },
    )
  if (unit === '万元') return money(label, { unit: '万元', hint, least: 0 })
  return number(label, { decimals: 6, hint, ...(unit && { unit }) })
}

export const announcedFields = (edition: Pick<Edition, 'parameters'>): Fields =>
  Object.fromEntries(announcedOf(edition).map(([name, parameter]) => [name, fieldOf(parameter)]))

/** What the API keeps: rates as fractions, texts as lists. */
export function givenOf(edition: Pick<Edition, 'parameters'>, facts: Facts): Record<string, unknown> {
  const given = announcedOf(edition).map(([name, { reads }]): [string, unknown] => {
    const value = facts[name]
    if (reads === 'rates' && Array.isArray(value))
      return [name, (value as Rate[]).map(({ above, rate }) => ({ above, rate: rate / 100 }))]
    if (reads === 'texts' && typeof value === 'string') return [name, value.split(/[、,，;；\n]/).filter(Boolean)]
    return [name, value]
  })
  return Object.fromEntries(given.filter(([, value]) => value !== undefined && value !== null))
}

/** The same back again, for a draft that is edited. */
export function factsOf(edition: Pick<Edition, 'parameters'>, given: Record<string, unknown>): Facts {
  const facts = announcedOf(edition).map(([name, { reads }]): [string, Facts[string]] => {
    const value = given[name]
    if (reads === 'rates' && Array.isArray(value))
      return [name, (value as Rate[]).map(({ above, rate }) => ({ above, rate: Math.round(rate * 1e6) / 1e4 }))]
    if (reads === 'texts' && Array.isArray(value)) return [name, value.join('、')]
    return [name, value as Facts[string]]
  })
  return Object.fromEntries(facts)
}
