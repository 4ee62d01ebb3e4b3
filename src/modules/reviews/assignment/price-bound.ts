// What no assignment can exceed: prices on the reviewers' time prove it, and anyone can add them up again.
// biome-ignore-all lint/style/noNonNullAssertion: indices come from the table itself

import { bestTeams } from './best-teams.ts'
import type { PairTable } from './pair-table.ts'

/**
 * For any prices: no assignment with every proposal at the floor has a higher total. A proposal gets at most its best
 * team after paying for it, and a reviewer is paid at most for the most reviews (the least, if the price is negative).
 * Minus infinity if some proposal has no team at the floor at all.
 */
export function boundOf(table: PairTable, prices: Float64Array, floor: number): number {
  let bound = paidAtMost(table, prices)
  for (let proposal = 0; proposal < table.proposals; proposal++) {
    const [best] = bestTeams({ table, proposal, prices, floor }, 1)
    if (!best) return Number.NEGATIVE_INFINITY
    bound += best.worth + table.lockedScore[proposal]!
  }
  return bound
}

export function paidAtMost({ reviewers, most, least }: PairTable, prices: Float64Array): number {
  let paid = 0
  for (let j = 0; j < reviewers; j++) paid += prices[j]! * (prices[j]! > 0 ? most[j]! : least[j]!)
  return paid
}

/** No floor can be higher than the best team of the proposal that can get least. */
export function highestFloor(table: PairTable): number {
  const prices = new Float64Array(table.reviewers)
  let highest = Number.POSITIVE_INFINITY
  for (let proposal = 0; proposal < table.proposals; proposal++) {
    const [best] = bestTeams({ table, proposal, prices, floor: Number.NEGATIVE_INFINITY }, 1)
    highest = Math.min(highest, (best?.worth ?? Number.NEGATIVE_INFINITY) + table.lockedScore[proposal]!)
  }
  return highest
}
