// What a column of a spreadsheet can hold: a field of the register, or a figure of one year, 2021年营业收入.
import type { DateOnly } from '#kernel/date-only.ts'
import type { Facts, FactValue } from '#rules/condition.ts'
import type { Register } from '#rules/define-register.ts'
import type { Field, Words } from '#rules/field.ts'

type TableField = Extract<Field, { kind: 'table' }>

/** Whole tables, files and references have no place in a cell. */
const fitsInCell = ({ kind }: Field) => !['files', 'table', 'entry'].includes(kind)

const yearly = ({ allFields }: Register): [name: string, field: TableField, by: string][] =>
  Object.entries(allFields).flatMap(([name, field]) =>
    field.kind === 'table' && field.by !== undefined ? [[name, field, field.by]] : [],
  )

/** The year of the day and those before it. */
const yearsBroughtIn = 10
const yearsUpTo = (today: DateOnly) =>
  Array.from({ length: yearsBroughtIn }, (_, back) => Number(today.slice(0, 4)) - back)

const inYear = ([zh, en]: Words, year: number): Words => [`${year}年${zh}`, `${en} ${year}`]

/** `accounts.2021.revenue` for a figure of a year; names with their fields, the newest year first. */
export function importableFields(register: Register, today: DateOnly): [name: string, field: Field][] {
  const own = Object.entries(register.allFields).filter(([, field]) => fitsInCell(field))
  const figures = yearly(register).flatMap(([table, { columns }, by]) =>
    yearsUpTo(today).flatMap((year) =>
      Object.entries(columns)
        .filter(([column]) => column !== by)
        .map(([column, field]): [string, Field] => [
          `${table}.${year}.${column}`,
          { ...field, label: inYear(field.label, year), optional: true },
        ]),
    ),
  )
  return [...own, ...figures]
}

/** Facts read from cells, their figures of years put into rows of the table they belong to. */
export function inTables(register: Register, read: Facts): Facts {
  const facts: Record<string, FactValue> = {}
  const rows = new Map<string, Map<string, Record<string, FactValue>>>()
  for (const [name, value] of Object.entries(read)) {
    const [table = '', year, column] = name.split('.')
    if (year === undefined || column === undefined) {
      facts[name] = value
      continue
    }
    const own = rows.get(table) ?? new Map<string, Record<string, FactValue>>()
    own.set(year, { ...own.get(year), [column]: value })
    rows.set(table, own)
  }
  for (const [table, , by] of yearly(register)) {
    const own = rows.get(table)
    if (own)
      facts[table] = [...own]
        .sort(([a], [b]) => Number(a) - Number(b))
        .map(([year, figures]) => ({ [by]: Number(year), ...figures }))
  }
  return facts
}

/** What is brought in over what stands there: figures of other years, and other figures of the same, stay. */
export function overStanding(register: Register, before: Facts, facts: Facts): Facts {
  const merged = yearly(register).flatMap(([table, , by]) => {
    const brought = facts[table] as readonly Facts[] | undefined
    if (!brought) return []
    const standing = new Map(((before[table] as readonly Facts[] | undefined) ?? []).map((row) => [row[by], row]))
    for (const row of brought) standing.set(row[by], { ...standing.get(row[by]), ...row })
    return [[table, [...standing.values()].sort((a, b) => Number(a[by]) - Number(b[by]))] as const]
  })
  return { ...before, ...facts, ...Object.fromEntries(merged) }
}
