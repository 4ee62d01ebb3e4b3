// Writes what a list shows into a workbook or a CSV file: the same filters, order and columns, and no field more.
import type { Download } from '#kernel/endpoint.ts'
import { writeCsv } from '#platform/csv/write-csv.ts'
import type { Context } from '#platform/work/context.ts'
import { type Column, writeWorkbook } from '#platform/xlsx/write-workbook.ts'
import { placeName } from '#policy/places.ts'
import { keyLabel, type Register } from '#rules/define-register.ts'
import { cellOf, headingOf } from '#rules/field-words.ts'
import type { EntryListQuery, EntryRow } from './contract.ts'
import { registerErrors } from './errors.ts'
import { countEntries, findEntries } from './find/find-entries.ts'
import { getRegister } from './get-register.ts'

const most = { xlsx: 20_000, csv: 200_000 }
const page = 1_000
const mediaTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
}

/** Refuses `export-too-large`. */
export async function exportEntries(
  ctx: Context,
  { format, ...query }: EntryListQuery & { register: string; format: 'xlsx' | 'csv' },
): Promise<Download> {
  const register = getRegister(query.register)
  const { count, demonstration } = await countEntries(ctx, query)
  const limit = most[format]
  if (count > limit) throw registerErrors.refuse('export-too-large', { count, limit, format: format.toUpperCase() })
  const shown = columnsOf(register, query.columns)
  const rows: EntryRow[] = []
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const found = await findEntries(ctx, { ...query, limit: page, cursor })
    rows.push(...found.rows)
    cursor = found.next
  }
  const cells = rows.map((row) => shown.map(({ of }) => of(row)))
  const title = demonstration > 0 ? `${register.title[0]}（含演示数据）` : register.title[0]
  await ctx.audit({
    action: 'export-entries',
    subjectKind: 'register',
    subjectId: register.id,
    after: { format, rows: rows.length, search: query.search ?? null, where: query.where ?? null },
  })
  const name = `${title}-${ctx.clock.today()}.${format}`
  const content =
    format === 'csv'
      ? writeCsv([shown.map(({ header }) => header), ...cells])
      : await writeWorkbook([{ name: register.title[0], title, columns: shown, rows: cells }])
  return { name, mediaType: mediaTypes[format], content }
}

interface ShownColumn extends Column {
  of: (row: EntryRow) => string | number | boolean | null
}

function columnsOf(register: Register, asked: string | undefined): ShownColumn[] {
  const names = asked?.split(',').filter(Boolean) ?? [...register.columns]
  const isKeyShown = register.key.kind !== 'number' && names.includes(register.key.field)
  const key: ShownColumn = { header: keyLabel(register)[0], width: 22, of: (row) => row.key }
  const columns = names.flatMap((name): ShownColumn[] => {
    const field = register.allFields[name]
    if (!field) return []
    const type = field.kind === 'day' ? 'day' : field.kind === 'number' || field.kind === 'money' ? 'number' : 'text'
    return [{ header: headingOf(field), type, of: (row) => cellOf(field, row.facts[name] as never, placeName) }]
  })
  return isKeyShown ? columns : [key, ...columns]
}
