// Reads the same few facts from millions of rows: a name in a variable is looked up anew each time, ten times slower than one written out.
import type { Facts } from './condition.ts'
import { isBlank } from './form.ts'

const isName = (name: string) => /^[A-Za-z]\w*$/.test(name)

/** Writes the expression out where the platform allows it; a browser under a strict policy does not, and gets the plain way. */
function writtenOut<T>(expression: string, names: readonly string[], plain: (facts: Facts) => T): (facts: Facts) => T {
  if (!names.every(isName)) return plain
  try {
    return new Function('f', `return ${expression}`) as (facts: Facts) => T
  } catch {
    return plain
  }
}

/** Whether any of the named facts is blank; only lists are asked for their length, which is dear to ask of a number. */
export function blankFinder(names: readonly string[], lists: ReadonlySet<string>): (facts: Facts) => boolean {
  const each = names.map((name) =>
    lists.has(name) ? `f.${name} == null || f.${name}.length === 0` : `f.${name} == null || f.${name} === ''`,
  )
  return writtenOut(each.join(' || ') || 'false', names, (facts) => names.some((name) => isBlank(facts[name])))
}

export const factReader = (name: string): ((facts: Facts) => unknown) =>
  writtenOut(`f.${name}`, [name], (facts) => facts[name])
