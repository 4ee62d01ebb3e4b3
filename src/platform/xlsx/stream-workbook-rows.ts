// Reads the first visible sheet of a workbook row by row in little memory, and says which cells were computed.
import { zipSync } from 'fflate'
import { streamXlsxRows } from 'hucre/xlsx'
import { openOfficeFile } from '#platform/archive/open-office-file.ts'
import { workbookErrors } from './errors.ts'
import { type Formulas, findFormulas } from './find-formulas.ts'
import { refuseCrowded } from './refuse-crowded.ts'
import type { TableCell, TableRow } from './table-row.ts'

/** No macros, links, drawings or pictures; of the sheets only the one that is read. */
const sharedParts =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/_rels\/workbook\.xml\.rels|xl\/(workbook|sharedStrings|styles)\.xml)$/i

/** Refuses with the codes of `errors.ts` here and in `platform/archive`. */
export function streamWorkbookRows(file: Uint8Array): { rows: AsyncIterable<TableRow>; total: number | null } {
  const archive = openOfficeFile(file, 'xlsx')
  const { index, part } = firstSheet(archive.text('xl/workbook.xml'), archive.text('xl/_rels/workbook.xml.rels'))
  const sheet = archive.bytes(part)
  refuseCrowded(part, sheet)
  const needed = archive.names.filter((name) => sharedParts.test(name) || /^xl\/worksheets\/[^/]+\.xml$/.test(name))
  const parts = needed.map((name) => {
    const isOther = name.startsWith('xl/worksheets/') && name !== part
    return [name, isOther ? emptySheet : name === part ? sheet : archive.bytes(name)] as const
  })
  const packed = zipSync(Object.fromEntries(parts), { level: 0 })
  return { rows: rowsOf(packed, index, findFormulas(sheet)), total: expectedRows(sheet) }
}

const emptySheet = new TextEncoder().encode(
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>',
)

async function* rowsOf(packed: Uint8Array, sheet: number, formulas: Formulas): AsyncGenerator<TableRow> {
  try {
    for await (const { index, values } of streamXlsxRows(packed, { sheet })) {
      const cells = values.map(plain)
      const own = formulas.get(index + 1)
      if (own === undefined && cells.every((cell) => cell === null)) continue
      yield {
        number: index + 1,
        cells,
        ...(own && own.computed.length > 0 && { formulas: own.computed }),
        ...(own && own.uncomputed.length > 0 && { uncomputed: own.uncomputed }),
      }
    }
  } catch (error) {
    throw Object.assign(workbookErrors.refuse('workbook-damaged'), { cause: error })
  }
}

/** Dates carry no zone in a workbook; the parser gives them in UTC. */
function plain(value: unknown): TableCell {
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (value === null || value === undefined || value === '') return null
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value)
}

const attribute = (tag: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1]

function firstSheet(workbook: string, relations: string): { index: number; part: string } {
  const sheets = [...workbook.matchAll(/<(?:\w+:)?sheet\b[^>]*>/g)].map(([tag]) => tag)
  const index = Math.max(
    0,
    sheets.findIndex((tag) => !/\bstate="(veryH|h)idden"/.test(tag)),
  )
  const id = attribute(sheets[index] ?? '', 'r:id') ?? attribute(sheets[index] ?? '', 'id')
  const relation = [...relations.matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)].find(
    ([tag]) => attribute(tag, 'Id') === id,
  )
  const target = relation && attribute(relation[0], 'Target')
  if (!target) throw workbookErrors.refuse('workbook-damaged')
  return { index, part: target.startsWith('/') ? target.slice(1) : `xl/${target}` }
}

/** Programs write the used range at the head of a sheet. */
function expectedRows(sheet: Uint8Array): number | null {
  const head = new TextDecoder().decode(sheet.subarray(0, 2_000))
  const last = /<dimension\b[^>]*ref="[A-Z]+\d+:[A-Z]+(\d+)"/.exec(head)?.[1]
  return last === undefined ? null : Number(last)
}
