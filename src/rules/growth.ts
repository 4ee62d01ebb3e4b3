// Growth over years: the mean of yearly ratios and the compound rate, exact where they meet a threshold.

/** A root or a sum of quotients may land just beside the hundredth of a percent it equals: near one, whole numbers decide. */
function settled(estimate: number, sideOf: (basisPoints: bigint) => bigint): number {
  const points = Math.round(estimate * 10_000)
  if (Math.abs(estimate * 10_000 - points) > 1e-5) return estimate
  const side = sideOf(BigInt(points))
  return points / 10_000 + (side === 0n ? 0 : side > 0n ? 1e-12 : -1e-12)
}

/**
 * Half the sum of two years' ratios less one (国科发火〔2016〕195号). A first year of zero leaves the last two; a second year
 * of zero, a negative base or less than two years give no growth that counts: not a number.
 */
export function meanGrowth(
  first: number | undefined,
  second: number | undefined,
  third: number,
  yearsCovered: number,
): number {
  if (yearsCovered < 2 || second === undefined || second <= 0) return Number.NaN
  if (yearsCovered < 3 || first === undefined || first === 0) return (third - second) / second
  if (first < 0) return Number.NaN
  return settled((second / first + third / second) / 2 - 1, (points) => {
    const [a, b, c] = [BigInt(first), BigInt(second), BigInt(third)]
    return 10_000n * (b * b + c * a - 2n * a * b) - points * 2n * a * b
  })
}

/** (last ÷ first)^(1 ÷ steps) − 1; not a number on a base that is not positive, −1 when nothing is left. */
export function compoundGrowth(first: number, last: number, steps: number): number {
  if (first <= 0) return Number.NaN
  if (last <= 0) return -1
  return settled((last / first) ** (1 / steps) - 1, (points) => {
    const power = BigInt(steps)
    return BigInt(last) * 10_000n ** power - BigInt(first) * (10_000n + points) ** power
  })
}
