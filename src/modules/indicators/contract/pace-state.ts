// Where a figure stands against its target and the time that has passed.
import type { FigureRow } from './figures.ts'

/** Within so much of what should have come a figure is on pace. */
const tolerance = 0.05

export type PaceState = 'reachedTarget' | 'ahead' | 'onPace' | 'behind'

/** null where there is no target or no value. */
export function paceOf({ value, pace, target }: Pick<FigureRow, 'value' | 'pace' | 'target'>): PaceState | null {
  if (value === null || !target || !pace || pace.expected === null) return null
  if (value >= target.value) return 'reachedTarget'
  if (value >= pace.expected * (1 + tolerance)) return 'ahead'
  return value >= pace.expected * (1 - tolerance) ? 'onPace' : 'behind'
}
