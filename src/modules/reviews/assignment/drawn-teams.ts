// A draw as people read it: each reviewer drawn and the chance there was.
// biome-ignore-all lint/style/noNonNullAssertion: places come from the lists themselves

import type { BuiltTable } from './build-table.ts'
import type { AssignmentProblem } from './problem.ts'

export interface DrawnTeam {
  proposal: string
  reviewers: { reviewer: string; chance: number }[]
  /** Who could have been drawn. */
  candidates: number
}

/** Per pair of the table. */
interface Lot {
  drawn: Uint8Array
  chances: Float64Array
}

export function presentDraw(problem: AssignmentProblem, built: BuiltTable, { drawn, chances }: Lot): DrawnTeam[] {
  const { table, proposalAt, reviewerAt, locked } = built
  const teams: DrawnTeam[] = problem.proposals.map((proposal) => ({ proposal, reviewers: [], candidates: 0 }))
  const add = (team: DrawnTeam, place: number, chance: number) =>
    team.reviewers.push({ reviewer: problem.reviewers[place]!, chance })
  for (const { proposal, reviewer } of locked) add(teams[proposal]!, reviewer, 1)
  for (let at = 0; at < table.proposals; at++) {
    const team = teams[proposalAt[at]!]!
    for (let pair = table.start[at]!; pair < table.start[at + 1]!; pair++) {
      if (chances[pair]! > 0) team.candidates++
      if (drawn[pair]) add(team, reviewerAt[table.reviewer[pair]!]!, chances[pair]!)
    }
  }
  for (const { reviewers } of teams) reviewers.sort((a, b) => (a.reviewer < b.reviewer ? -1 : 1))
  return teams
}
