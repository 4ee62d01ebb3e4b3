// Checks the facts of an entry against its declaration, the map of its day and the order of its days and amounts.
import type { DateOnly } from '#kernel/date-only.ts'
import type { FieldProblem } from '#kernel/refusal.ts'
import { type PlaceFault, placeFault, placeName } from '#policy/places.ts'
import { sichuanUnits } from '#policy/sichuan/units.ts'
import { checkFields } from '#rules/check-fields.ts'
import type { Facts } from '#rules/condition.ts'
import { type Register, statusField } from '#rules/define-register.ts'
import { ruleErrors } from '#rules/errors.ts'
import type { Fields } from '#rules/field.ts'

/** `today` stands in where the facts name no day of their own. */
export function checkEntry(register: Register, facts: Facts, today: DateOnly): FieldProblem[] {
  const { fields, allFields, common, ascending = [], isLasting } = register
  const asked: Fields = facts[statusField] === undefined ? fields : allFields
  const problems = checkFields(asked, facts)
  for (const name of Object.keys(facts))
    if (!allFields[name]) problems.push({ path: name, message: `名录中没有“${name}”这一项` })
  if (problems.length > 0) return problems
  const dated = isLasting || common.happenedOn === undefined ? undefined : facts[common.happenedOn]
  const on = (dated as DateOnly | undefined) ?? today
  for (const [name, { kind, label }] of Object.entries(fields)) {
    const value = facts[name]
    if (typeof value !== 'string') continue
    if (kind === 'region') problems.push(...checkPlace(name, label[0], value, on))
    if (kind === 'unit' && !unitCodes.has(value))
      problems.push({ path: name, message: `${label[0]}：单位名单中没有“${value}”` })
  }
  for (const [less, more] of ascending) {
    const [lower, upper] = [facts[less], facts[more]]
    if (lower === undefined || upper === undefined || (lower as string) <= (upper as string)) continue
    const word = allFields[less]?.kind === 'day' ? '晚于' : '大于'
    problems.push({ path: less, message: `${allFields[less]?.label[0]}不能${word}${allFields[more]?.label[0]}` })
  }
  return problems
}

const unitCodes = new Set(sichuanUnits.map(({ code }) => code))

const said: Record<PlaceFault, (code: string, on: DateOnly, instead: string) => string> = {
  unknown: (code) => `没有代码为“${code}”的行政区划或园区，请从列表中选择`,
  closed: (code, on, instead) => `${placeName(code)}（${code}）在 ${on} 已经撤销${instead && `，应为${instead}`}`,
  'not-yet-open': (code, on, instead) =>
    `${placeName(code)}（${code}）在 ${on} 尚未设立${instead && `，应为${instead}`}`,
}

function checkPlace(path: string, label: string, code: string, on: DateOnly): FieldProblem[] {
  const found = placeFault(code, on)
  if (!found) return []
  const { fault, instead } = found
  const name = instead ? `${placeName(instead.code)}（${instead.code}）` : ''
  return [{ path, message: `${label}：${said[fault](code, on, name)}` }]
}

/** Refuses `invalid-input` with every problem at its field. */
export function demandSound(register: Register, facts: Facts, today: DateOnly): void {
  const problems = checkEntry(register, facts, today)
  if (problems.length > 0) throw ruleErrors.refuse('invalid-input', { count: problems.length }, problems)
}
