// Judges many applicants at once: only pass, fail or undecided, and how often each rule failed. Rows are taken as checked facts.
import type { Facts } from './condition.ts'
import { holds } from './condition.ts'
import { valuesOn } from './dated.ts'
import type { RuleSet } from './define-programme.ts'
import type { Field } from './field.ts'
import { fieldsOfForm, isBlank } from './form.ts'
import type { Judging } from './judge.ts'
import { meets } from './measure.ts'
import { type Rule, rulesWithin } from './rule.ts'
import { pointsInto, spanMeets, totalInto } from './score.ts'
import { no, type Range, type Situation, undecided, type Verdict, yes } from './situation.ts'

export interface Tally {
  total: number
  passed: number
  failed: number
  undecided: number
  /** By rule; an applicant that fails several counts in each. */
  failedBy: Record<string, number>
  undecidedBy: Record<string, number>
}

export interface Decider {
  decide(facts: Facts): Verdict
  /** What the applicant just decided would be paid, in fen; nothing where the edition pays nothing. */
  pays(): number
  tally(): Tally
}

type Ask = (situation: Situation) => Verdict

/** The facts that decide, in the order in which they are asked. */
function looksAtOf(set: RuleSet, rules: readonly Rule[]): string[] {
  const names = [
    ...rulesWithin(rules).flatMap((rule) => ('looksAt' in rule ? rule.looksAt : [])),
    ...(set.score ?? []).flatMap(({ parts }) => parts.flatMap(({ looksAt }) => looksAt)),
    ...(set.payment?.looksAt ?? []),
  ]
  return [...new Set(names)]
}

/** Prepared once for a day and its parameters, then asked for row after row without allocating. */
export function openDecider(set: RuleSet, { on, call, overrides }: Judging): Decider {
  const values = valuesOn(set.parameters, on, call, overrides)
  const fields = fieldsOfForm(set.form)
  const rules = set.passes ? [...set.eligibility, set.passes] : set.eligibility
  const asked = looksAtOf(set, rules).map((name): [string, Field | undefined] => [name, fields[name]])
  const always = asked.flatMap(([name, field]) => (field && !field.optional && !field.shownWhen ? [name] : []))
  const sometimes = asked.flatMap(([name, field]) =>
    field && !field.optional && field.shownWhen ? [{ name, shownWhen: field.shownWhen }] : [],
  )
  const missing = new Set<string>()
  const findMissing = (facts: Facts) => {
    if (missing.size > 0) missing.clear()
    for (const name of always) if (isBlank(facts[name])) missing.add(name)
    for (const { name, shownWhen } of sometimes) if (isBlank(facts[name]) && holds(shownWhen, facts)) missing.add(name)
  }
  const lacks = (names: readonly string[]) => missing.size > 0 && names.some((name) => missing.has(name))

  const asks = rules.map((rule) => askFor(rule, values, lacks))
  const score: Range = { from: 0, to: 0 }
  const situation: Situation = { facts: {}, values, on, score }
  const failed = new Uint32Array(rules.length)
  const open = new Uint32Array(rules.length)
  const counts = new Uint32Array(3)

  const decide = (facts: Facts): Verdict => {
    situation.facts = facts
    findMissing(facts)
    if (set.score)
      totalInto(set.score, situation, score, missing.size > 0 ? ({ looksAt }) => !lacks(looksAt) : undefined)
    let verdict: Verdict = yes
    for (let index = 0; index < asks.length; index++) {
      const answer = (asks[index] as Ask)(situation)
      if (answer === yes) continue
      if (answer === no) {
        failed[index] = (failed[index] as number) + 1
        verdict = no
      } else {
        open[index] = (open[index] as number) + 1
        if (verdict === yes) verdict = undecided
      }
    }
    counts[verdict] = (counts[verdict] as number) + 1
    return verdict
  }

  const byRule = (column: Uint32Array) =>
    Object.fromEntries(rules.flatMap(({ id }, index) => (column[index] ? [[id, column[index]]] : [])))

  return {
    decide,
    pays: () => (set.payment && !lacks(set.payment.looksAt) ? set.payment.of(situation) : 0),
    tally: () => ({
      total: (counts[0] ?? 0) + (counts[1] ?? 0) + (counts[2] ?? 0),
      passed: counts[yes] ?? 0,
      failed: counts[no] ?? 0,
      undecided: counts[undecided] ?? 0,
      failedBy: byRule(failed),
      undecidedBy: byRule(open),
    }),
  }
}

/** A rule as one function; bounds that do not depend on the facts are fetched here, once. */
function askFor(rule: Rule, values: Situation['values'], lacks: (names: readonly string[]) => boolean): Ask {
  if ('rules' in rule)
    return askTogether(
      rule.kind,
      rule.rules.map((one) => askFor(one, values, lacks)),
    )
  if (rule.kind === 'score') {
    const { part, comparison, needed } = rule
    const range: Range = { from: 0, to: 0 }
    return (situation) => {
      if (part) {
        if (lacks(part.looksAt)) return undecided
        pointsInto(part, situation, range)
      }
      const answer = spanMeets(part ? range : situation.score, comparison, needed(situation))
      return answer === 'unknown' ? undecided : answer ? yes : no
    }
  }
  const { comparison, looksAt, bound, boundParameter } = rule
  const constant = boundParameter === null ? bound : (values[boundParameter] as typeof bound)
  return (situation) => {
    if (lacks(looksAt)) return undecided
    if (rule.when && !rule.when(situation)) return yes
    return meets(comparison, rule.found(situation), constant ?? rule.needed(situation)) ? yes : no
  }
}

function askTogether(kind: 'any' | 'all', asks: readonly Ask[]): Ask {
  const decisive = kind === 'any' ? yes : no
  return (situation) => {
    let verdict: Verdict = kind === 'any' ? no : yes
    for (const ask of asks) {
      const answer = ask(situation)
      if (answer === decisive) return decisive
      if (answer === undecided) verdict = undecided
    }
    return verdict
  }
}

/** `overrides` replace parameters: a threshold, a rate. */
export function judgeMany(set: RuleSet, rows: Iterable<Facts>, judging: Judging): Tally {
  const decider = openDecider(set, judging)
  for (const facts of rows) decider.decide(facts)
  return decider.tally()
}
