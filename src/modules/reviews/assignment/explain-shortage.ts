// Says, proposal by proposal and reviewer by reviewer, what stands in the way of an assignment.
// biome-ignore-all lint/style/noNonNullAssertion: places come from the lists themselves

import type { FieldProblem } from '#kernel/refusal.ts'
import type { Relaxation } from './assignment.ts'
import type { BuiltTable } from './build-table.ts'
import type { Flow } from './maximise-flow.ts'
import type { PairTable } from './pair-table.ts'
import { type AssignmentProblem, quantityOf } from './problem.ts'

export interface Shortage {
  /** The first reason and how many more there are. */
  problem: string
  problemEn: string
  problems: FieldProblem[]
}

/** `flow` comes as near to the needs and loads as can be. */
export function explainShortage(problem: AssignmentProblem, built: BuiltTable, flow: Flow): Shortage {
  const reasons = [
    ...shortProposals(built, flow).map((at) => reasonOfProposal(problem, built, at, flow)),
    ...shortReviewers(built, flow).map((at) => reasonOfReviewer(problem, built, at, flow)),
  ]
  const [first] = reasons
  const others = reasons.length - 1
  return {
    problem: `${first?.zh}${others > 0 ? `（另有 ${others} 处不足）` : ''}`,
    problemEn: `${first?.en}${others > 0 ? ` (and ${others} more)` : ''}`,
    problems: reasons.map(({ path, zh }) => ({ path, message: zh })),
  }
}

/** What has to be given up at least, so that the rest is possible. */
export function relaxationsOf(problem: AssignmentProblem, built: BuiltTable, flow: Flow): Relaxation[] {
  const fewer = shortProposals(built, flow).map((at): Relaxation => {
    const proposal = problem.proposals[built.proposalAt[at]!]!
    const asked = quantityOf(problem.perProposal, proposal)
    return { kind: 'fewer-reviewers', proposal, asked, given: asked - flow.emptyPlaces[at]! }
  })
  const lighter = shortReviewers(built, flow).map((at): Relaxation => {
    const reviewer = problem.reviewers[built.reviewerAt[at]!]!
    const asked = quantityOf(problem.minLoad, reviewer)
    return { kind: 'min-load', reviewer, asked, given: asked - flow.missingReviews[at]! }
  })
  return [...fewer, ...lighter]
}

export function relaxedTable(table: PairTable, { emptyPlaces, missingReviews }: Flow): PairTable {
  return {
    ...table,
    need: table.need.map((need, at) => need - emptyPlaces[at]!),
    least: table.least.map((least, at) => least - missingReviews[at]!),
  }
}

const shortProposals = ({ proposalAt }: BuiltTable, { emptyPlaces }: Flow) =>
  inListOrder(proposalAt).filter((at) => emptyPlaces[at]! > 0)
const shortReviewers = ({ reviewerAt }: BuiltTable, { missingReviews }: Flow) =>
  inListOrder(reviewerAt).filter((at) => missingReviews[at]! > 0)

const inListOrder = (placeOf: Int32Array) => [...placeOf.keys()].sort((a, b) => placeOf[a]! - placeOf[b]!)

function reasonOfProposal(problem: AssignmentProblem, { table, proposalAt }: BuiltTable, at: number, flow: Flow) {
  const name = problem.proposals[proposalAt[at]!]!
  const [need, missing] = [table.need[at]!, flow.emptyPlaces[at]!]
  const pairs = table.start[at + 1]! - table.start[at]!
  const possible = mostPossible(table, at)
  const path = `proposals.${name}`
  const zh = `项目 ${name} 还缺 ${missing} 名专家`
  const en = `proposal ${name} lacks ${missing} reviewer(s)`
  if (pairs < need)
    return { path, zh: `${zh}，回避之后只有 ${pairs} 名可评`, en: `${en}, only ${pairs} may review it after conflicts` }
  if (possible < need)
    return {
      path,
      zh: `${zh}，按同一单位人数限制最多 ${possible} 名`,
      en: `${en}, the unit limit allows only ${possible}`,
    }
  return {
    path,
    zh: `${zh}，可评它的 ${pairs} 名专家评审量已满`,
    en: `${en}, the ${pairs} who may review it are fully loaded`,
  }
}

function mostPossible({ start, limit, room }: PairTable, proposal: number): number {
  const used = new Map<number, number>()
  let count = 0
  for (let pair = start[proposal]!; pair < start[proposal + 1]!; pair++) {
    const group = limit[pair]!
    const inside = used.get(group) ?? 0
    if (group >= 0 && inside >= room[group]!) continue
    used.set(group, inside + 1)
    count++
  }
  return count
}

function reasonOfReviewer(problem: AssignmentProblem, { reviewerAt }: BuiltTable, at: number, flow: Flow) {
  const name = problem.reviewers[reviewerAt[at]!]!
  const missing = flow.missingReviews[at]!
  return {
    path: `reviewers.${name}`,
    zh: `专家 ${name} 距最少评审量还差 ${missing} 项`,
    en: `reviewer ${name} stays ${missing} review(s) below the least load`,
  }
}
