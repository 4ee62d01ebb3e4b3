// What a figure is worth when registers and reports both speak: the registers, once they have begun to answer.
import type { Counted } from '../contract/declared.ts'
import { scaleOf } from '../contract/declared.ts'
import type { Figure } from '../contract/figures.ts'
import type { Observation } from '../contract/observations.ts'
import type { Total } from '../totals/read-totals.ts'

export type Value = Pick<Figure, 'value' | 'basis' | 'computed' | 'reported' | 'known'>

export const unknown: Value = { value: null, basis: null, computed: null, reported: null, known: null }

/** Sums of decimals drift in the fifteenth digit. */
export const settled = (value: number) => Number(value.toPrecision(14))

export const worthOfReport = (observation: Observation | null): Value =>
  observation ? { ...unknown, value: observation.value, basis: 'reported', reported: observation } : unknown

/** `answers`: the registers hold something of the period for the whole province. */
export function worthOfTotal(counted: Counted, total: Total, reported: Observation | null, answers: boolean): Value {
  const computed = { ...total, value: settled(total.value / scaleOf(counted)) }
  if (answers) return { ...unknown, value: computed.value, basis: 'computed', computed, reported }
  return { ...worthOfReport(reported), computed }
}

export function worthOfRatio(above: Value | undefined, below: Value | undefined, times: number): Value {
  const [one, other] = [above?.value ?? null, below?.value ?? null]
  if (one === null || other === null || other === 0) return unknown
  return { ...unknown, value: settled((one / other) * times), basis: 'derived' }
}
