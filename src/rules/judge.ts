// Judges one applicant by one edition on one day: every rule with what was found and what is needed, the score by part, all at once.
import { checkFields } from './check-fields.ts'
import type { Facts } from './condition.ts'
import { type Given, valuesOn } from './dated.ts'
import { editionName, type RuleSet } from './define-programme.ts'
import { type Gap, outcomeOf, type RuleOutcome } from './explain-rule.ts'
import { explainScore, type ScoreOutcome } from './explain-score.ts'
import type { Words } from './field.ts'
import { fieldsOfForm } from './form.ts'
import type { Slice } from './progressive.ts'
import type { Situation } from './situation.ts'

export interface Payment {
  title: Words
  basis: string
  /** Fen; null while facts are missing. */
  amount: number | null
  slices: Slice[]
}

export interface Judgement {
  programme: string
  edition: string
  title: Words
  on: string
  /** Unknown while facts or marks are missing that would decide. */
  holds: boolean | 'unknown'
  rules: RuleOutcome[]
  score: ScoreOutcome | null
  passes: RuleOutcome | null
  payment: Payment | null
  /** Fields that are still empty or wrongly filled in, as far as the answer needs them. */
  missing: Gap[]
}

export interface Judging {
  on: string
  call?: Given
  overrides?: Given
}

/** Never throws over facts: what is missing or wrong makes rules unknown. Refuses where parameters are missing. */
export function judge(edition: RuleSet, facts: Facts, { on, call, overrides }: Judging): Judgement {
  const values = valuesOn(edition.parameters, on, call, overrides)
  const fields = fieldsOfForm(edition.form)
  const faulty = new Set(checkFields(fields, facts).map(({ path }) => path.split('.')[0] ?? path))
  const gapsAmong = (names: readonly string[]): Gap[] =>
    [...new Set(names)]
      .filter((name) => faulty.has(name))
      .map((name) => ({ field: name, label: fields[name]?.label ?? [name, name] }))
  const situation: Situation = { facts, values, on, score: { from: 0, to: 0 } }
  const scoreLooksAt = (edition.score ?? []).flatMap(({ parts }) => parts.flatMap(({ looksAt }) => looksAt))
  const view = { edition, fields, situation, scoreLooksAt, gapsAmong }

  const score = edition.score ? explainScore(edition.score, view) : null
  if (score) situation.score = { from: score.from, to: score.to }
  const rules = edition.eligibility.map((rule) => outcomeOf(rule, view))
  const passes = edition.passes ? outcomeOf(edition.passes, view) : null
  const all = passes ? [...rules, passes] : rules
  const holds = all.some((one) => one.holds === false) ? false : all.every((one) => one.holds === true) || 'unknown'
  const missing = [...all.flatMap((one) => one.missing), ...(score?.missing ?? [])]
  return {
    programme: edition.id,
    edition: editionName(edition),
    title: edition.title,
    on,
    holds,
    rules,
    score,
    passes,
    payment: paymentOf(edition, situation, gapsAmong),
    missing: missing.filter(({ field }, index) => missing.findIndex((one) => one.field === field) === index),
  }
}

function paymentOf({ payment }: RuleSet, situation: Situation, gapsAmong: (names: readonly string[]) => Gap[]) {
  if (!payment) return null
  const { title, basis } = payment
  if (gapsAmong(payment.looksAt).length > 0) return { title, basis, amount: null, slices: [] }
  return { title, basis, amount: payment.of(situation), slices: payment.slices?.(situation) ?? [] }
}
