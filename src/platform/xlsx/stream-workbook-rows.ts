// Reads the first visible sheet of a workbook row by row in little memory, and says which cells were computed.
import type { Archive } from '#platform/archive/open-archive.ts'
import { openOfficeFile } from '#platform/archive/open-office-file.ts'
import { dateFormats } from './date-formats.ts'
import { workbookErrors } from './errors.ts'
import { refuseCrowded } from './refuse-crowded.ts'
import { sharedStrings } from './shared-strings.ts'
import { sheetRows } from './sheet-rows.ts'
import type { TableRow } from './table-row.ts'

/** Refuses with the codes of `errors.ts` here and in `platform/archive`. No macros, links or pictures are looked at. */
export function streamWorkbookRows(file: Uint8Array): { rows: Iterable<TableRow>; total: number | null } {
  const archive = openOfficeFile(file, 'xlsx')
  const workbook = archive.text('xl/workbook.xml')
  const part = firstSheet(workbook, archive.text('xl/_rels/workbook.xml.rels'))
  const sheet = archive.bytes(part)
  refuseCrowded(part, sheet)
  const context = {
    strings: sharedStrings(optional(archive, 'xl/sharedStrings.xml')),
    days: dateFormats(optional(archive, 'xl/styles.xml')),
    from1904: /<(?:\w+:)?workbookPr\b[^>]*\bdate1904="(1|true)"/.test(workbook),
  }
  return { rows: sheetRows(sheet, context), total: expectedRows(sheet) }
}

const optional = (archive: Archive, part: string) => (archive.has(part) ? archive.text(part) : '')

const attribute = (tag: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1]

function firstSheet(workbook: string, relations: string): string {
  const sheets = [...workbook.matchAll(/<(?:\w+:)?sheet\b[^>]*>/g)].map(([tag]) => tag)
  const sheet = sheets.find((tag) => !/\bstate="(veryH|h)idden"/.test(tag)) ?? sheets[0] ?? ''
  const id = attribute(sheet, 'r:id') ?? attribute(sheet, 'id')
  const relation = [...relations.matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)].find(
    ([tag]) => attribute(tag, 'Id') === id,
  )
  const target = relation && attribute(relation[0], 'Target')
  if (!target) throw workbookErrors.refuse('workbook-damaged')
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`
}

/** Programs write the used range at the head of a sheet. */
function expectedRows(sheet: Uint8Array): number | null {
  const head = new TextDecoder().decode(sheet.subarray(0, 2_000))
  const last = /<(?:\w+:)?dimension\b[^>]*ref="[A-Z]+\d+:[A-Z]+(\d+)"/.exec(head)?.[1]
  return last === undefined ? null : Number(last)
}
