// Takes the text out of a Word document, with the automatic numbers that its paragraphs only refer to.
import type { Element } from 'domhandler'
import { damaged } from '#platform/archive/directory.ts'
import type { Archive } from '#platform/archive/open-archive.ts'
import { tableLines } from '../table-lines.ts'
import { type Numbering, readNumbering } from './numbering.ts'
import { paragraphText } from './paragraph.ts'
import { listPlace, readStyles, type Styles } from './styles.ts'
import { child, children, elements, numberValue, parseXml, value } from './xml.ts'

export function decodeDocx(archive: Archive): string {
  const part = (name: string) => (archive.has(name) ? parseXml(archive.text(name)) : undefined)
  const body = child(part('word/document.xml'), 'w:body')
  if (!body) throw damaged('word/document.xml')
  const document = { numbering: readNumbering(part('word/numbering.xml')), styles: readStyles(part('word/styles.xml')) }
  return blockLines(body, document).join('\n')
}

interface WordDocument {
  numbering: Numbering
  styles: Styles
}

/** Wrappers whose content stands in the text; what was deleted or moved away does not. */
const transparent = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'w:customXml',
  'mc:AlternateContent',
  'mc:Choice',
])

function blockLines(parent: Element, document: WordDocument): string[] {
  return elements(parent).flatMap((element) => {
    if (element.name === 'w:p') return paragraphLines(element, document)
    if (element.name === 'w:tbl') return tableText(element, document)
    return transparent.has(element.name) ? blockLines(element, document) : []
  })
}

/** Text boxes stand before the paragraph they are anchored in. An empty paragraph still takes its number. */
function paragraphLines(paragraph: Element, document: WordDocument): string[] {
  const properties = child(paragraph, 'w:pPr')
  const { text, boxes } = paragraphText(paragraph, document.styles.isHidden(value(properties, 'w:pStyle')))
  const boxed = boxes.flatMap((box) => blockLines(box, document))
  const label = numberLabel(properties, document)
  return text.trim() === '' ? boxed : [...boxed, ...(label + text).split('\n')]
}

function numberLabel(properties: Element | undefined, { numbering, styles }: WordDocument): string {
  const styleName = value(properties, 'w:pStyle')
  const own = listPlace(properties)
  const inherited = styles.listOf(styleName)
  const listId = own?.listId ?? inherited?.listId
  if (listId === undefined || listId === '0') return ''
  const tied = inherited && numbering.levelOfStyle(listId, inherited.style)
  return numbering.next(listId, own?.level ?? tied ?? inherited?.level ?? 0)
}

function tableText(table: Element, document: WordDocument): string[] {
  const rows = tableRows(table).map((row) => rowCells(row))
  const isFrame = rows.every((cells) => cells.length <= 1)
  if (isFrame) return rows.flat().flatMap((cell) => blockLines(cell, document))
  return tableLines(
    rows.map((cells) =>
      cells.map((cell) => ({
        text: isContinued(cell) ? '' : blockLines(cell, document).join(' '),
        columns: numberValue(child(cell, 'w:tcPr'), 'w:gridSpan') ?? 1,
      })),
    ),
  )
}

const tableRows = (parent: Element): Element[] =>
  elements(parent).flatMap((element) => {
    if (element.name === 'w:tr') return child(child(element, 'w:trPr'), 'w:del') ? [] : [element]
    return transparent.has(element.name) ? tableRows(element) : []
  })

const rowCells = (parent: Element): Element[] =>
  elements(parent).flatMap((element) => {
    if (element.name === 'w:tc') return [element]
    return transparent.has(element.name) ? rowCells(element) : []
  })

/** A cell merged into the one above: `<w:vMerge/>` without `restart`. */
function isContinued(cell: Element): boolean {
  const merge = children(child(cell, 'w:tcPr'), 'w:vMerge')[0]
  return merge !== undefined && merge.attribs['w:val'] !== 'restart'
}
