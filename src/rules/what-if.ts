// What if a parameter were another: who would gain, who would lose, which rules would stop more or fewer, what it would cost.
import type { Facts } from './condition.ts'
import type { Given } from './dated.ts'
import type { RuleSet } from './define-programme.ts'
import type { Judging } from './judge.ts'
import { openDecider, type Tally } from './judge-many.ts'
import { yes } from './situation.ts'

export interface WhatIf {
  before: Tally
  after: Tally
  /** Positions of the rows, counted from 0, that pass only after the change. */
  gains: number[]
  /** Positions of those that pass only before it. */
  loses: number[]
  /** Paid to all who pass, in fen. */
  cost: { before: number; after: number }
}

interface Supposing extends Omit<Judging, 'overrides'> {
  /** Fen that one passing applicant costs; left out, what the edition pays. */
  costOf?: (facts: Facts) => number
}

/** Reads the rows once; `overrides` are values of parameters by name. Refuses names that do not exist. */
export function whatIf(
  set: RuleSet,
  overrides: Given,
  rows: Iterable<Facts>,
  { costOf, ...judging }: Supposing,
): WhatIf {
  const decider = openDecider(set, judging, [overrides])
  const gains: number[] = []
  const loses: number[] = []
  const cost = { before: 0, after: 0 }
  let row = 0
  for (const facts of rows) {
    decider.decide(facts)
    const [isIn, wouldBe] = [decider.verdict(0) === yes, decider.verdict(1) === yes]
    if (isIn) cost.before += costOf ? costOf(facts) : decider.pays(0)
    if (wouldBe) cost.after += costOf ? costOf(facts) : decider.pays(1)
    if (wouldBe && !isIn) gains.push(row)
    if (isIn && !wouldBe) loses.push(row)
    row++
  }
  return { before: decider.tally(0), after: decider.tally(1), gains, loses, cost }
}
