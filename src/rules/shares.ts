// Splits a quantity and the weights among parts so that nothing is lost in rounding.

/** Digits after the point that shares of a quantity carry: whole things are not halved. */
export function decimalsOf(value: number, unit: string): number {
  if (/[元吨亩里米时%‰]|公顷|平方/.test(unit)) return Math.max(2, digitsAfterPoint(value))
  return digitsAfterPoint(value)
}

const digitsAfterPoint = (value: number) => (String(value).split('.')[1] ?? '').length

/** Shares of a rate or a rank do not add up: each part carries the whole figure. */
export const isAdditive = (unit: string): boolean => !/[%‰]|百分点|百分比|^位$|^名$/.test(unit)

/**
 * Shares in the proportion of `bases`, each rounded to `decimals`, their sum exactly `total`: what rounding leaves goes
 * to the largest remainders, earlier parts first. Bases that are all 0 count as equal.
 */
export function apportion(total: number, bases: readonly number[], decimals: number): number[] {
  if (bases.length === 0) return []
  const scale = 10 ** decimals
  const units = Math.round(total * scale)
  const sum = bases.reduce((all, base) => all + base, 0)
  const parts = bases.map((base) => (sum > 0 ? (units * base) / sum : units / bases.length))
  const whole = parts.map(Math.floor)
  const left = units - whole.reduce((all, part) => all + part, 0)
  const byRemainder = parts
    .map((part, index) => ({ index, remainder: part - (whole[index] ?? 0) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
  for (const { index } of byRemainder.slice(0, left)) whole[index] = (whole[index] ?? 0) + 1
  return whole.map((part) => part / scale)
}

/** Weights in percent with three decimals that add to exactly 100. */
export const weightsFor = (bases: readonly number[]): number[] => apportion(100, bases, 3)

/** How far the shares are from the whole; 0 when they add up. Exact for the decimals people write. */
export function shareDifference(total: number, shares: readonly number[]): number {
  const scale = 10 ** Math.max(digitsAfterPoint(total), ...shares.map(digitsAfterPoint))
  const sum = shares.reduce((all, share) => all + Math.round(share * scale), 0)
  return (sum - Math.round(total * scale)) / scale
}
