// A row of a spreadsheet as it comes out of a file of any kind.

export type TableCell = string | number | boolean | null

export interface TableRow {
  /** Its line in the file, from 1. */
  number: number
  /** By column, from 0; a day comes as `2022-06-30`. */
  cells: TableCell[]
  /** Columns whose value the file says was computed. */
  formulas?: number[]
  /** Columns with a formula for which the file holds no result. */
  uncomputed?: number[]
}

export interface TablePart {
  rows: TableRow[]
  /** How many rows are to be expected in all, null where the file does not say. */
  total: number | null
}

/** Takes a spreadsheet apart, some thousand rows at a time; refuses what is no spreadsheet. */
export type ReadTable = (bytes: Uint8Array, name: string) => AsyncIterable<TablePart>
