// Answers some rules in full for many applicants, one after the other: what the list of those whom a change turned needs.
import type { Facts } from './condition.ts'
import { valuesOn } from './dated.ts'
import type { RuleSet } from './define-programme.ts'
import { outcomeOf, type RuleOutcome } from './explain-rule.ts'
import { fieldsOfForm, isBlank } from './form.ts'
import type { Judging } from './judge.ts'
import { totalInto } from './score.ts'
import type { Situation } from './situation.ts'

/** Asked with the ids of rules that stand in no other. Parameters are read once. */
export function explainerOf(
  set: RuleSet,
  { on, call, overrides }: Judging,
): (facts: Facts, ids: readonly string[]) => RuleOutcome[] {
  const values = valuesOn(set.parameters, on, call, overrides)
  const fields = fieldsOfForm(set.form)
  const rules = new Map([...set.eligibility, ...(set.passes ? [set.passes] : [])].map((rule) => [rule.id, rule]))
  return (facts, ids) => {
    const situation: Situation = { facts, values, on, score: { from: 0, to: 0 } }
    if (set.score) totalInto(set.score, situation, situation.score)
    const gapsAmong = (names: readonly string[]) =>
      names.flatMap((name) => {
        const field = fields[name]
        return field && !field.optional && isBlank(facts[name]) ? [{ field: name, label: field.label }] : []
      })
    const view = { edition: set, fields, situation, scoreLooksAt: [], gapsAmong }
    return ids.flatMap((id) => {
      const rule = rules.get(id)
      return rule ? [outcomeOf(rule, view)] : []
    })
  }
}
