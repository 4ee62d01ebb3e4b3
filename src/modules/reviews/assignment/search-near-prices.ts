// Looks for the best assignment near the prices, in steps that go farther and farther, until no better one can exist.
// biome-ignore-all lint/style/noNonNullAssertion: indices come from the table itself

import { dealOut } from './deal-out.ts'
import type { PricedBound } from './improve-prices.ts'
import { totalOf } from './lift-proposals.ts'
import { solveWhole } from './linear-program.ts'
import { type NarrowTable, narrowTable } from './narrow-table.ts'
import { nearOptimalProgram } from './near-optimal-program.ts'
import type { Pace } from './pace.ts'
import type { PairTable } from './pair-table.ts'

export interface Found {
  /** Per pair. */
  amount: Float64Array
  /** Of all pairs, locked ones included. */
  total: number
}

export interface Search {
  table: PairTable
  floor: number
  /** Where to look, and what no total exceeds. */
  near: PricedBound
  /** A total that is known, or that every assignment has; only higher ones are looked for. */
  lowest: number
  /** Any assignment at the floor will do. */
  isAnyGood: boolean
  secondsLeft: () => number
  pace: Pace
  onBound?: (bound: number) => void
}

export interface SearchResult {
  found: Found | undefined
  /** No total is higher; where nothing is found it falls to `lowest` or below. */
  bound: number
}

const firstStep = 1e-5
const stepFactor = 4
/** Larger programs would take minutes. */
const mostColumns = 80_000

export async function searchNearPrices(search: Search): Promise<SearchResult> {
  const { table, floor, near, isAnyGood, pace } = search
  let found: Found | undefined
  let bound = Math.floor(near.bound)
  let step = Math.max(200, near.bound * firstStep)
  const lowest = () => found?.total ?? search.lowest
  while (bound > lowest() && !(found && isAnyGood) && search.secondsLeft() > 0) {
    const slack = Math.min(step, near.bound - lowest())
    const solved = await searchWithin(search, slack)
    if (solved.found && solved.found.total > lowest()) found = solved.found
    if (!solved.isComplete) break
    bound = Math.max(lowest(), Math.min(bound, Math.ceil(near.bound - slack) - 1))
    search.onBound?.(bound)
    step *= stepFactor
  }
  return { found, bound }

  async function searchWithin({ secondsLeft }: Search, slack: number) {
    const reach = { prices: near.prices, floor, slack }
    const narrow = narrowTable(table, reach)
    if (narrow.table.reviewer.length > mostColumns) return { isComplete: false }
    for (const isPooled of [true, false]) {
      const written = nearOptimalProgram(narrow.table, reach, isPooled)
      if (written.program.columns.length > mostColumns) return { isComplete: false }
      await pace.pause()
      const solved = await solveWhole(written.program, { seconds: secondsLeft(), isAnyGood, isAllWhole: !isPooled })
      await pace.pause()
      if (solved.outcome === 'impossible') return { isComplete: true }
      const amount = solved.values && (await dealOut(narrow.table, written, solved.values, pace))
      const isComplete = solved.outcome === 'best'
      if (amount) return { isComplete, found: widen({ amount, total: totalOf(narrow.table, amount) }, narrow, table) }
      if (!isComplete) break
    }
    return { isComplete: false }
  }
}

export function widen(
  { amount, total }: Found,
  { pairOf }: Pick<NarrowTable, 'pairOf'>,
  { reviewer }: PairTable,
): Found {
  const wide = new Float64Array(reviewer.length)
  for (const [pair, used] of amount.entries()) wide[pairOf[pair]!] = used
  return { amount: wide, total }
}
