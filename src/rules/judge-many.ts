// Judges many applicants at once, under one or several sets of parameters: only pass, fail or undecided, and how often each rule failed.
import type { Facts } from './condition.ts'
import { holds } from './condition.ts'
import { type Given, valuesOn } from './dated.ts'
import type { RuleSet } from './define-programme.ts'
import type { Field } from './field.ts'
import { fieldsOfForm, isBlank } from './form.ts'
import type { Judging } from './judge.ts'
import { type Found, meets } from './measure.ts'
import { type Rule, rulesWithin } from './rule.ts'
import { pointsInto, type Score, spanMeets, totalInto } from './score.ts'
import { no, type Range, type Situation, undecided, type Verdict, yes } from './situation.ts'
import { blankFinder, factReader } from './written-out.ts'

export interface Tally {
  total: number
  passed: number
  failed: number
  undecided: number
  /** By rule; an applicant that fails several counts in each. */
  failedBy: Record<string, number>
  undecidedBy: Record<string, number>
}

/** One set of parameters of several under which the same rows are judged. */
interface Lane {
  situation: Situation
  verdict: Verdict
  /** To each rule, of the row just decided. */
  answers: Uint8Array
  counts: Uint32Array
  failed: Uint32Array
  open: Uint32Array
}

export interface Decider {
  /** Judges one row under every set of parameters; ask `verdict` for the answers. */
  decide(facts: Facts): void
  verdict(lane?: number): Verdict
  /** Verdicts of the row just decided, by rule: those of eligibility in their order, then the one that passes. */
  answers(lane?: number): Readonly<Uint8Array>
  /** Whether the row just decided lacks the fact. */
  isMissing(fact: string): boolean
  /** What the row just decided would be paid, in fen; nothing where the edition pays nothing. */
  pays(lane?: number): number
  tally(lane?: number): Tally
}

/** Answers for one lane; what is found is looked up once per row, before the lanes. */
interface Ask {
  look(situation: Situation): void
  answer(lane: number, situation: Situation): Verdict
}

const isList = (field: Field | undefined) =>
  field?.kind === 'table' || field?.kind === 'choices' || field?.kind === 'files'

/** Finds out which of the facts that decide are missing in a row. */
function missingFinder(set: RuleSet, rules: readonly Rule[]) {
  const fields = fieldsOfForm(set.form)
  const names = [
    ...rulesWithin(rules).flatMap((rule) => ('looksAt' in rule ? rule.looksAt : [])),
    ...(set.score ?? []).flatMap(({ parts }) => parts.flatMap(({ looksAt }) => looksAt)),
    ...(set.payment?.looksAt ?? []),
  ]
  const asked = [...new Set(names)].flatMap((name) => {
    const field = fields[name]
    return field && !field.optional ? [{ name, shownWhen: field.shownWhen }] : []
  })
  const missing = new Set<string>()
  const lists = new Set(Object.keys(fields).filter((name) => isList(fields[name])))
  const hasBlank = blankFinder(
    asked.map(({ name }) => name),
    lists,
  )
  const find = (facts: Facts) => {
    if (missing.size > 0) missing.clear()
    if (!hasBlank(facts)) return false
    for (const { name, shownWhen } of asked)
      if (isBlank(facts[name]) && (shownWhen === undefined || holds(shownWhen, facts))) missing.add(name)
    return missing.size > 0
  }
  return {
    find,
    lacks: (looksAt: readonly string[]) => missing.size > 0 && looksAt.some((name) => missing.has(name)),
    isMissing: (name: string) => missing.has(name),
  }
}

/** The same score, its marks read without a look-up. */
const withReaders = (score: Score): Score =>
  score.map((block) => ({
    ...block,
    parts: block.parts.map((part) => (part.mark === null ? part : { ...part, markOf: factReader(part.mark) })),
  }))

/** Prepared once for a day and its parameters, then asked for row after row without allocating. Rows are taken as checked facts. */
export function openDecider(
  set: RuleSet,
  { on, call, overrides }: Judging,
  suppositions: readonly Given[] = [],
): Decider {
  const rules = set.passes ? [...set.eligibility, set.passes] : set.eligibility
  const { find, lacks, isMissing } = missingFinder(set, rules)
  const parts = set.score ? withReaders(set.score) : null
  const score: Range = { from: 0, to: 0 }
  const lanes = [overrides, ...suppositions].map(
    (given): Lane => ({
      situation: { facts: {}, values: valuesOn(set.parameters, on, call, given), on, score },
      verdict: undecided,
      answers: new Uint8Array(rules.length),
      counts: new Uint32Array(3),
      failed: new Uint32Array(rules.length),
      open: new Uint32Array(rules.length),
    }),
  )
  const [first] = lanes as [Lane]
  const asks = rules.map((rule) => askFor(rule, lanes, lacks))

  const decide = (facts: Facts) => {
    for (const { situation } of lanes) situation.facts = facts
    const isIncomplete = find(facts)
    if (parts) totalInto(parts, first.situation, score, isIncomplete ? ({ looksAt }) => !lacks(looksAt) : undefined)
    for (const lane of lanes) lane.verdict = yes
    for (let rule = 0; rule < asks.length; rule++) {
      const ask = asks[rule] as Ask
      ask.look(first.situation)
      for (let index = 0; index < lanes.length; index++) {
        const lane = lanes[index] as Lane
        const answer = ask.answer(index, lane.situation)
        lane.answers[rule] = answer
        if (answer === yes) continue
        const column = answer === no ? lane.failed : lane.open
        column[rule] = (column[rule] as number) + 1
        if (answer === no || lane.verdict === yes) lane.verdict = answer
      }
    }
    for (const { verdict, counts } of lanes) counts[verdict] = (counts[verdict] as number) + 1
  }

  const laneOf = (index = 0) => lanes[index] ?? first
  const byRule = (column: Uint32Array) =>
    Object.fromEntries(rules.flatMap(({ id }, index) => (column[index] ? [[id, column[index]]] : [])))
  return {
    decide,
    verdict: (index) => laneOf(index).verdict,
    answers: (index) => laneOf(index).answers,
    isMissing,
    pays: (index) => (set.payment && !lacks(set.payment.looksAt) ? set.payment.of(laneOf(index).situation) : 0),
    tally: (index) => {
      const { counts, failed, open } = laneOf(index)
      const count = (verdict: Verdict) => counts[verdict] ?? 0
      return {
        total: count(yes) + count(no) + count(undecided),
        passed: count(yes),
        failed: count(no),
        undecided: count(undecided),
        failedBy: byRule(failed),
        undecidedBy: byRule(open),
      }
    },
  }
}

type Lacks = (names: readonly string[]) => boolean

/** A rule as one question; bounds that do not depend on the facts are fetched here, once for each lane. */
function askFor(rule: Rule, lanes: readonly Lane[], lacks: Lacks): Ask {
  if ('rules' in rule)
    return askTogether(
      rule.kind,
      rule.rules.map((one) => askFor(one, lanes, lacks)),
    )
  let isOpen = false
  if (rule.kind === 'score') {
    const { part, comparison } = rule
    const own: Range = { from: 0, to: 0 }
    return {
      look: (situation) => {
        isOpen = part !== null && lacks(part.looksAt)
        if (part && !isOpen) pointsInto(part, situation, own)
      },
      answer: (_, situation) => {
        if (isOpen) return undecided
        const met = spanMeets(part ? own : situation.score, comparison, rule.needed(situation))
        return met === 'unknown' ? undecided : met ? yes : no
      },
    }
  }
  const { comparison, looksAt, bound, boundParameter } = rule
  const bounds = lanes.map(({ situation: { values } }) =>
    boundParameter === null ? bound : (values[boundParameter] as typeof bound),
  )
  let isAsked = true
  let found: Found = false
  return {
    look: (situation) => {
      isOpen = lacks(looksAt)
      if (isOpen) return
      isAsked = !rule.when || rule.when(situation)
      if (isAsked) found = rule.found(situation)
    },
    answer: (lane, situation) => {
      if (isOpen) return undecided
      return !isAsked || meets(comparison, found, bounds[lane] ?? rule.needed(situation)) ? yes : no
    },
  }
}

function askTogether(kind: 'any' | 'all', asks: readonly Ask[]): Ask {
  const decisive = kind === 'any' ? yes : no
  return {
    look: (situation) => {
      for (const ask of asks) ask.look(situation)
    },
    answer: (lane, situation) => {
      let verdict: Verdict = kind === 'any' ? no : yes
      for (const ask of asks) {
        const answer = ask.answer(lane, situation)
        if (answer === decisive) return decisive
        if (answer === undecided) verdict = undecided
      }
      return verdict
    },
  }
}

/** `overrides` replace parameters: a threshold, a rate. */
export function judgeMany(set: RuleSet, rows: Iterable<Facts>, judging: Judging): Tally {
  const decider = openDecider(set, judging)
  for (const facts of rows) decider.decide(facts)
  return decider.tally()
}
