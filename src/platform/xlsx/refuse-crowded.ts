// Refuses a sheet with more cells than may be read, before anything parses it.
import { workbookErrors } from './errors.ts'

const maxCells = 2_000_000

const [cellTag, opening, colon] = [...'c<:'].map((character) => character.charCodeAt(0)) as [number, number, number]
const isLetter = (byte = 0) => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a

/** Counted before parsing: a sheet formatted to its last row has millions of empty cells. Refuses `workbook-too-large`. */
export function refuseCrowded(name: string, bytes: Uint8Array): void {
  let cells = 0
  for (let at = bytes.indexOf(cellTag); at >= 0; at = bytes.indexOf(cellTag, at + 1))
    if ((bytes[at - 1] === opening || bytes[at - 1] === colon) && !isLetter(bytes[at + 1])) cells++
  if (cells > maxCells) {
    const sheet = name.replace(/^.*\/|\.xml$/g, '')
    throw workbookErrors.refuse('workbook-too-large', { sheet, cells, limit: maxCells })
  }
}
