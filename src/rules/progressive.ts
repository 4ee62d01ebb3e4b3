// Progressive bands (分段超额累退比例法): each slice of an amount is paid at its own rate, higher slices at lower ones.

/** A slice begins above `above` (fen) and reaches to the next one; `rate` has at most four decimals. */
export interface Rate {
  above: number
  rate: number
}

export interface Slice {
  above: number
  upTo: number | null
  rate: number
  /** Fen of the amount that lie in this slice. */
  share: number
  /** Fen paid for it, before the whole is rounded. */
  pays: number
}

const perTenThousand = (rate: number) => Math.round(rate * 10_000)

/** What is wrong with a table of rates, null when nothing is. */
export function ratesFault(rates: unknown): 'not-a-table' | 'not-rising' | 'not-falling' | 'too-fine' | null {
  if (!Array.isArray(rates) || rates.length === 0) return 'not-a-table'
  const rows = rates as readonly Partial<Rate>[]
  const isRow = (row: Partial<Rate> | null) =>
    typeof row === 'object' && row !== null && Number.isSafeInteger(row.above) && Number.isFinite(row.rate)
  if (!rows.every(isRow)) return 'not-a-table'
  const steps = rows as readonly Rate[]
  if ((steps[0]?.above ?? -1) < 0 || steps.some(({ rate }) => rate < 0 || rate > 1)) return 'not-a-table'
  if (steps.some(({ rate }) => Math.abs(perTenThousand(rate) / 10_000 - rate) > 1e-12)) return 'too-fine'
  const pairs = steps.slice(1).map((step, index) => [steps[index] ?? step, step] as const)
  if (pairs.some(([lower, upper]) => upper.above <= lower.above)) return 'not-rising'
  return pairs.some(([lower, upper]) => upper.rate >= lower.rate) ? 'not-falling' : null
}

export function slicesOf(amount: number, rates: readonly Rate[]): Slice[] {
  return rates.map(({ above, rate }, index) => {
    const upTo = rates[index + 1]?.above ?? null
    const share = Math.max(0, Math.min(amount, upTo ?? amount) - above)
    return { above, upTo, rate, share, pays: (share * perTenThousand(rate)) / 10_000 }
  })
}

/** In whole fen, half a fen upwards; exact for every amount that is a safe integer. */
export function progressiveAmount(amount: number, rates: readonly Rate[]): number {
  let whole = 0
  let tenThousandths = 0
  for (let index = 0; index < rates.length; index++) {
    const { above, rate } = rates[index] as Rate
    const upTo = rates[index + 1]?.above ?? amount
    const share = Math.min(amount, upTo) - above
    if (share <= 0) break
    const rest = share % 10_000
    whole += ((share - rest) / 10_000) * perTenThousand(rate)
    tenThousandths += rest * perTenThousand(rate)
  }
  return whole + Math.floor((tenThousandths + 5_000) / 10_000)
}
