// Reads a workbook or a CSV file row by row, however long it is; formulas are never computed, macros never looked at.
import { containerOf } from '#platform/archive/file-format.ts'
import { readCsv } from '#platform/csv/read-csv.ts'
import { streamWorkbookRows } from '#platform/xlsx/stream-workbook-rows.ts'
import type { TablePart, TableRow } from '#platform/xlsx/table-row.ts'
import { decodePlainText } from '#reading/decode/plain-text.ts'

const rowsAtOnce = 2_000
const longestText = 120 * 2 ** 20

export async function* readTable(bytes: Uint8Array): AsyncGenerator<TablePart> {
  const { rows, total } = containerOf(bytes) === 'archive' ? streamWorkbookRows(bytes) : csvRows(bytes)
  let part: TableRow[] = []
  for await (const row of rows) {
    part.push(row)
    if (part.length < rowsAtOnce) continue
    yield { rows: part, total }
    part = []
  }
  if (part.length > 0) yield { rows: part, total }
}

function csvRows(bytes: Uint8Array): { rows: Iterable<TableRow>; total: number } {
  const { text } = decodePlainText(bytes, longestText)
  return { rows: tableRows(text), total: text.split('\n').length }
}

function* tableRows(text: string): Generator<TableRow> {
  for (const { number, values } of readCsv(text))
    yield { number, cells: values.map((value) => (value === '' ? null : value)) }
}
