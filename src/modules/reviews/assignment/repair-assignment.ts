// Mends an assignment after reviewers have dropped out or conflicts have come up: as few changes as possible, then the best total.
// biome-ignore-all lint/style/noNonNullAssertion: places come from the lists themselves

import { pairsOf, presentTeams, type Teams } from './assignment.ts'
import { type BuiltTable, buildTable } from './build-table.ts'
import { assignmentErrors } from './errors.ts'
import { explainShortage } from './explain-shortage.ts'
import { openFlowSolver } from './maximise-flow.ts'
import { keepPace } from './pace.ts'
import type { AssignmentProblem, Pair } from './problem.ts'

export interface RepairOptions {
  seed?: string | undefined
  signal?: AbortSignal | undefined
}

export interface RepairedAssignment extends Teams {
  /** No assignment of the problem keeps more of the previous pairs, and none that keeps as many has a higher total. */
  removed: Pair[]
  added: Pair[]
  seconds: number
}

/**
 * `problem` is the problem as it stands now: with the new conflicts, without the reviewers who dropped out.
 * Previous pairs that it no longer allows count as removed.
 */
export async function repairAssignment(
  problem: AssignmentProblem,
  previous: readonly Pair[],
  { seed, signal }: RepairOptions = {},
): Promise<RepairedAssignment> {
  const started = performance.now()
  const built = buildTable(problem, seed)
  const { table } = built
  const weight = weightsFor(problem, built, previous)
  const flow = await openFlowSolver({ table, weight }).solve(keepPace(signal))
  if ([...flow.emptyPlaces, ...flow.missingReviews].some((units) => units > 0)) {
    const { problems, ...details } = explainShortage(problem, built, flow)
    throw assignmentErrors.refuse('assignment-impossible', details, problems)
  }
  const teams = presentTeams(problem, built, flow.amount)
  const now = pairsOf(teams)
  return {
    ...teams,
    removed: without(previous, now),
    added: without(now, previous),
    seconds: (performance.now() - started) / 1000,
  }
}

/** Keeping one more pair outweighs every gain in scores. */
function weightsFor(problem: AssignmentProblem, built: BuiltTable, previous: readonly Pair[]): Float64Array {
  const { table, proposalAt, reviewerAt } = built
  const kept = namesOf(previous)
  const places = table.need.reduce((sum, need) => sum + need, 0)
  const [low, high] = rangeOf(table.score)
  const bonus = places * (high - low) + 1
  const weight = table.score.slice()
  for (let at = 0; at < table.proposals; at++) {
    for (let pair = table.start[at]!; pair < table.start[at + 1]!; pair++) {
      const name = nameOf([problem.proposals[proposalAt[at]!]!, problem.reviewers[reviewerAt[table.reviewer[pair]!]!]!])
      if (kept.has(name)) weight[pair]! += bonus
    }
  }
  return weight
}

function rangeOf(values: Float64Array): [low: number, high: number] {
  return values.reduce<[number, number]>(([low, high], each) => [Math.min(low, each), Math.max(high, each)], [0, 0])
}

const nameOf = (pair: Pair) => JSON.stringify(pair)
const namesOf = (pairs: readonly Pair[]) => new Set(pairs.map(([proposal, reviewer]) => nameOf([proposal, reviewer])))

function without(pairs: readonly Pair[], others: readonly Pair[]): Pair[] {
  const names = namesOf(others)
  return pairs.filter((pair) => !names.has(nameOf(pair)))
}
