// Names of cells as a spreadsheet shows them: A1, AB12. Rows and columns count from 1.

function columnName(column: number): string {
  let name = ''
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name
  return name
}

export const cellAddress = (row: number, column: number): string => `${columnName(column)}${row}`

export const cellRange = (top: number, left: number, bottom: number, right: number): string =>
  `${cellAddress(top, left)}:${cellAddress(bottom, right)}`
