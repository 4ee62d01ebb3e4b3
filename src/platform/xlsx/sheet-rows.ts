// Takes the XML of a sheet apart row by row without ever holding it whole as text.
import { dayOfSerial } from './date-formats.ts'
import { fromXml, textOfRuns } from './shared-strings.ts'
import type { TableCell, TableRow } from './table-row.ts'

export interface SheetContext {
  strings: readonly string[]
  /** By style: the numbers are days. */
  days: readonly boolean[]
  from1904: boolean
}

/** Bytes that are made text at once. */
const pieceBytes = 2 ** 20

const rowPattern = /<(?:\w+:)?row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?row>)/g
const cellPattern = /<(?:\w+:)?c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g
const valuePattern = /<(?:\w+:)?v(?:\s[^>]*)?>([^<]*)</
const placePattern = /\br="([A-Z]+)\d*"/
const rowNumberPattern = /\br="(\d+)"/
const typePattern = /\bt="(\w+)"/
const stylePattern = /\bs="(\d+)"/
const formulaPattern = /<(?:\w+:)?f[\s>/]/

const columnOf = (letters: string) => {
  let column = 0
  for (let at = 0; at < letters.length; at++) column = column * 26 + letters.charCodeAt(at) - 64
  return column - 1
}

/** Cut behind a row, so that none is torn. */
function* pieces(sheet: Uint8Array): Generator<string> {
  const bytes = Buffer.from(sheet.buffer, sheet.byteOffset, sheet.byteLength)
  const decoder = new TextDecoder()
  for (let from = 0; from < bytes.length; ) {
    let end = bytes.length
    if (from + pieceBytes < bytes.length) {
      const close = bytes.indexOf('row>', from + pieceBytes)
      end = close < 0 ? bytes.length : close + 4
    }
    yield decoder.decode(bytes.subarray(from, end))
    from = end
  }
}

/** Rows that hold nothing are passed over. */
export function* sheetRows(sheet: Uint8Array, context: SheetContext): Generator<TableRow> {
  let number = 0
  for (const piece of pieces(sheet))
    for (const [, attributes = '', content] of piece.matchAll(rowPattern)) {
      const written = rowNumberPattern.exec(attributes)?.[1]
      number = written === undefined ? number + 1 : Number(written)
      const row = content === undefined ? undefined : readRow(number, content, context)
      if (row) yield row
    }
}

function readRow(number: number, content: string, context: SheetContext): TableRow | undefined {
  const cells: TableCell[] = []
  const formulas: number[] = []
  const uncomputed: number[] = []
  let column = -1
  for (const [, attributes = '', inner = ''] of content.matchAll(cellPattern)) {
    const letters = placePattern.exec(attributes)?.[1]
    column = letters === undefined ? column + 1 : columnOf(letters)
    const value = inner === '' ? null : cellValue(attributes, inner, context)
    if (formulaPattern.test(inner)) (value === null ? uncomputed : formulas).push(column)
    if (value !== null || uncomputed.at(-1) === column) {
      while (cells.length < column) cells.push(null)
      cells[column] = value
    }
  }
  if (cells.length === 0) return undefined
  return {
    number,
    cells,
    ...(formulas.length > 0 && { formulas }),
    ...(uncomputed.length > 0 && { uncomputed }),
  }
}

function cellValue(attributes: string, inner: string, { strings, days, from1904 }: SheetContext): TableCell {
  const type = typePattern.exec(attributes)?.[1]
  if (type === 'inlineStr') return blankless(textOfRuns(inner))
  const raw = valuePattern.exec(inner)?.[1]
  if (raw === undefined || raw === '') return null
  if (type === 's') return blankless(strings[Number(raw)] ?? '')
  if (type === 'b') return raw === '1'
  if (type === 'd') return raw.slice(0, 10)
  if (type === 'str' || type === 'e') return blankless(fromXml(raw))
  const value = Number(raw)
  const style = stylePattern.exec(attributes)?.[1]
  return style !== undefined && days[Number(style)] ? dayOfSerial(value, from1904) : value
}

const blankless = (text: string): TableCell => (text === '' ? null : text)
