// A condition on facts, written as data: it can be evaluated here, turned into SQL by a register, and told in words.
import { liesInside } from '#kernel/region.ts'

export type FactValue = string | number | boolean | null | undefined | readonly unknown[] | object
export type Facts = Readonly<Record<string, FactValue>>

/** Bounds are inclusive for `from` and `upTo`, exclusive for `above` and `below`. Days compare as text, `2022-10-17`. */
export interface Bounds<T extends string | number = string | number> {
  from?: T
  upTo?: T
  above?: T
  below?: T
}

export type Condition =
  | { field: string; is: string | number | boolean }
  | { field: string; in: readonly (string | number)[] }
  | ({ field: string } & Bounds)
  | { field: string; filled: boolean }
  | { field: string; includes: string }
  | { field: string; contains: string }
  | { field: string; inside: string }
  | { all: readonly Condition[] }
  | { any: readonly Condition[] }
  | { not: Condition }

export const is = (field: string, value: string | number | boolean): Condition => ({ field, is: value })
export const isIn = (field: string, values: readonly (string | number)[]): Condition => ({ field, in: values })
export const isFilled = (field: string): Condition => ({ field, filled: true })
export const within = (field: string, bounds: Bounds): Condition => ({ field, ...bounds })
/** A field that holds several choices has this one among them. */
export const includes = (field: string, value: string): Condition => ({ field, includes: value })
/** A text with these words somewhere in it, capitals or not. */
export const contains = (field: string, words: string): Condition => ({ field, contains: words })
/** A place within another, or that place itself. */
export const inside = (field: string, place: string): Condition => ({ field, inside: place })
export const all = (...conditions: Condition[]): Condition => ({ all: conditions })
export const any = (...conditions: Condition[]): Condition => ({ any: conditions })
export const not = (condition: Condition): Condition => ({ not: condition })

const isEmpty = (value: FactValue) =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

/** A fact that is missing meets no bound and equals nothing. */
export function holds(condition: Condition, facts: Facts): boolean {
  if ('all' in condition) return condition.all.every((one) => holds(one, facts))
  if ('any' in condition) return condition.any.some((one) => holds(one, facts))
  if ('not' in condition) return !holds(condition.not, facts)
  const value = facts[condition.field]
  if ('filled' in condition) return !isEmpty(value) === condition.filled
  if ('is' in condition) return value === condition.is
  if ('in' in condition) return condition.in.some((one) => one === value)
  if ('includes' in condition) return Array.isArray(value) && value.includes(condition.includes)
  if ('contains' in condition)
    return typeof value === 'string' && value.toLowerCase().includes(condition.contains.toLowerCase())
  if ('inside' in condition) return typeof value === 'string' && liesInside(value, condition.inside)
  return meetsBounds(condition, value)
}

function meetsBounds({ from, upTo, above, below }: Bounds, value: FactValue): boolean {
  if (typeof value !== 'number' && typeof value !== 'string') return false
  const comparable = (bound: string | number | undefined) => bound === undefined || typeof bound === typeof value
  if (![from, upTo, above, below].every(comparable)) return false
  return (
    (from === undefined || value >= from) &&
    (upTo === undefined || value <= upTo) &&
    (above === undefined || value > above) &&
    (below === undefined || value < below)
  )
}

/** The fields a condition looks at. */
export function fieldsOf(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(fieldsOf)
  if ('any' in condition) return condition.any.flatMap(fieldsOf)
  if ('not' in condition) return fieldsOf(condition.not)
  return [condition.field]
}
