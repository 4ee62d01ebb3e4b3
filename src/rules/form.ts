// The form of a programme: sections of fields, each with who supplies them; together they are the facts that rules look at.
import { type Condition, type Facts, holds, within } from './condition.ts'
import type { FactsOf, Field, Fields, MoneyField, Words } from './field.ts'

/** The applicant writes it, the registers already hold it, or the procedure itself finds it out (experts' marks, integrity record). */
export type Supplier = 'applicant' | 'register' | 'procedure'

export interface Section<F extends Fields = Fields> {
  title: Words
  fields: F
  from: Supplier
}

/** Names of fields are unique across the sections: facts are one flat object. */
export interface Sections {
  readonly [name: string]: Section
}

export const section = <const F extends Fields>(title: Words, fields: F, from: Supplier = 'applicant'): Section<F> => ({
  title,
  fields,
  from,
})

type Together<U> = (U extends unknown ? (one: U) => void : never) extends (all: infer I) => void ? I : never
type Flat<T> = { [Name in keyof T]: T[Name] }

/** What a filled-in form holds, all sections together. */
export type FactsOfForm<S extends Sections> = Flat<Together<{ [Name in keyof S]: FactsOf<S[Name]['fields']> }[keyof S]>>

export function fieldsOfForm(form: Sections): Fields {
  return Object.assign({}, ...Object.values(form).map(({ fields }) => fields))
}

export const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

/** Asked now, not optional, and still empty. */
export const isMissing = (field: Field, name: string, facts: Facts): boolean =>
  !field.optional && isBlank(facts[name]) && (!field.shownWhen || holds(field.shownWhen, facts))

/** How many of the last three years the firm has been at work: the younger one fills in fewer columns. */
export const yearsCovered = 'yearsCovered'

type ThreeYears<Name extends string, F extends Field> = {
  [Year in `${Name}Y1` | `${Name}Y2`]: F & { shownWhen: Condition }
} & { [Year in `${Name}Y3`]: F }

const yearWords: readonly Words[] = [
  ['前三年（第一年）', 'first of the last three years'],
  ['前两年（第二年）', 'second of the last three years'],
  ['最近一年（第三年）', 'latest year'],
]

/** Three columns of one figure; the first two are asked only of a firm old enough, by the field `yearsCovered`. */
export function threeYears<const Name extends string, F extends Field>(
  name: Name,
  field: (year: (label: Words) => Words) => F,
): ThreeYears<Name, F> {
  const column = (index: number) => {
    const [zh, en] = yearWords[index] ?? ['', '']
    return field((label) => [`${label[0]}·${zh}`, `${label[1]}, ${en}`])
  }
  return {
    [`${name}Y1`]: { ...column(0), shownWhen: within(yearsCovered, { from: 3 }) },
    [`${name}Y2`]: { ...column(1), shownWhen: within(yearsCovered, { from: 2 }) },
    [`${name}Y3`]: column(2),
  } as ThreeYears<Name, F>
}

/** A sum of money for each of the three years, in 万元 on paper. */
export const yearlyMoney = <const Name extends string>(
  name: Name,
  label: Words,
  options: { hint?: Words; least?: number } = { least: 0 },
): ThreeYears<Name, MoneyField> =>
  threeYears(name, (year): MoneyField => ({ kind: 'money', label: year(label), unit: '万元', ...options }))
