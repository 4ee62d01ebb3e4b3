// Tries one floor: by emphasis, by better prices, by search, until the best total at it is found or there is none.
// biome-ignore-all lint/style/noNonNullAssertion: indices come from the table itself

import { improvePrices, type PricedBound } from './improve-prices.ts'
import { liftProposals, totalOf } from './lift-proposals.ts'
import { mendFloor } from './mend-floor.ts'
import { narrowTable, thinTable } from './narrow-table.ts'
import type { PairTable } from './pair-table.ts'
import { boundOf } from './price-bound.ts'
import { type Found, searchNearPrices, widen } from './search-near-prices.ts'
import type { Context } from './solve-table.ts'

export interface Attempt {
  floor: number
  /** An assignment that reaches the floor. */
  known: Found | undefined
  /** Any assignment at the floor will do; otherwise the best is looked for. */
  isAnyGood: boolean
  /** When to stop, on the clock of `performance.now()`. */
  until: number
}

export interface AttemptResult extends PricedBound {
  found: Found | undefined
  /** Proven: no assignment reaches the floor. */
  isImpossible: boolean
}

/** The linear program of the prices has a row for each; beyond this the search does without. */
const mostPricedProposals = 2500
/** Tables up to this size are searched whole, so that their prices prove the bound for the whole table. */
const mostPairs = 60_000
/** What is left of each proposal where a large table is thinned out. */
const pairsEach = 40

export async function attemptFloor(context: Context, attempt: Attempt): Promise<AttemptResult> {
  const { table, start, pace } = context
  const { floor, isAnyGood } = attempt
  const { flow, isReached } = await liftProposals(table, floor, context, pace)
  const lifted = isReached
    ? flow.amount
    : await mendFloor(table, floor, flow.amount, { pace, secondsLeft: brief(context) })
  let found = better(attempt.known, lifted && { amount: lifted, total: totalOf(table, lifted) })
  const first = bestBound(table, floor, [start.prices, flow.prices])
  const lowestTotal = sumOfLowest(table)
  if (first.bound < lowestTotal) return { ...first, found: undefined, isImpossible: true }
  const isLarge = table.reviewer.length > mostPairs
  if (!found && isLarge) {
    const thin = thinTable(table, first.prices, pairsEach)
    const search = await searchOn(context, { ...attempt, isAnyGood: true }, thin, { first, lowest: lowestTotal - 1 })
    found = search.found
    const { bound } = bestBound(table, floor, [search.near.prices])
    if (!found) return { ...first, found, isImpossible: bound < lowestTotal }
  }
  if (found && (isAnyGood || found.total >= Math.floor(first.bound)))
    return { found, prices: first.prices, bound: Math.floor(first.bound), isImpossible: false }

  const lowest = found?.total ?? lowestTotal - 1
  const reach = { prices: first.prices, floor, slack: first.bound - lowest }
  const narrow = isLarge ? narrowTable(table, reach) : { table, pairOf: undefined }
  const search = await searchOn(context, attempt, narrow, { first, lowest })
  const best = better(found, search.found)
  return { found: best, prices: search.near.prices, bound: search.bound, isImpossible: search.bound < lowestTotal }
}

/** A few percent of the whole time. */
function brief({ time }: Context) {
  const until = performance.now() + 0.05 * (time.end - time.start)
  return () => (until - performance.now()) / 1000
}

function bestBound(table: PairTable, floor: number, prices: Float64Array[]): PricedBound {
  const bounds = prices.map((each) => ({ prices: each, bound: boundOf(table, each, floor) }))
  return bounds.reduce((best, each) => (each.bound < best.bound ? each : best))
}

/** Totals above `lowest` only. */
async function searchOn(
  context: Context,
  { floor, isAnyGood, until }: Attempt,
  { table, pairOf }: { table: PairTable; pairOf: Int32Array | undefined },
  { first, lowest }: { first: PricedBound; lowest: number },
) {
  const { pace, onProgress } = context
  const onBound = (bound: number) =>
    onProgress?.({ stage: isAnyGood ? 'floor' : 'total-at-floor', totalBound: Math.floor(bound) })
  const common = { table, floor, pace, onBound, secondsLeft: () => (until - performance.now()) / 1000 }
  const near =
    table.proposals <= mostPricedProposals
      ? await improvePrices({ ...common, prices: first.prices, enough: lowest })
      : first
  const { found, bound } = await searchNearPrices({ ...common, near, lowest, isAnyGood })
  return { near, bound, found: found && pairOf ? widen(found, { pairOf }, context.table) : found }
}

const better = (a: Found | undefined, b: Found | undefined) => (b && (!a || b.total > a.total) ? b : a)

/** No assignment has a lower total. */
function sumOfLowest({ proposals, start, score, need, lockedScore }: PairTable): number {
  let sum = 0
  for (let proposal = 0; proposal < proposals; proposal++) {
    const lowest = score
      .slice(start[proposal], start[proposal + 1])
      .sort()
      .subarray(0, need[proposal])
    sum += lowest.reduce((total, each) => total + each, lockedScore[proposal]!)
  }
  return sum
}
