// The most worthwhile teams that one proposal can get at given prices, none of them below the floor.
// biome-ignore-all lint/style/noNonNullAssertion: indices come from the table itself

import type { PairTable } from './pair-table.ts'
import { type Candidates, type TeamRules, walkTeams } from './walk-teams.ts'

/** Prices are multiples of this part of a millionth, so that sums of them are exact. */
export const priceGrain = 1 / 1024

export interface Team {
  /** Scores less prices; for open places only. */
  worth: number
  pairs: number[]
}

export interface TeamQuery {
  table: PairTable
  proposal: number
  /** Per reviewer. */
  prices: Float64Array
  /** For the whole sum of the proposal, locked pairs included. */
  floor: number
}

/** At most `count` teams, the best first; none if none reaches the floor. */
export function bestTeams({ table, proposal, prices, floor }: TeamQuery, count: number): Team[] {
  const rules = rulesFor(table, proposal, floor)
  const order = byWorth(table, proposal, prices)
  return bestOf(undominated(table, order, prices, rules, count), rules, count)
}

export function rulesFor({ need, lockedScore, room }: PairTable, proposal: number, floor: number): TeamRules {
  return { size: need[proposal]!, floor: floor - lockedScore[proposal]!, room }
}

export function bestOf(candidates: Candidates, rules: TeamRules, count: number): Team[] {
  const teams: Team[] = []
  let bar = Number.NEGATIVE_INFINITY
  walkTeams(
    candidates,
    rules,
    () => bar,
    (team, worth) => {
      let place = teams.length
      while (place > 0 && teams[place - 1]!.worth < worth) place--
      teams.splice(place, 0, { worth, pairs: team.map((at) => candidates.pair[at]!) })
      if (teams.length > count) teams.pop()
      if (teams.length === count) bar = teams[count - 1]!.worth + priceGrain
      return true
    },
  )
  return teams
}

/** Pairs of a proposal by falling worth; ties in the order of the table. */
export function byWorth({ start, score, reviewer }: PairTable, proposal: number, prices: Float64Array): Int32Array {
  const from = start[proposal]!
  const worth = new Float64Array(start[proposal + 1]! - from)
  const order = new Int32Array(worth.length)
  for (let at = 0; at < order.length; at++) {
    order[at] = from + at
    worth[at] = score[from + at]! - prices[reviewer[from + at]!]!
  }
  return order.sort((a, b) => worth[b - from]! - worth[a - from]! || a - b)
}

/**
 * Leaves out whoever could always be replaced by somebody who is worth no less and scores no less.
 * Replacements are counted per limit: only under the same limit can one surely stand in for another.
 */
export function undominated(
  { reviewer, score, limit, room }: PairTable,
  order: Int32Array,
  prices: Float64Array,
  { size }: TeamRules,
  count: number,
): Candidates {
  const chosen = { pair: [] as number[], worth: [] as number[], score: [] as number[], limit: [] as number[] }
  const better = new Map<number, number[]>()
  for (const pair of order) {
    const group = limit[pair]!
    const own = score[pair]!
    const enough = (group < 0 ? size : Math.min(size, room[group]!)) + count - 1
    const scores = better.get(group) ?? []
    if (scores.length === 0) better.set(group, scores)
    if (scores.length >= enough && scores[0]! >= own) continue
    let place = scores.length
    while (place > 0 && scores[place - 1]! > own) place--
    scores.splice(place, 0, own)
    if (scores.length > enough) scores.shift()
    chosen.pair.push(pair)
    chosen.worth.push(own - prices[reviewer[pair]!]!)
    chosen.score.push(own)
    chosen.limit.push(group)
  }
  return { ...chosen, after: chosen.pair.map(() => -1) }
}
