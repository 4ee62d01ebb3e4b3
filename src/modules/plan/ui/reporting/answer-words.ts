// An answer in words: figures of indicators with their unit.
import { findIndicator } from '#modules/indicators/contract.ts'
import { number } from '#web/kit/quantity.ts'
import type { Report, ReportQuestion } from '../../contract.ts'

type Answer = Report['answers'][string]

export function answerWords({ kind, indicator: id = '' }: ReportQuestion, answer: Answer | undefined): string {
  if (answer === undefined) return ''
  if (kind !== 'indicator' || typeof answer !== 'number') return String(answer)
  return `${number(answer)} ${findIndicator(id)?.unit ?? ''}`.trim()
}
