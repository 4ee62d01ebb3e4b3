// One rule answered in full: whether it holds, what was found, what is needed, by which article, and what is missing to say so.
import { type RuleSet, sourceOf } from './define-programme.ts'
import type { Field, Fields, Words } from './field.ts'
import { type Comparison, type Found, meets, tell, tellNeeded } from './measure.ts'
import type { Measure, Rule, ScoreRule } from './rule.ts'
import { type Part, pointsInto, spanMeets } from './score.ts'
import type { Range, Situation } from './situation.ts'

/** A fact without which a rule cannot be answered. */
export interface Gap {
  field: string
  label: Words
}

export interface RuleOutcome {
  rule: string
  title: Words
  /** Document and article. */
  article: string
  holds: boolean | 'unknown'
  /** False where the rule is not asked of this applicant; it then holds. */
  applies: boolean
  /** Money in fen, shares as ratios; null where unknown or for a rule made of others. */
  found: Found | null
  needed: Found | readonly string[] | null
  comparison: Comparison | 'any' | 'all'
  unit: string
  foundWords: Words
  neededWords: Words
  /** One sentence to show. */
  says: Words
  missing: Gap[]
  /** The rules this one is made of. */
  rules: RuleOutcome[]
}

/** Everything an explanation needs to know. */
export interface View {
  edition: Pick<RuleSet, 'basis'>
  fields: Fields
  situation: Situation
  /** Every field the score looks at. */
  scoreLooksAt: readonly string[]
  /** Those of the named fields that are empty or wrongly filled in. */
  gapsAmong(names: readonly string[]): Gap[]
}

export function outcomeOf(rule: Rule, view: View): RuleOutcome {
  if (rule.kind === 'measure') return measured(rule, view)
  if (rule.kind === 'score') return scored(rule, view)
  const rules = rule.rules.map((one) => outcomeOf(one, view))
  const [decides, otherwise] = rule.kind === 'any' ? [true, false] : [false, true]
  const holds = rules.some((one) => one.holds === decides)
    ? decides
    : rules.some((one) => one.holds === 'unknown')
      ? 'unknown'
      : otherwise
  const [zh, en] = rule.kind === 'any' ? ['满足其一', 'any one of'] : ['全部满足', 'all of']
  return finish(rule, view, {
    holds,
    comparison: rule.kind,
    neededWords: [
      `${zh}：${rules.map(({ title }) => title[0]).join('；')}`,
      `${en}: ${rules.map(({ title }) => title[1]).join('; ')}`,
    ],
    foundWords: [listed(rules, 0), listed(rules, 1)],
    missing: holds === 'unknown' ? rules.flatMap(({ missing }) => missing) : [],
    rules,
  })
}

const listed = (rules: readonly RuleOutcome[], language: 0 | 1) => {
  const met = rules.filter(({ holds }) => holds === true).map(({ title }) => title[language])
  return met.join(language === 0 ? '；' : '; ') || (language === 0 ? '均不满足' : 'none')
}

/** Labels of the choices among the fields a rule looks at. */
const choicesOf = (fields: readonly (Field | undefined)[]): Readonly<Record<string, Words>> =>
  Object.assign({}, ...fields.map((field) => (field && 'choices' in field ? field.choices : {})))

function measured(rule: Measure, view: View): RuleOutcome {
  const { comparison, unit } = rule
  const missing = view.gapsAmong(rule.looksAt)
  if (missing.length > 0) {
    const needed = knownNeed(rule, view)
    return finish(rule, view, { holds: 'unknown', comparison, unit, missing, ...needed })
  }
  if (rule.when && !rule.when(view.situation))
    return finish(rule, view, {
      holds: true,
      applies: false,
      comparison,
      unit,
      foundWords: ['不适用', 'not applicable'],
    })
  const found = rule.found(view.situation)
  const needed = rule.needed(view.situation)
  const choices = choicesOf(rule.looksAt.map((name) => view.fields[name]))
  return finish(rule, view, {
    holds: meets(comparison, found, needed),
    comparison,
    unit,
    found: Number.isNaN(found) ? null : found,
    needed,
    foundWords: tell(found, unit, choices, typeof needed === 'object' ? undefined : needed),
    neededWords: tellNeeded(comparison, needed, unit, choices),
  })
}

/** What is needed can be said before the facts are there, unless it depends on them. */
function knownNeed(rule: Measure, { fields, situation }: View): Partial<RuleOutcome> {
  if (rule.bound === null && rule.boundParameter === null) return {}
  const needed = rule.needed(situation)
  const choices = choicesOf(rule.looksAt.map((name) => fields[name]))
  return { needed, neededWords: tellNeeded(rule.comparison, needed, rule.unit, choices) }
}

const partRange: Range = { from: 0, to: 0 }

function scored(rule: ScoreRule, view: View): RuleOutcome {
  const needed = rule.needed(view.situation)
  const range = rule.part ? rangeOfPart(rule.part, view) : view.situation.score
  const [from, to] = [range.from, range.to]
  const text = from === to ? `${from}` : `${from}—${to}`
  const holds = spanMeets(range, rule.comparison, needed)
  return finish(rule, view, {
    holds,
    missing: holds === 'unknown' ? view.gapsAmong(rule.part?.looksAt ?? view.scoreLooksAt) : [],
    comparison: rule.comparison,
    unit: '分',
    found: from === to ? from : text,
    needed,
    foundWords: [`${text} 分`, `${text} points`],
    neededWords: tellNeeded(rule.comparison, needed, '分'),
  })
}

function rangeOfPart(part: Part, { situation, gapsAmong }: View): Range {
  if (gapsAmong(part.looksAt).length > 0) return { from: 0, to: part.most }
  pointsInto(part, situation, partRange)
  return { ...partRange }
}

const empty: Words = ['', '']

function finish(
  { id, title, basis }: Rule,
  { edition }: View,
  rest: Partial<RuleOutcome> & Pick<RuleOutcome, 'holds' | 'comparison'>,
): RuleOutcome {
  const outcome: RuleOutcome = {
    rule: id,
    title,
    article: sourceOf(edition, basis),
    applies: true,
    found: null,
    needed: null,
    unit: '',
    foundWords: empty,
    neededWords: empty,
    says: empty,
    missing: [],
    rules: [],
    ...rest,
  }
  return { ...outcome, says: sentenceOf(outcome) }
}

/** 近三年研发费用占比：3.2%，应不低于 4%（国科发火〔2016〕32号第十一条(五)）。 */
function sentenceOf({
  title,
  article,
  holds,
  applies,
  comparison,
  foundWords,
  neededWords,
  missing,
}: RuleOutcome): Words {
  if (!applies) return [`${title[0]}：不适用`, `${title[1]}: not applicable`]
  if (missing.length > 0)
    return [
      `${title[0]}：还缺${missing.map(({ label }) => label[0]).join('、')}（${article}）`,
      `${title[1]}: still missing ${missing.map(({ label }) => label[1]).join(', ')} (${article})`,
    ]
  const be = comparison === 'is' ? '为' : ''
  const [should, shouldEn] = holds === true ? [`要求${be}`, 'needed'] : [`应${be}`, 'must be']
  return [
    `${title[0]}：${foundWords[0]}，${should}${neededWords[0]}（${article}）`,
    `${title[1]}: ${foundWords[1]}, ${shouldEn} ${neededWords[1]} (${article})`,
  ]
}
