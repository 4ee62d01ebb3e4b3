// What a rule is asked about: the facts of one applicant, the values of the parameters, the day, and the score so far.
import type { DateOnly } from '#kernel/date-only.ts'
import type { Facts } from './condition.ts'

/** Points are a range while experts have not given theirs. */
export interface Range {
  from: number
  to: number
}

export interface Applicant<F = Facts> {
  facts: F
  on: DateOnly
}

/** What is found depends on the applicant and the day alone; what is needed may depend on parameters and score too. */
export interface Situation<F = Facts, V = Readonly<Record<string, unknown>>> extends Applicant<F> {
  values: V
  score: Range
}

/** `undecided` where facts or marks are missing that would decide. */
export type Verdict = 0 | 1 | 2
export const no: Verdict = 0
export const yes: Verdict = 1
export const undecided: Verdict = 2
