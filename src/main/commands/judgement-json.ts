// A judgement as one JSON object, for scripts: each rule with what was found and needed, score by part, amount.
import { publishedEditions } from '#policy/published-editions.data.ts'
import type { RuleSet } from '#rules/define-programme.ts'
import type { RuleOutcome } from '#rules/explain-rule.ts'
import type { Words } from '#rules/field.ts'
import type { Judgement } from '#rules/judge.ts'

const words = ([zh, en]: Words) => ({ zh, en })
const gaps = (missing: RuleOutcome['missing']) => missing.map(({ field, label }) => ({ field, label: words(label) }))

function ruleAsJson(outcome: RuleOutcome): object {
  const { rule, title, article, holds, applies, found, needed, comparison, unit, rules } = outcome
  return {
    rule,
    title: words(title),
    article,
    holds,
    applies,
    found,
    needed,
    comparison,
    unit,
    foundText: words(outcome.foundWords),
    neededText: words(outcome.neededWords),
    says: words(outcome.says),
    missing: gaps(outcome.missing),
    ...(rules.length > 0 && { rules: rules.map(ruleAsJson) }),
  }
}

/** Money in fen, shares as ratios; `holds` is true, false or "unknown". Documented in docs/programmes.md. */
export function judgementAsJson({ basis, inForce }: RuleSet, judgement: Judgement): object {
  const { programme, edition, title, on, holds, score, passes, payment } = judgement
  return {
    programme,
    edition,
    hash: publishedEditions[edition],
    title: words(title),
    basis,
    inForce,
    on,
    holds,
    rules: [...judgement.rules, ...(passes ? [passes] : [])].map(ruleAsJson),
    score: score && {
      from: score.from,
      to: score.to,
      most: score.most,
      blocks: score.blocks.map(({ parts, title: name, ...block }) => ({
        ...block,
        title: words(name),
        parts: parts.map(({ foundWords, missing, ...part }) => ({
          ...part,
          title: words(part.title),
          foundText: words(foundWords),
          reason: words(part.reason),
          missing: gaps(missing),
        })),
      })),
    },
    payment: payment && { ...payment, title: words(payment.title) },
    missing: gaps(judgement.missing),
  }
}
