// Reads an xlsx workbook into rows of addressed cells; formulas are never computed, macros never looked at.
import { zipSync } from 'fflate'
import type { Cell as RawCell, Sheet as RawSheet, CellValue as RawValue } from 'hucre'
import { readXlsx } from 'hucre/xlsx'
import { openOfficeFile } from '#platform/archive/open-office-file.ts'
import { cellAddress } from './cell-address.ts'
import { workbookErrors } from './errors.ts'
import { refuseCrowded } from './refuse-crowded.ts'

export interface ReadCell {
  address: string
  column: number
  /** A day comes as `2022-06-30`, an instant as `2022-06-30T09:30`. */
  value: string | number | boolean
}

export interface ReadRow {
  number: number
  cells: ReadCell[]
}

export interface ReadSheet {
  name: string
  isHidden: boolean
  /** Rows that hold something. */
  rows: ReadRow[]
  /** From and to, both included; only the first cell of a range has a value. */
  merged: { top: number; left: number; bottom: number; right: number }[]
}

/** Only these parts reach the parser: no macros, links, drawings or pictures. */
const neededParts =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/_rels\/workbook\.xml\.rels|xl\/(workbook|sharedStrings|styles)\.xml|xl\/worksheets\/[^/]+\.xml)$/i

/** Refuses with the codes of `errors.ts` here and in `platform/archive`. */
export async function readWorkbook(file: Uint8Array): Promise<ReadSheet[]> {
  const archive = openOfficeFile(file, 'xlsx')
  const parts = archive.names
    .filter((name) => neededParts.test(name))
    .map((name) => [name, archive.bytes(name)] as const)
  for (const [name, bytes] of parts) if (name.startsWith('xl/worksheets/')) refuseCrowded(name, bytes)
  const sheets = await parse(zipSync(Object.fromEntries(parts), { level: 0 }))
  return sheets.map(readSheet)
}

async function parse(bytes: Uint8Array): Promise<RawSheet[]> {
  try {
    const { sheets } = await readXlsx(bytes)
    return sheets
  } catch {
    throw workbookErrors.refuse('workbook-damaged')
  }
}

function readSheet(sheet: RawSheet): ReadSheet {
  refuseUncomputed(sheet)
  return {
    name: sheet.name,
    isHidden: Boolean(sheet.hidden || sheet.veryHidden),
    rows: sheet.rows
      .map((values, index) => ({ number: index + 1, cells: readCells(values, index + 1) }))
      .filter(({ cells }) => cells.length > 0),
    merged: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      top: startRow + 1,
      left: startCol + 1,
      bottom: endRow + 1,
      right: endCol + 1,
    })),
  }
}

function refuseUncomputed({ name, cells }: RawSheet) {
  for (const [place, cell] of cells ?? [])
    if (isUncomputed(cell)) {
      const [row = 0, column = 0] = place.split(',').map(Number)
      throw workbookErrors.refuse('formula-without-value', { sheet: name, address: cellAddress(row + 1, column + 1) })
    }
}

const isUncomputed = ({ formula, value }: RawCell) => formula !== undefined && value === null

function readCells(values: readonly RawValue[], row: number): ReadCell[] {
  return values.flatMap((value, index) =>
    value === null || value === ''
      ? []
      : [{ address: cellAddress(row, index + 1), column: index + 1, value: plain(value) }],
  )
}

/** Dates carry no zone in a workbook; the parser gives them in UTC. */
function plain(value: string | number | boolean | Date): ReadCell['value'] {
  if (!(value instanceof Date)) return value
  const [day = '', time = ''] = value.toISOString().split('T')
  return time.startsWith('00:00') ? day : `${day}T${time.slice(0, 5)}`
}
