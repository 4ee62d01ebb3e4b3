// The applications and experts of a call as a problem of assignment, under names that people can read and check again.
import type { CaseRow } from '#modules/applications/index.ts'
import type { Assignment } from './assignment/assignment.ts'
import type { Draw } from './assignment/draw-reviewers.ts'
import { type AssignmentProblem, denseScores, type Pair } from './assignment/problem.ts'
import { type Competitor, conflictOf } from './find-conflicts.ts'
import type { ReviewerRow } from './keep-reviewers.ts'
import { suits } from './suit.ts'

/** As it is kept: scores in rows, one for each application. */
export type KeptProblem = Omit<AssignmentProblem, 'scores'> & { scores: number[][] }

/** What anybody needs to do it again. */
export interface AssignmentProof {
  problem: KeptProblem
  /** Of a draw. */
  seed?: string
  draw?: Omit<Draw, 'seconds'>
  /** Of the best assignment: reviewers whose added prices bound the total. */
  prices?: Assignment['bounds']['prices']
}

export const problemOf = ({ scores, ...rest }: KeptProblem): AssignmentProblem => ({
  ...rest,
  scores: denseScores(scores),
})

interface Held {
  application_id: string
  account_id: string
  state: string
}

export interface Sides {
  cases: readonly CaseRow[]
  reviewers: readonly ReviewerRow[]
  competitors: readonly Competitor[]
  held: readonly Held[]
}

/** What stands is locked; who declined once is not asked again; reviews elsewhere count against what one expert can carry. */
export function stateProblem(sides: Sides, perProposal: number, maxLoad: number) {
  const { cases, reviewers, competitors, held } = sides
  const expert = namesOf(reviewers)
  const nos = new Map(cases.map(({ id, no }) => [id, no ?? id]))
  const pairOf = ({ application_id, account_id }: Held): Pair => [
    nos.get(application_id) ?? '',
    expert.get(account_id) ?? '',
  ]
  const isListed = ({ account_id }: Held) => expert.has(account_id)
  const locked = held.filter((one) => one.state !== 'declined' && isListed(one))
  const declined = held.filter((one) => one.state === 'declined' && isListed(one)).map(pairOf)
  const isLocked = new Set(locked.map((one) => String(pairOf(one))))
  const conflicts = cases.flatMap((row) =>
    reviewers
      .filter((reviewer) => conflictOf(reviewer, row, competitors) !== null)
      .map((reviewer): Pair => [nos.get(row.id) ?? '', expert.get(reviewer.account_id) ?? '']),
  )
  const here = (accountId: string) => locked.filter(({ account_id }) => account_id === accountId).length
  const standing = (id: string) => held.filter((one) => one.application_id === id && one.state !== 'declined').length
  const problem: KeptProblem = {
    proposals: cases.map(({ id }) => nos.get(id) ?? ''),
    reviewers: [...expert.values()],
    scores: cases.map((row) => reviewers.map(({ disciplines }) => suits(disciplines, row))),
    perProposal: Object.fromEntries(cases.map(({ id }) => [nos.get(id), Math.max(perProposal, standing(id))])),
    maxLoad: Object.fromEntries(
      reviewers.map(({ account_id, load }) => [
        expert.get(account_id),
        Math.max(here(account_id), maxLoad - Math.max(0, load - here(account_id))),
      ]),
    ),
    conflicts: [...conflicts, ...declined].filter((pair) => !isLocked.has(String(pair))),
    locked: locked.map(pairOf),
    units: Object.fromEntries(reviewers.map(({ account_id, uscc }) => [expert.get(account_id), uscc])),
    perUnit: 1,
  }
  const ids = new Map([...[...nos], ...expert].map(([id, name]) => [name, id]))
  /** Pairs that are new, by ids. */
  const freshOf = (pairs: readonly Pair[]): Pair[] =>
    pairs
      .filter((pair) => !isLocked.has(String(pair)))
      .map(([no, name]): Pair => [ids.get(no) ?? '', ids.get(name) ?? ''])
  return { problem, freshOf }
}

/** The name alone where it is the only one, else with as much as tells two apart. */
function namesOf(reviewers: readonly ReviewerRow[]): Map<string, string> {
  const wordings = [
    ({ name }: ReviewerRow) => name,
    ({ name, unit_name }: ReviewerRow) => `${name}（${unit_name}）`,
    ({ name, account_id }: ReviewerRow) => `${name}（${account_id.slice(-6)}）`,
  ]
  const isSingle = (reviewer: ReviewerRow, say: (one: ReviewerRow) => string) =>
    reviewers.every((other) => other === reviewer || say(other) !== say(reviewer))
  return new Map(
    reviewers.map((reviewer) => [
      reviewer.account_id,
      (wordings.find((say) => isSingle(reviewer, say)) ?? (({ account_id }) => account_id))(reviewer),
    ]),
  )
}
