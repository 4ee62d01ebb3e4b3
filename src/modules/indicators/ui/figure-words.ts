// Figures in words: rounded as the indicator asks, shares in percent, the state of a pace.
import type { Indicator } from '#rules/define-indicator.ts'
import type { Tone } from '#web/kit/StatusTag.tsx'
import type { FigureRow } from '../contract.ts'

/** Two digits unless the indicator says otherwise. */
export const valueWords = ({ decimals = 2 }: Pick<Indicator, 'decimals'>, value: number): string =>
  new Intl.NumberFormat('zh-CN', { maximumFractionDigits: decimals }).format(value)

export const percent = (share: number): string =>
  `${new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 1 }).format(share * 100)}%`

export const signedPercent = (share: number): string => `${share > 0 ? '+' : ''}${percent(share)}`

/** Within so much of what should have come a figure is on pace. */
const tolerance = 0.05

type PaceState = 'reachedTarget' | 'ahead' | 'onPace' | 'behind'

export const paceTones: Record<PaceState, Tone> = {
  reachedTarget: 'good',
  ahead: 'good',
  onPace: 'info',
  behind: 'bad',
}

/** null where there is no target or no value. */
export function paceOf({ value, pace, target }: Pick<FigureRow, 'value' | 'pace' | 'target'>): PaceState | null {
  if (value === null || !target || !pace || pace.expected === null) return null
  if (value >= target.value) return 'reachedTarget'
  if (value >= pace.expected * (1 + tolerance)) return 'ahead'
  return value >= pace.expected * (1 - tolerance) ? 'onPace' : 'behind'
}
