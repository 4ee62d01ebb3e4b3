// Finds the cells of a sheet that hold a formula, by its bytes: most sheets have none, and then it costs next to nothing.

/** By row: columns from 0 with a formula, apart by whether the file holds its result. */
export type Formulas = ReadonlyMap<number, { computed: number[]; uncomputed: number[] }>

const opening = ['<f>', '<f '].map((tag) => Buffer.from(tag))
const cellTag = Buffer.from('<c ')
const cellEnd = Buffer.from('</c>')
const valueTag = Buffer.from('<v>')

export function findFormulas(sheet: Uint8Array): Formulas {
  const bytes = Buffer.from(sheet.buffer, sheet.byteOffset, sheet.byteLength)
  const found = new Map<number, { computed: number[]; uncomputed: number[] }>()
  for (const tag of opening)
    for (let at = bytes.indexOf(tag); at >= 0; at = bytes.indexOf(tag, at + tag.length)) {
      const start = bytes.lastIndexOf(cellTag, at)
      const end = bytes.indexOf(cellEnd, at)
      const [, letters = '', digits = '0'] = /\br="([A-Z]+)(\d+)"/.exec(bytes.toString('latin1', start, at)) ?? []
      const value = bytes.indexOf(valueTag, at)
      const row = found.get(Number(digits)) ?? { computed: [], uncomputed: [] }
      const isComputed = value >= 0 && value < end
      row[isComputed ? 'computed' : 'uncomputed'].push(columnOf(letters))
      found.set(Number(digits), row)
    }
  return found
}

const columnOf = (letters: string) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
