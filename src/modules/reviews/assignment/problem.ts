// Who is to review what, as people state it: names, scores, loads, conflicts, locked pairs, units.

export type Pair = readonly [proposal: string, reviewer: string]

/** One number for all, or one for each by name. */
export type Quantity = number | Readonly<Record<string, number>>

export interface AssignmentProblem {
  proposals: readonly string[]
  reviewers: readonly string[]
  /** A pair without a score cannot be assigned. */
  scores: ScoreList
  /** Reviewers that each proposal gets. */
  perProposal: Quantity
  /** Reviews that each reviewer takes at most and at least. */
  maxLoad: Quantity
  minLoad?: Quantity | undefined
  /** Pairs that must not be. */
  conflicts?: readonly Pair[] | undefined
  /** Pairs that must be. */
  locked?: readonly Pair[] | undefined
  /** The unit of each reviewer, by name; who has none counts for no unit. */
  units?: Readonly<Record<string, string>> | undefined
  /** At most so many reviewers of one unit at one proposal. */
  perUnit?: number | undefined
}

/** Parallel; `proposal` and `reviewer` are places in the lists of names. */
export interface ScoreList {
  proposal: Int32Array
  reviewer: Int32Array
  score: Float64Array
}

/** A row per proposal; `null` where the pair cannot be assigned. */
export function denseScores(rows: readonly (readonly (number | null)[])[]): ScoreList {
  const size = rows.reduce((sum, row) => sum + row.length, 0)
  const list = { proposal: new Int32Array(size), reviewer: new Int32Array(size), score: new Float64Array(size) }
  let at = 0
  for (const [proposal, row] of rows.entries()) {
    for (const [reviewer, score] of row.entries()) {
      if (score === null) continue
      list.proposal[at] = proposal
      list.reviewer[at] = reviewer
      list.score[at++] = score
    }
  }
  return {
    proposal: list.proposal.subarray(0, at),
    reviewer: list.reviewer.subarray(0, at),
    score: list.score.subarray(0, at),
  }
}

export function quantityOf(quantity: Quantity | undefined, name: string): number {
  if (typeof quantity === 'number') return quantity
  return quantity && Object.hasOwn(quantity, name) ? (quantity[name] ?? 0) : 0
}
