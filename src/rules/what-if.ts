// What if a parameter were another: who would gain, who would lose, which rules would stop more or fewer, what it would cost.
import type { Facts } from './condition.ts'
import type { Given } from './dated.ts'
import type { RuleSet } from './define-programme.ts'
import type { Judging } from './judge.ts'
import { type Decider, openDecider, type Tally } from './judge-many.ts'
import { type Rule, rulesWithin } from './rule.ts'
import { no, undecided, yes } from './situation.ts'

/** `awaits-marks`: every fact is there and nothing speaks against it; experts have yet to give their points. */
export const standings = ['passes', 'awaits-marks', 'fails', 'lacks-facts'] as const
export type Standing = (typeof standings)[number]

/** Every row is exactly one of them; where facts are missing on either side nothing is said. */
export const turns = ['gained', 'lost', 'unchanged', 'undecided'] as const
export type Turn = (typeof turns)[number]

/** A row just decided; good until the next one. */
export interface TurnedRow {
  /** Counted from 0. */
  row: number
  turn: Turn
  before: Standing
  after: Standing
  /** Fen paid to it before and after. */
  paid: { before: number; after: number }
  /** Ids of the rules whose answer the change turned. */
  turnedRules(): string[]
  /** Facts without which it cannot be decided. */
  lacking(): string[]
}

export interface WhatIf {
  before: Tally
  after: Tally
  standings: Record<'before' | 'after', Record<Standing, number>>
  turns: Record<Turn, number>
  /** Paid to all who pass, in fen. */
  cost: { before: number; after: number }
}

interface Supposing extends Omit<Judging, 'overrides'> {
  /** Fen that one passing applicant costs; left out, what the edition pays. */
  costOf?: (facts: Facts) => number
  each?: (row: TurnedRow) => void
}

/** As far as the register can tell. */
export const isIn = (standing: Standing): boolean => standing === 'passes' || standing === 'awaits-marks'

/** Reads the rows once; `overrides` are values of parameters by name. Refuses names that do not exist. */
export function whatIf(
  set: RuleSet,
  overrides: Given,
  rows: Iterable<Facts>,
  { costOf, each, ...judging }: Supposing,
): WhatIf {
  const decider = openDecider(set, judging, [overrides])
  const looks = lookerAt(set, decider)
  const counted = { before: countOf(standings), after: countOf(standings) }
  const turned = countOf(turns)
  const cost = { before: 0, after: 0 }
  const current: TurnedRow = {
    row: -1,
    turn: 'unchanged',
    before: 'fails',
    after: 'fails',
    paid: { before: 0, after: 0 },
    turnedRules: looks.turnedRules,
    lacking: looks.lacking,
  }
  for (const facts of rows) {
    decider.decide(facts)
    current.row++
    current.before = looks.standing(0)
    current.after = looks.standing(1)
    current.turn = turnOf(current.before, current.after)
    current.paid.before = isIn(current.before) ? (costOf ? costOf(facts) : decider.pays(0)) : 0
    current.paid.after = isIn(current.after) ? (costOf ? costOf(facts) : decider.pays(1)) : 0
    cost.before += current.paid.before
    cost.after += current.paid.after
    counted.before[current.before]++
    counted.after[current.after]++
    turned[current.turn]++
    each?.(current)
  }
  return { before: decider.tally(0), after: decider.tally(1), standings: counted, turns: turned, cost }
}

const countOf = <Name extends string>(names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, 0])) as Record<Name, number>

function turnOf(before: Standing, after: Standing): Turn {
  if (before === 'lacks-facts' || after === 'lacks-facts') return 'undecided'
  if (isIn(before) === isIn(after)) return 'unchanged'
  return isIn(after) ? 'gained' : 'lost'
}

/** Every fact a rule, or one it is made of, looks at. */
function factsOf({ score = [] }: RuleSet, rule: Rule): string[] {
  const ofScore = () => score.flatMap(({ parts }) => parts.flatMap(({ looksAt }) => looksAt))
  const names = rulesWithin([rule]).flatMap((one) => {
    if (one.kind === 'measure') return one.looksAt
    return one.kind === 'score' ? (one.part?.looksAt ?? ofScore()) : []
  })
  return [...new Set(names)]
}

function lookerAt(set: RuleSet, decider: Decider) {
  const rules = set.passes ? [...set.eligibility, set.passes] : set.eligibility
  const facts = rules.map((rule) => factsOf(set, rule))
  const lackingIn = (lane: number) => {
    const answers = decider.answers(lane)
    return facts.flatMap((names, index) => (answers[index] === undecided ? names.filter(decider.isMissing) : []))
  }
  return {
    standing: (lane: number): Standing => {
      const verdict = decider.verdict(lane)
      if (verdict === yes) return 'passes'
      if (verdict === no) return 'fails'
      return lackingIn(lane).length === 0 ? 'awaits-marks' : 'lacks-facts'
    },
    lacking: () => [...new Set([0, 1].flatMap((lane) => (decider.verdict(lane) === undecided ? lackingIn(lane) : [])))],
    turnedRules: () => {
      const [before, after] = [decider.answers(0), decider.answers(1)]
      return rules.flatMap(({ id }, index) => (before[index] === after[index] ? [] : [id]))
    },
  }
}
