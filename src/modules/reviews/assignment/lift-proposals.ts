// Lifts the proposals that fall below a floor by giving their scores more weight, again and again: quick, not certain.
// biome-ignore-all lint/style/noNonNullAssertion: indices come from the table itself

import type { Flow, FlowSolver } from './maximise-flow.ts'
import type { Pace } from './pace.ts'
import type { PairTable } from './pair-table.ts'

const mostRounds = 40
/** Rounds without coming nearer to the floor. */
const patience = 8

export interface Lifted {
  /** What comes nearest to the floor; its prices are good ones at that floor. */
  flow: Flow
  isReached: boolean
}

/** Starts from the assignment of the highest total. */
export async function liftProposals(
  table: PairTable,
  floor: number,
  { solver, start }: { solver: FlowSolver; start: Flow },
  pace: Pace,
): Promise<Lifted> {
  const emphasis = new Float64Array(table.proposals)
  const weight = table.score.slice()
  let flow = start
  let nearest = { shortfall: Number.POSITIVE_INFINITY, round: 0, flow }
  for (let round = 0; round < mostRounds && round - nearest.round < patience; round++) {
    const low = proposalsBelow(table, flow.amount, floor)
    if (low.length === 0) return { flow, isReached: true }
    const shortfall = low.reduce((sum, { missing }) => sum + missing, 0)
    if (shortfall < nearest.shortfall) nearest = { shortfall, round, flow }
    for (const { proposal } of low) {
      emphasis[proposal] = emphasis[proposal]! * 1.5 + 0.1
      for (let pair = table.start[proposal]!; pair < table.start[proposal + 1]!; pair++)
        weight[pair] = Math.round(table.score[pair]! * (1 + emphasis[proposal]!))
    }
    solver.setWeights(weight)
    flow = await solver.solve(pace)
  }
  return { flow: nearest.flow, isReached: false }
}

function proposalsBelow(table: PairTable, amount: Float64Array, floor: number) {
  const sums = [...proposalSums(table, amount).entries()]
  return sums.flatMap(([proposal, sum]) => (sum < floor ? [{ proposal, missing: floor - sum }] : []))
}

/** Locked pairs included. */
export function proposalSums({ proposals, start, score, lockedScore }: PairTable, amount: Float64Array): Float64Array {
  const sums = lockedScore.slice()
  for (let proposal = 0; proposal < proposals; proposal++)
    for (let pair = start[proposal]!; pair < start[proposal + 1]!; pair++)
      sums[proposal]! += amount[pair]! * score[pair]!
  return sums
}

export const totalOf = (table: PairTable, amount: Float64Array) =>
  proposalSums(table, amount).reduce((sum, each) => sum + each, 0)
