// A value as typed into the field of a form: a plain number in the unit of the indicator, or the sentence why it is none.
import type { Details, FieldProblem } from '#kernel/refusal.ts'
import type { Indicator } from '#rules/define-indicator.ts'
import { indicatorErrors } from '../errors.ts'

interface ValueFault {
  fault: 'value-not-a-number' | 'negative-value' | 'value-too-long' | 'share-over-100'
  details: Details
}

/** Numbers keep fifteen digits; more would be lost without a word. */
const mostDigits = 15
const plainNumber = /^-?(\d+(\.\d+)?|\.\d+)$/

/** Empty text is no value; thousands may be set apart by commas. */
export function readCollectedValue(
  { title, unit }: Pick<Indicator, 'title' | 'unit'>,
  typed: string,
): { value: number | null } | ValueFault {
  const text = typed.normalize('NFKC').replace(/[\s,]/g, '')
  const details = { indicator: title[0], unit, text: typed.trim() }
  if (text === '') return { value: null }
  if (!plainNumber.test(text)) return { fault: 'value-not-a-number', details }
  const value = Number(text)
  if (value < 0) return { fault: 'negative-value', details }
  if (text.replace(/\D/g, '').replace(/^0+/, '').length > mostDigits) return { fault: 'value-too-long', details }
  if (unit === '%' && value > 100) return { fault: 'share-over-100', details }
  return { value }
}

export const refuseValue = ({ fault, details }: ValueFault, problems: readonly FieldProblem[] = []) =>
  indicatorErrors.refuse(fault, details, problems)
