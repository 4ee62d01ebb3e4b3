// Figures in words: rounded as the indicator asks, shares in percent, the state of a pace.
import type { Indicator } from '#rules/define-indicator.ts'
import type { Tone } from '#web/kit/StatusTag.tsx'
import type { PaceState } from '../contract.ts'

/** Two digits unless the indicator says otherwise. */
export const valueWords = ({ decimals = 2 }: Pick<Indicator, 'decimals'>, value: number): string =>
  new Intl.NumberFormat('zh-CN', { maximumFractionDigits: decimals }).format(value)

export const percent = (share: number): string =>
  `${new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 1 }).format(share * 100)}%`

export const signedPercent = (share: number): string => `${share > 0 ? '+' : ''}${percent(share)}`

export const paceTones: Record<PaceState, Tone> = {
  reachedTarget: 'good',
  ahead: 'good',
  onPace: 'info',
  behind: 'bad',
}
