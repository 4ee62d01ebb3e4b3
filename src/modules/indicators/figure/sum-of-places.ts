// Whether what the places report together fits what is known of the whole.
import type { Indicator } from '#rules/define-indicator.ts'
import { isAdditive } from '#rules/shares.ts'

/** Reported parts may differ from their whole by rounding. */
const rounding = 0.005

interface Reported {
  /** How many of the places have said something. */
  known: number
  places: number
  sum: number
}

/** Too much at any time, too little only once every place has reported; never of shares, which do not add up. */
export function sumDiffers(
  { unit }: Pick<Indicator, 'unit'>,
  { known, places, sum }: Reported,
  whole: number,
): boolean {
  if (known === 0 || !isAdditive(unit)) return false
  return sum > whole * (1 + rounding) || (known === places && sum < whole * (1 - rounding))
}
