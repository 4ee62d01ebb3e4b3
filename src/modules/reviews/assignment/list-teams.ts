// The different teams of one proposal within reach, reviewers of equal score told apart only where it matters.
// biome-ignore-all lint/style/noNonNullAssertion: indices come from the table itself

import { bestTeams, byWorth, rulesFor } from './best-teams.ts'
import type { Reach } from './narrow-table.ts'
import type { PairTable } from './pair-table.ts'
import { walkTeams } from './walk-teams.ts'

/** Reviewers of one proposal with equal scores under the same limit: any of them makes the same team. */
export type PairClass = readonly number[]

export interface ClassedTeam {
  /** Pairs that are alone in their class. */
  own: number[]
  /** How many of each larger class. */
  counts: Map<PairClass, number>
}

/** A proposal with more different teams than this is held to its floor otherwise. */
const mostTeams = 3000

/** Undefined if there are too many. */
export function listTeams(
  table: PairTable,
  proposal: number,
  { prices, floor, slack }: Reach,
): ClassedTeam[] | undefined {
  const pair = [...byWorth(table, proposal, prices)]
  const classes = new Map<string, number[]>()
  const classOf = pair.map((each) => {
    const name = `${table.score[each]} ${table.limit[each]}`
    const members = classes.get(name) ?? []
    classes.set(name, members)
    members.push(each)
    return members
  })
  const place = new Map(pair.map((each, at) => [each, at]))
  const candidates = {
    pair,
    worth: pair.map((each) => table.score[each]! - prices[table.reviewer[each]!]!),
    score: pair.map((each) => table.score[each]!),
    limit: pair.map((each) => table.limit[each]!),
    /** Of a class always the cheapest come first, so that each team is met once. */
    after: pair.map((each, at) => place.get(classOf[at]![classOf[at]!.indexOf(each) - 1] ?? -1) ?? -1),
  }
  const bar = (bestTeams({ table, proposal, prices, floor }, 1)[0]?.worth ?? 0) - slack
  const teams: ClassedTeam[] = []
  walkTeams(
    candidates,
    rulesFor(table, proposal, floor),
    () => bar,
    (team) => teams.push(classed(team.map((at) => ({ pair: pair[at]!, members: classOf[at]! })))) <= mostTeams,
  )
  return teams.length > mostTeams ? undefined : teams
}

function classed(team: readonly { pair: number; members: PairClass }[]): ClassedTeam {
  const own: number[] = []
  const counts = new Map<PairClass, number>()
  for (const { pair, members } of team) {
    if (members.length === 1) own.push(pair)
    else counts.set(members, (counts.get(members) ?? 0) + 1)
  }
  return { own, counts }
}
