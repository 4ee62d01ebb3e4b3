// Writes a table as lines: one row a line, cells separated by TAB, columns kept in step where cells are merged.

export interface TableCell {
  text: string
  columns?: number
  rows?: number
}

/** In columns: spans beyond it are no table any more and are not drawn out. */
const widest = 500

/** A merged cell stands in its first place; the places it covers stay empty. */
export function tableLines(rows: readonly (readonly TableCell[])[]): string[] {
  const coveredUntil: number[] = []
  return rows
    .map((cells, row) => {
      const line: string[] = []
      const isCovered = () => line.length < widest && (coveredUntil[line.length] ?? 0) > row
      for (const { text, columns = 1, rows: height = 1 } of cells) {
        while (isCovered()) line.push('')
        for (let column = 0; column < columns && (column === 0 || line.length < widest); column++) {
          coveredUntil[line.length] = row + height
          line.push(column === 0 ? inOneLine(text) : '')
        }
      }
      return line
    })
    .filter((line) => line.some((text) => text !== ''))
    .map((line) => line.join('\t').replace(/\t+$/, ''))
}

const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim()
