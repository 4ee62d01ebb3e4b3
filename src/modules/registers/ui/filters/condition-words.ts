// A filter in words, and back from the address that keeps it.
import { placeName } from '#policy/places.ts'
import type { Bounds, Condition } from '#rules/condition.ts'
import type { Register } from '#rules/define-register.ts'
import type { Field } from '#rules/field.ts'
import { inLanguage, inUnit, unitOf } from '#rules/field-words.ts'
import type { Language } from '#web/language/language.ts'
import { conditionsSchema } from '../../contract.ts'

/** A condition on one field: what a person can choose in a list. */
export type FieldCondition = Extract<Condition, { field: string }>
/** What a list can show and take away; the opposite comes with an address, from a figure that leads to its records. */
export type ListCondition = FieldCondition | { not: FieldCondition }

export const plainOf = (condition: ListCondition): FieldCondition => ('not' in condition ? condition.not : condition)

/** Conditions that a list cannot show are dropped: an old or mistyped address still opens. */
export function readWhere(where: string | undefined): ListCondition[] {
  if (where === undefined) return []
  try {
    return conditionsSchema
      .parse(JSON.parse(where))
      .filter((one): one is ListCondition => 'field' in one || ('not' in one && 'field' in one.not))
  } catch {
    return []
  }
}

/** `合同类别：技术转让、技术许可`, `成交额（万元）：100 — 500`. */
export function conditionWords({ allFields }: Register, listed: ListCondition, language: Language): string {
  const condition = plainOf(listed)
  const field = allFields[condition.field]
  if (!field) return condition.field
  const label = inLanguage(field.label, language)
  const unit =
    field.kind === 'money' ? ` ${unitOf(field)}` : field.kind === 'number' && field.unit ? ` ${field.unit}` : ''
  const colon = language === 'zh' ? '：' : ': '
  const value = `${valueIn(field, condition, language)}${'in' in condition || 'is' in condition ? '' : unit}`
  if (!('not' in listed)) return `${label}${colon}${value}`
  return language === 'zh' ? `${label}${colon}除${value}外` : `${label}${colon}other than ${value}`
}

function valueIn(field: Field, condition: FieldCondition, language: Language): string {
  const yes = language === 'zh' ? ['是', '否'] : ['yes', 'no']
  const said = (value: string | number | boolean) => {
    if (typeof value === 'boolean') return value ? (yes[0] ?? '') : (yes[1] ?? '')
    const label = 'choices' in field ? field.choices[String(value)] : undefined
    return label ? inLanguage(label, language) : figure(field, value)
  }
  if ('is' in condition) return said(condition.is)
  if ('in' in condition) return condition.in.map(said).join('、')
  if ('includes' in condition) return said(condition.includes)
  if ('contains' in condition) return `“${condition.contains}”`
  if ('inside' in condition) return placeName(condition.inside)
  if ('filled' in condition)
    return language === 'zh' ? (condition.filled ? '已填' : '未填') : condition.filled ? 'filled' : 'empty'
  return boundsIn(field, condition)
}

const figure = (field: Field, value: string | number) =>
  typeof value === 'number' && field.kind === 'money' ? String(inUnit(value, unitOf(field))) : String(value)

function boundsIn(field: Field, { from, upTo, above, below }: Bounds): string {
  const low = from ?? above
  const high = upTo ?? below
  if (low === undefined) return `≤ ${high === undefined ? '' : figure(field, high)}`
  return high === undefined ? `≥ ${figure(field, low)}` : `${figure(field, low)} — ${figure(field, high)}`
}
