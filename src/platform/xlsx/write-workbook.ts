// Writes tables as an xlsx workbook with real numbers and dates, ready to filter, print and fill in.
import type { CellStyle, CellValue as RawValue, WriteSheet } from 'hucre'
import { writeXlsx } from 'hucre/xlsx'
import { textWidth } from '#kernel/text-width.ts'
import { cellRange } from './cell-address.ts'
import { sheetName } from './sheet-name.ts'

/** A day is written `2022-06-30` in a column of type `day`. */
export type CellValue = string | number | boolean | null

export interface Column {
  header: string
  /** In characters of the standard font; a Chinese character takes two. */
  width?: number
  type?: 'text' | 'number' | 'day'
  /** `#,##0.00`, `0.0%`, `yyyy"年"m"月"d"日"`. */
  format?: string
  /** Offered as a list to whoever fills the column in. */
  choices?: readonly string[]
  /** Kept for a later import, not shown. */
  isHidden?: boolean
}

export interface Sheet {
  name: string
  /** A line above the header. */
  title?: string
  columns: readonly Column[]
  rows: readonly (readonly CellValue[])[]
}

/** Sheets print lying, one page wide, the header on every page; wide ones on A3. */
export async function writeWorkbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const names = sheets.map((sheet, index) => sheetName(sheet.name, index, sheets))
  const choices = sheets.flatMap((sheet) => sheet.columns).filter((column) => column.choices?.length)
  const written = sheets.map((sheet, index) => writeSheet(sheet, names[index] as string, choices))
  return writeXlsx({
    defaultFont: { name: '宋体', size: 11 },
    sheets: choices.length > 0 ? [...written, choiceSheet(choices)] : written,
  })
}

const choiceSheetName = '选项'
const dayFormat = 'yyyy-mm-dd'

/** Lists stand in a sheet of their own: a list inside the rule may not be longer than 255 characters. */
const choiceSheet = (columns: readonly Column[]): WriteSheet => ({
  name: choiceSheetName,
  veryHidden: true,
  rows: Array.from({ length: Math.max(...columns.map(({ choices }) => choices?.length ?? 0)) }, (_, row) =>
    columns.map(({ choices }) => choices?.[row] ?? null),
  ),
})

const line = { style: 'thin', color: { rgb: 'BFBFBF' } } as const
const border = { top: line, bottom: line, left: line, right: line }

const titleStyle: CellStyle = {
  font: { name: '宋体', size: 16, bold: true },
  alignment: { horizontal: 'center', vertical: 'center' },
}
const headerStyle: CellStyle = {
  font: { name: '黑体', size: 11 },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DDE6F0' } },
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  border,
}

function columnStyle({ type = 'text', format }: Column): CellStyle {
  const numFmt = format ?? (type === 'day' ? dayFormat : undefined)
  return {
    border,
    alignment: {
      vertical: 'top',
      wrapText: true,
      horizontal: type === 'text' ? 'left' : type === 'day' ? 'center' : 'right',
    },
    ...(numFmt ? { numFmt } : {}),
  }
}

const narrowest = 6
const columnWidth = (column: Column) => column.width ?? Math.max(narrowest, textWidth(column.header) + 4)

/** In points. */
const height = { title: 30, line: 15, highest: 405 }

/** Programs differ in whether they grow a row to its wrapped text, so the height is said. */
function rowHeights({ title, columns, rows }: Sheet, headerRow: number): Map<number, { height: number }> {
  const heights = new Map(title ? [[0, { height: height.title }]] : [])
  for (const [index, row] of rows.entries()) {
    const lines = columns.map((column, place) =>
      column.isHidden ? 1 : Math.ceil(textWidth(String(row[place] ?? '')) / (columnWidth(column) - 1)),
    )
    const needed = Math.max(1, ...lines)
    if (needed > 1) heights.set(headerRow + index, { height: Math.min(height.highest, needed * height.line + 2) })
  }
  return heights
}

function writeSheet(sheet: Sheet, name: string, choices: readonly Column[]): WriteSheet {
  const width = sheet.columns.length
  const headerRow = sheet.title ? 2 : 1
  const lastRow = headerRow + sheet.rows.length
  const titleRows: RawValue[][] = sheet.title ? [[sheet.title]] : []
  const styled = new Map(sheet.columns.map((_, column) => [`${headerRow - 1},${column}`, { style: headerStyle }]))
  if (sheet.title) styled.set('0,0', { style: titleStyle })

  return {
    name,
    columns: sheet.columns.map((column) => ({
      width: columnWidth(column),
      style: columnStyle(column),
      ...(column.isHidden ? { hidden: true } : {}),
    })),
    rows: [
      ...titleRows,
      sheet.columns.map(({ header }) => header),
      ...sheet.rows.map((row) => sheet.columns.map((column, index) => rawValue(row[index] ?? null, column))),
    ],
    cells: styled,
    ...(sheet.title ? { merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: width - 1 }] } : {}),
    rowDefs: rowHeights(sheet, headerRow),
    freezePane: { rows: headerRow },
    autoFilter: { range: cellRange(headerRow, 1, lastRow, width) },
    dataValidations: sheet.columns.flatMap((column, index) =>
      column.choices?.length
        ? [
            {
              type: 'list' as const,
              formula1: choiceRange(choices.indexOf(column) + 1, column.choices.length),
              range: cellRange(headerRow + 1, index + 1, Math.max(lastRow, headerRow + 1), index + 1),
              allowBlank: true,
              showErrorMessage: true,
              errorTitle: column.header,
              errorMessage: '请从列表中选择。',
            },
          ]
        : [],
    ),
    pageSetup: {
      paperSize: printedWidth(sheet) > widestOnA4 ? 'a3' : 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `$${headerRow}:$${headerRow}`,
    },
    headerFooter: { oddFooter: '&C— &P —' },
  }
}

/** In characters: more would print too small to read. */
const widestOnA4 = 180
const printedWidth = ({ columns }: Sheet) =>
  columns.reduce((sum, column) => sum + (column.isHidden ? 0 : columnWidth(column)), 0)

const choiceRange = (column: number, length: number) => {
  const [first, last] = cellRange(1, column, length, column)
    .split(':')
    .map((address) => address.replace(/([A-Z]+)(\d+)/, '$$$1$$$2'))
  return `${choiceSheetName}!${first}:${last}`
}

/** Excel refuses a file with a longer text in one cell. */
const longestText = 32_767

function rawValue(value: CellValue, { type }: Column): RawValue {
  if (type === 'day' && typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value))
    return new Date(`${value}T00:00:00Z`)
  return typeof value === 'string' && value.length > longestText ? `${value.slice(0, longestText - 1)}…` : value
}
