// The values an edition leaves to each call, as fields of a form; rates are rows of bound and rate.
import type { Facts } from '#rules/condition.ts'
import type { Edition } from '#rules/define-programme.ts'
import type { Field, Fields } from '#rules/field.ts'
import { parameterWords } from '#rules/parameter-words.ts'
import { keptValue, parameterField, shownValue } from '#web/kit/form/parameter-field.ts'

type Announced = Extract<Edition['parameters'][string], { kind: 'announced' }>

const announcedOf = ({ parameters }: Pick<Edition, 'parameters'>) =>
  Object.entries(parameters).filter((one): one is [string, Announced] => one[1].kind === 'announced')

function fieldOf({ label, unit, reads, reason, seen = [] }: Announced): Field {
  const elsewhere = seen.map(({ value, basis }) => `${basis} ${parameterWords({ unit: unit ?? '' }, value)}`).join('；')
  const hint = [elsewhere === '' ? reason : `${reason}。${elsewhere}（仅供参考）`, elsewhere || reason] as const
  return parameterField({ label, hint, reads, unit })
}

export const announcedFields = (edition: Pick<Edition, 'parameters'>): Fields =>
  Object.fromEntries(announcedOf(edition).map(([name, parameter]) => [name, fieldOf(parameter)]))

/** What the API keeps: shares and rates as fractions, texts as lists. */
export const givenOf = (edition: Pick<Edition, 'parameters'>, facts: Facts): Record<string, unknown> =>
  Object.fromEntries(
    announcedOf(edition)
      .map(([name, parameter]): [string, unknown] => [name, keptValue(parameter, facts[name])])
      .filter(([, value]) => value !== undefined),
  )

/** The same back again, for a draft that is edited. */
export const factsOf = (edition: Pick<Edition, 'parameters'>, given: Record<string, unknown>): Facts =>
  Object.fromEntries(announcedOf(edition).map(([name, parameter]) => [name, shownValue(parameter, given[name])]))
