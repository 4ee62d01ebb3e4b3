// The numbers in a rule's condition: found, and set to another value.
import type { Condition } from '#rules/condition.ts'
import type { LightRule } from '#rules/light.ts'

const bounds = ['from', 'upTo', 'above', 'below'] as const
type Bound = (typeof bounds)[number]

export interface Threshold {
  /** Where it stands in the condition: `all.1.from`. */
  path: string
  field: string
  bound: Bound
  value: number
}

export function thresholdsOf(condition: Condition, path = ''): Threshold[] {
  if ('all' in condition) return condition.all.flatMap((one, index) => thresholdsOf(one, `${path}all.${index}.`))
  if ('any' in condition) return condition.any.flatMap((one, index) => thresholdsOf(one, `${path}any.${index}.`))
  if ('not' in condition) return thresholdsOf(condition.not, `${path}not.`)
  return bounds.flatMap((bound) => {
    const value = bound in condition ? (condition as Partial<Record<Bound, unknown>>)[bound] : undefined
    return typeof value === 'number' ? [{ path: `${path}${bound}`, field: condition.field, bound, value }] : []
  })
}

function withValue(condition: Condition, path: readonly string[], value: number): Condition {
  const [step = '', ...rest] = path
  if ('all' in condition) return { all: replaced(condition.all, rest, value) }
  if ('any' in condition) return { any: replaced(condition.any, rest, value) }
  if ('not' in condition) return { not: withValue(condition.not, rest, value) }
  return { ...condition, [step]: value }
}

function replaced(conditions: readonly Condition[], [at = '', ...rest]: readonly string[], value: number): Condition[] {
  return conditions.map((one, index) => (String(index) === at ? withValue(one, rest, value) : one))
}

/** Where the words of the rule name the old number, they name the new one. */
function reworded(words: string, from: number, to: number): string {
  return words.replace(new RegExp(`(?<![\\d.])${String(from).replace('.', '\\.')}(?![\\d.])`, 'g'), String(to))
}

/** The rule with another number at the threshold, in its condition and in its words. */
export function withThreshold(rule: LightRule, { path, value: before }: Threshold, value: number): LightRule {
  return {
    ...rule,
    when: withValue(rule.when, path.split('.'), value),
    zh: reworded(rule.zh, before, value),
    en: reworded(rule.en, before, value),
  }
}
