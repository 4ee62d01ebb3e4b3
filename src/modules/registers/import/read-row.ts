// One row of a table as the facts of an entry, with what could not be understood in it.
import type { DateOnly } from '#kernel/date-only.ts'
import type { TableRow } from '#platform/xlsx/table-row.ts'
import { placesNamed } from '#policy/places.ts'
import { sichuanUnits } from '#policy/sichuan/units.ts'
import type { Facts, FactValue } from '#rules/condition.ts'
import type { Register } from '#rules/define-register.ts'
import type { Field } from '#rules/field.ts'
import type { MoneyUnit } from '#rules/field-words.ts'
import { readCell } from '#rules/read-cell.ts'
import { inTables } from '../contract/importable.ts'
import type { Finding } from '../contract.ts'

export interface Columns {
  headings: readonly string[]
  fields: readonly (string | null)[]
  /** The field each stands for. */
  kinds: readonly (Field | undefined)[]
  units: readonly (MoneyUnit | null)[]
}

const unitCodes = new Map<string, string[]>()
for (const { code, name, shortName } of sichuanUnits)
  for (const word of new Set([code, name, shortName])) unitCodes.set(word, [...(unitCodes.get(word) ?? []), code])

const unitsNamed = (name: string) => unitCodes.get(name) ?? []

/** Blank cells say nothing. */
export function readRow(
  register: Register,
  { headings, fields, kinds, units }: Columns,
  row: TableRow,
  today: DateOnly,
): { facts: Facts; findings: Finding[] } {
  const findings: Finding[] = []
  const facts: Record<string, FactValue> = {}
  const places = (on: DateOnly) => (name: string) => placesNamed(name, on).map(({ code }) => code)
  /** Places are read last: which of that name there was depends on the day. */
  const order = fields
    .map((name, column) => ({ name, column }))
    .sort((a, b) => Number(isPlace(register, a.name)) - Number(isPlace(register, b.name)))
  for (const { name, column } of order) {
    const field = kinds[column]
    if (name === null || !field) continue
    const cell = row.cells[column] ?? null
    const found = (kind: Finding['kind'], message: string) =>
      findings.push({
        kind,
        row: row.number,
        column: headings[column] ?? '',
        field: name,
        value: String(cell ?? ''),
        message,
      })
    if (row.uncomputed?.includes(column))
      found('problem', '是公式，文件里没有保存计算结果；请用 Excel 或 WPS 打开、保存后再上传')
    if (cell === null || (typeof cell === 'string' && cell.trim() === '')) continue
    if (row.formulas?.includes(column)) found('warning', '是公式，按文件中保存的结果导入')
    const unit = units[column]
    const reading = readCell(field, cell, {
      unitsNamed,
      placesNamed: places(dayOf(register, facts, today)),
      ...(unit && { unit }),
    })
    if ('problem' in reading) found('problem', reading.problem)
    else facts[name] = reading.value
  }
  return { facts: inTables(register, facts), findings }
}

const isPlace = ({ allFields }: Register, name: string | null) => name !== null && allFields[name]?.kind === 'region'

function dayOf({ common, isLasting }: Register, facts: Facts, today: DateOnly): DateOnly {
  const on = isLasting || common.happenedOn === undefined ? undefined : facts[common.happenedOn]
  return (on as DateOnly | undefined) ?? today
}
