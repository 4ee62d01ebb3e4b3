// What of an entry's facts changed, and how much of it the audit trail may tell.
import type { Facts, FactValue } from '#rules/condition.ts'
import type { Register } from '#rules/define-register.ts'
import { privacyIn } from '../view.ts'

const isBlank = (value: FactValue) =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

/** Facts as they are kept: blanks are left out, words lose the space around them. */
export function cleanFacts(facts: Facts): Facts {
  return Object.fromEntries(
    Object.entries(facts)
      .map(([name, value]) => [name, typeof value === 'string' ? value.trim() : value] as const)
      .filter(([, value]) => !isBlank(value)),
  )
}

const said = (value: FactValue) => JSON.stringify(value ?? null)

export function difference(before: Facts, after: Facts): { before: Facts; after: Facts } {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => said(before[name]) !== said(after[name]),
  )
  const only = (facts: Facts) => Object.fromEntries(names.map((name) => [name, facts[name] ?? null]))
  return { before: only(before), after: only(after) }
}

export const isUnchanged = (before: Facts, after: Facts): boolean =>
  Object.keys(difference(before, after).after).length === 0

const hidden = '●●●'

/** Personal facts stay in the register: the trail says that they changed, not how. */
export function toldFacts(register: Register, facts: Facts): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => {
      const isPersonal = ['personal', 'sensitive'].includes(privacyIn(register, name))
      return [name, isPersonal && !isBlank(value) ? hidden : value]
    }),
  )
}
