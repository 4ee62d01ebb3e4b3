// Takes the text out of a workbook: each row a line, its cells separated by TAB.
import { type ReadRow, readWorkbook } from '#platform/xlsx/read-workbook.ts'

/** Hidden sheets hold lists and earlier states; where several sheets are shown, each is headed by its name. */
export async function decodeXlsx(bytes: Uint8Array): Promise<string> {
  const sheets = (await readWorkbook(bytes)).filter(({ isHidden, rows }) => !isHidden && rows.length > 0)
  return sheets.flatMap(({ name, rows }) => [...(sheets.length > 1 ? [name] : []), ...rows.map(rowLine)]).join('\n')
}

function rowLine({ cells }: ReadRow): string {
  const line: string[] = []
  for (const { column, value } of cells) line[column - 1] = String(value).replace(/\s+/g, ' ').trim()
  return Array.from(line, (text) => text ?? '').join('\t')
}
