// The form of a programme: sections of fields, each with who supplies them; together they are the facts that rules look at.
import { type Condition, within } from './condition.ts'
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

type Loose = { readonly [name: string]: { kind: Field['kind'] } }

/** Asks no more than a kind of each field, so that choices keep the names of their own. */
export const section = <const F extends Loose>(
  title: Words,
  fields: F,
  from: Supplier = 'applicant',
): F extends Fields ? Section<F> : never =>
  ({ title, fields, from }) as unknown as F extends Fields ? Section<F> : never

type Together<U> = (U extends unknown ? (one: U) => void : never) extends (all: infer I) => void ? I : never
type Flat<T> = { [Name in keyof T]: T[Name] }

/** What a filled-in form holds, all sections together. */
export type FactsOfForm<S extends Sections> = Flat<Together<{ [Name in keyof S]: FactsOf<S[Name]['fields']> }[keyof S]>>

export function fieldsOfForm(form: Sections): Fields {
  return Object.assign({}, ...Object.values(form).map(({ fields }) => fields))
}

export const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

/** How many of the last three years the firm has been at work: the younger one fills in fewer columns. */
export const yearsCovered = 'yearsCovered'

type ThreeYears<Name extends string, F extends Field> = {
  [Year in `${Name}Y1` | `${Name}Y2`]: F & { shownWhen: Condition }
} & { [Year in `${Name}Y3`]: F }

const yearWords = [
  ['前三年（第一年）', 'first of the last three years'],
  ['前两年（第二年）', 'second of the last three years'],
  ['最近一年（第三年）', 'latest year'],
] as const satisfies readonly Words[]

function columns(name: string, field: (year: (label: Words) => Words) => Field, conditions: readonly object[]) {
  const column = ([zh, en]: Words) => field((label) => [`${label[0]}·${zh}`, `${label[1]}, ${en}`])
  return Object.fromEntries(
    yearWords.map((words, index) => [`${name}Y${index + 1}`, { ...column(words), ...conditions[index] }]),
  )
}

type AllYears<Name extends string, F extends Field> = { [Year in `${Name}Y1` | `${Name}Y2` | `${Name}Y3`]: F }
type LabelOfYear = (label: Words) => Words

/** Three columns of one figure; the first two are asked only of a firm old enough, by the field `yearsCovered`. */
export const yearsAtWork = <const Name extends string, F extends Field>(name: Name, field: (year: LabelOfYear) => F) =>
  columns(name, field, [
    { shownWhen: within(yearsCovered, { from: 3 }) },
    { shownWhen: within(yearsCovered, { from: 2 }) },
  ]) as ThreeYears<Name, F>

/** Three columns of one figure, asked of everybody. */
export const threeYears = <const Name extends string, F extends Field>(name: Name, field: (year: LabelOfYear) => F) =>
  columns(name, field, []) as AllYears<Name, F>

type MoneyOptions = { hint?: Words; least?: number }
const moneyOf =
  (label: Words, options: MoneyOptions) =>
  (year: LabelOfYear): MoneyField => ({
    kind: 'money',
    label: year(label),
    unit: '万元',
    ...options,
  })

/** A sum of money for each year at work, in 万元 on paper. */
export const yearlyMoney = <const Name extends string>(
  name: Name,
  label: Words,
  options: MoneyOptions = { least: 0 },
) => yearsAtWork(name, moneyOf(label, options))

/** The same, asked of everybody for all three years. */
export const threeYearsMoney = <const Name extends string>(
  name: Name,
  label: Words,
  options: MoneyOptions = { least: 0 },
) => threeYears(name, moneyOf(label, options))
