// Finds the heading row of a table and the field each of its columns stands for.
import type { DateOnly } from '#kernel/date-only.ts'
import type { TableRow } from '#platform/xlsx/table-row.ts'
import { type Register, statusField } from '#rules/define-register.ts'
import { type MoneyUnit, moneyUnits } from '#rules/field-words.ts'
import { importableFields } from '../contract/importable.ts'

/** Width, spaces, stars and what stands in brackets do not matter. */
export const plainHeading = (heading: string): string =>
  heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^)]*\)|\[[^\]]*\]/g, '')
    .replace(/[\s*:：、/_-]/g, '')

export function unitIn(heading: string): MoneyUnit | null {
  const unit = /[(（]\s*(元|万元|亿元)\s*[)）]/.exec(heading)?.[1]
  return unit !== undefined && unit in moneyUnits ? (unit as MoneyUnit) : null
}

/** By plain heading: labels in both languages, names of fields, the headings other systems use, then what people chose before. */
export function headingsOf(
  register: Register,
  remembered: ReadonlyMap<string, string>,
  today: DateOnly,
): Map<string, string> {
  const known = new Map<string, string>()
  const fields = importableFields(register, today)
  const others = (register.headings ?? {}) as Readonly<Record<string, readonly string[]>>
  for (const [name] of fields) for (const heading of others[name] ?? []) known.set(plainHeading(heading), name)
  for (const [name, { label }] of fields)
    for (const heading of [name, ...label, ...otherwise(label[0])]) known.set(plainHeading(heading), name)
  const names = new Set(fields.map(([name]) => name))
  for (const [heading, name] of remembered) if (names.has(name)) known.set(heading, name)
  return known
}

/** 2021年营业收入 is written 2021年度营业收入 and 营业收入2021 as well. */
function otherwise(label: string): string[] {
  const [, year, figure] = /^(\d{4})年(.+)$/.exec(label) ?? []
  return year === undefined || figure === undefined
    ? []
    : [`${year}年度${figure}`, `${figure}${year}`, `${figure}${year}年`]
}

const searched = 20

/** The row that names the most fields; undefined where none names any. */
export function findHeadingRow(rows: readonly TableRow[], known: ReadonlyMap<string, string>): TableRow | undefined {
  const scored = rows
    .slice(0, searched)
    .map((row) => ({ row, score: matchHeadings(textsOf(row), known).filter(Boolean).length }))
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a), {
    row: undefined as TableRow | undefined,
    score: 0,
  })
  return best.row
}

export const textsOf = ({ cells }: TableRow): string[] => cells.map((cell) => String(cell ?? '').trim())

/** A field is taken once: the first column that names it. */
export function matchHeadings(headings: readonly string[], known: ReadonlyMap<string, string>): (string | null)[] {
  const taken = new Set<string>()
  return headings.map((heading) => {
    const name = heading === '' ? undefined : known.get(plainHeading(heading))
    if (name === undefined || taken.has(name)) return null
    taken.add(name)
    return name
  })
}

/** Fields that must be there and have no column; what depends on other fields is asked row by row. */
export const missingFields = (register: Register, fields: readonly (string | null)[]): string[] =>
  Object.entries(register.fields)
    .filter(([name, field]) => !field.optional && !field.shownWhen && name !== statusField && !fields.includes(name))
    .map(([name]) => name)
