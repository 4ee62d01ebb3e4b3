// An assignment as people read it: who reviews what, how good it is, and what proves that it cannot be better.
// biome-ignore-all lint/style/noNonNullAssertion: places come from the lists themselves

import type { BuiltTable } from './build-table.ts'
import type { AssignmentProblem, Pair } from './problem.ts'
import type { Solution } from './solve-table.ts'

export interface Assignment extends Teams {
  bounds: Bounds
  relaxations: Relaxation[]
  seconds: number
}

export interface Teams {
  /** In the order of the problem's lists. */
  proposals: AssignedProposal[]
  /** The lowest sum of a proposal, and which proposals have it. */
  worst: number
  worstProposals: string[]
  /** The sum of all scores. */
  total: number
  /** Scores with more than six decimals count rounded to six. */
  roundedScores: number
}

export interface AssignedProposal {
  proposal: string
  sum: number
  reviewers: string[]
}

export interface Bounds {
  /** No assignment has a higher lowest sum. */
  worst: number
  /** No assignment whose every proposal reaches `floor` has a higher total. */
  total: number
  floor: number
  /** No floor is higher by a step, and no total at this floor is higher. */
  isOptimal: boolean
  /** Whoever adds up these prices gets `priceBound` (docs/assignment.md); what lies between it and `total` was searched through. */
  prices: Record<string, number>
  priceBound: number
}

export type Relaxation =
  | { kind: 'fewer-reviewers'; proposal: string; asked: number; given: number }
  | { kind: 'min-load'; reviewer: string; asked: number; given: number }

export function presentTeams(problem: AssignmentProblem, built: BuiltTable, amount: Float64Array): Teams {
  const teams = teamsOf(problem, built, amount)
  const worst = teams.reduce((low, { sum }) => Math.min(low, sum), Number.POSITIVE_INFINITY)
  return {
    proposals: teams.map((team) => ({ ...team, sum: inScores(team.sum) })),
    worst: inScores(worst),
    worstProposals: teams.filter(({ sum }) => sum === worst).map(({ proposal }) => proposal),
    total: inScores(teams.reduce((total, { sum }) => total + sum, 0)),
    roundedScores: built.roundedScores,
  }
}

export function presentBounds(problem: AssignmentProblem, built: BuiltTable, solution: Solution): Bounds {
  const { total, worstBound, totalBound, floor, isHighest, prices, priceBound } = solution
  return {
    worst: inScores(worstBound),
    total: inScores(totalBound),
    floor: inScores(floor),
    isOptimal: isHighest && total >= totalBound,
    prices: pricesByName(problem, built, prices),
    priceBound: inScores(priceBound),
  }
}

/** Division, not multiplication: it gives the nearest number, which prints without a tail. */
export const inScores = (millionths: number) => millionths / 1e6

/** Sums in millionths. */
function teamsOf({ proposals, reviewers }: AssignmentProblem, built: BuiltTable, amount: Float64Array) {
  const { table, proposalAt, reviewerAt, locked } = built
  const teams = proposals.map(() => ({ sum: 0, places: [] as number[] }))
  const add = (proposal: number, reviewer: number, score: number) => {
    teams[proposal]!.sum += score
    teams[proposal]!.places.push(reviewer)
  }
  for (const { proposal, reviewer, score } of locked) add(proposal, reviewer, score)
  for (let at = 0; at < table.proposals; at++)
    for (let pair = table.start[at]!; pair < table.start[at + 1]!; pair++)
      if (amount[pair]! > 0) add(proposalAt[at]!, reviewerAt[table.reviewer[pair]!]!, table.score[pair]!)
  return teams.map(({ sum, places }, proposal) => ({
    proposal: proposals[proposal]!,
    sum,
    reviewers: places.sort((a, b) => a - b).map((place) => reviewers[place]!),
  }))
}

function pricesByName({ reviewers }: AssignmentProblem, { reviewerAt }: BuiltTable, prices: Float64Array) {
  const named = new Map<string, number>()
  for (const [at, place] of reviewerAt.entries()) named.set(reviewers[place]!, inScores(prices[at]!))
  return Object.fromEntries(reviewers.map((name) => [name, named.get(name) ?? 0]))
}

export const pairsOf = ({ proposals }: Pick<Teams, 'proposals'>): Pair[] =>
  proposals.flatMap(({ proposal, reviewers }) => reviewers.map((reviewer) => [proposal, reviewer] as const))
