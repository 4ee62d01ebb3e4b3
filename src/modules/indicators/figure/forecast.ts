// What a figure will come to by the end of its period, with an interval: by the seasons of earlier years, or by their trend.
import type { Figure } from '../contract/figures.ts'
import type { Season } from './pace.ts'

type Forecast = NonNullable<Figure['forecast']>

/** Below this share the rest of the year weighs more than what has come: nothing is foretold. */
const leastShare = 0.05

/**
 * Had the year so far the share that earlier years had by this day, its whole would be the value divided by that share.
 * The middle is by the mean share, the interval by the lowest and the highest.
 */
export function bySeason(value: number, seasons: readonly Season[]): Forecast | null {
  const shares = seasons.map(({ share }) => share)
  if (shares.length < 2 || Math.min(...shares) < leastShare || value <= 0) return null
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length
  return {
    value: value / mean,
    low: value / Math.max(...shares),
    high: value / Math.min(...shares),
    method: 'seasonal',
    years: seasons.map(({ year }) => year).sort(),
  }
}

export interface YearValue {
  year: number
  value: number
}

/** Quantiles of Student's t for a two-sided interval of 80 %, by degrees of freedom. */
const t80 = [3.078, 1.886, 1.638, 1.533, 1.476, 1.44, 1.415, 1.397, 1.383, 1.372]

/** A straight line through the values of earlier years (least squares), with its 80 % prediction interval. */
export function byTrend(years: readonly YearValue[], of: number): Forecast | null {
  const n = years.length
  if (n < 3) return null
  const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / n
  const [x, y] = [mean(years.map(({ year }) => year)), mean(years.map(({ value }) => value))]
  const spread = years.reduce((sum, { year }) => sum + (year - x) ** 2, 0)
  const slope = years.reduce((sum, { year, value }) => sum + (year - x) * (value - y), 0) / spread
  const at = (year: number) => y + slope * (year - x)
  const rest = years.reduce((sum, { year, value }) => sum + (value - at(year)) ** 2, 0)
  const error = Math.sqrt((rest / (n - 2)) * (1 + 1 / n + (of - x) ** 2 / spread))
  const reach = (t80[n - 3] ?? 1.3) * error
  return {
    value: at(of),
    low: at(of) - reach,
    high: at(of) + reach,
    method: 'trend',
    years: years.map(({ year }) => year),
  }
}
