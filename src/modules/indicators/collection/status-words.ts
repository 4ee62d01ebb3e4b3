// What each status of a value is called in a sentence.
import type { Words } from '#rules/field.ts'
import type { ObservationStatus } from '../contract.ts'

export const statusWords: Record<ObservationStatus, Words> = {
  flash: ['快报数', 'flash value'],
  expected: ['预计数', 'expected value'],
  preliminary: ['初步数', 'preliminary value'],
  final: ['终值', 'final value'],
}
