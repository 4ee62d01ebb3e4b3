// Drops every pair that no assignment within reach of the bound can use; what is left is small enough to search through.
// biome-ignore-all lint/style/noNonNullAssertion: indices come from the table itself

import { bestOf, byWorth, rulesFor, undominated } from './best-teams.ts'
import type { PairTable } from './pair-table.ts'
import type { Candidates } from './walk-teams.ts'

export interface NarrowTable {
  table: PairTable
  /** The pair of the wide table that each pair was. */
  pairOf: Int32Array
}

export interface Reach {
  prices: Float64Array
  floor: number
  /** How far below its best team at the prices a proposal may stay: the distance between bound and best known total. */
  slack: number
}

/**
 * An assignment's total is the bound less what its teams are worse than the best ones; so a pair whose best team
 * is worse by more than the whole slack is in no assignment that is looked for.
 */
export const narrowTable = (table: PairTable, reach: Reach): NarrowTable =>
  keepPairs(table, (proposal) => usablePairs(table, proposal, reach))

/** Keeps of each proposal only the pairs that look best: what is found with them counts, what is not found says nothing. */
export const thinTable = (table: PairTable, prices: Float64Array, pairsEach: number): NarrowTable =>
  keepPairs(table, (proposal) => {
    const free = new Float64Array(table.reviewers)
    const byScore = byWorth(table, proposal, free).subarray(0, pairsEach / 2)
    return new Set([...byScore, ...byWorth(table, proposal, prices).subarray(0, pairsEach / 2)])
  })

function keepPairs(table: PairTable, choose: (proposal: number) => Iterable<number>): NarrowTable {
  const pairOf: number[] = []
  const start = new Int32Array(table.proposals + 1)
  for (let proposal = 0; proposal < table.proposals; proposal++) {
    for (const pair of [...choose(proposal)].sort((a, b) => a - b)) pairOf.push(pair)
    start[proposal + 1] = pairOf.length
  }
  return {
    pairOf: Int32Array.from(pairOf),
    table: {
      ...table,
      start,
      reviewer: Int32Array.from(pairOf, (pair) => table.reviewer[pair]!),
      score: Float64Array.from(pairOf, (pair) => table.score[pair]!),
      limit: Int32Array.from(pairOf, (pair) => table.limit[pair]!),
    },
  }
}

function usablePairs(table: PairTable, proposal: number, { prices, floor, slack }: Reach): Int32Array {
  const { score, reviewer, limit, room } = table
  const order = byWorth(table, proposal, prices)
  const rules = rulesFor(table, proposal, floor)
  const worth = (pair: number) => score[pair]! - prices[reviewer[pair]!]!
  /** Two teams deep: enough to do without any one pair. */
  const candidates = undominated(table, order, prices, rules, 2)
  const best = bestOf(candidates, rules, 1)[0]?.worth
  if (best === undefined || rules.size === 0) return new Int32Array(0)
  const bar = best - slack
  const top = [...order.subarray(0, rules.size)]
  const topWorth = top.reduce((sum, pair) => sum + worth(pair), 0)

  const isUsable = (pair: number) => {
    const replaced = top.includes(pair) ? pair : top[top.length - 1]!
    if (topWorth - worth(replaced) + worth(pair) < bar) return false
    const rest = { size: rules.size - 1, floor: rules.floor - score[pair]!, room }
    const group = limit[pair]!
    if (group >= 0) room[group]!--
    const [team] = bestOf(without(candidates, pair), rest, 1)
    if (group >= 0) room[group]!++
    return team !== undefined && team.worth + worth(pair) >= bar
  }
  return order.filter(isUsable)
}

function without(candidates: Candidates, pair: number): Candidates {
  const keep = <T>(values: readonly T[]) => values.filter((_, at) => candidates.pair[at] !== pair)
  const { worth, score, limit, after } = candidates
  return {
    pair: keep(candidates.pair),
    worth: keep(worth),
    score: keep(score),
    limit: keep(limit),
    after: keep(after),
  }
}
