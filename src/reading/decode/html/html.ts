// Takes the readable text out of a web page: what a visitor reads, without scripts, menus and frames.
import { type AnyNode, type Element, isTag, isText } from 'domhandler'
import { maxMarkupBytes } from '../limits.ts'
import { parseMarkup } from '../markup.ts'
import { type DecodedText, decodePlainText, type Encoding } from '../plain-text.ts'
import { tableLines } from '../table-lines.ts'
import { isLeftOut } from './left-out.ts'
import { listMarker } from './list-marker.ts'

const blocks = new Set(
  'address article blockquote body center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)

export function decodeHtml(bytes: Uint8Array): DecodedText {
  const { text, encoding } = decodePlainText(bytes, maxMarkupBytes, declaredEncoding(bytes))
  return { text: readableText(text), encoding }
}

/** `<meta charset>` and its older form; GB2312 and GBK are parts of GB18030. */
function declaredEncoding(bytes: Uint8Array): Encoding | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  const charset = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1]?.toLowerCase()
  if (charset === 'utf-8' || charset === 'utf8') return 'utf-8'
  return charset && /^gb/.test(charset) ? 'gb18030' : undefined
}

export function readableText(html: string): string {
  const page: Page = { lines: [], line: '' }
  write(page, parseMarkup(html, 'html').children)
  endLine(page)
  return page.lines.join('\n')
}

/** The lines so far and the one being written. */
interface Page {
  lines: string[]
  line: string
}

function endLine(page: Page) {
  const line = page.line.trim()
  if (line) page.lines.push(line)
  page.line = ''
}

function write(page: Page, nodes: readonly AnyNode[]) {
  for (const node of nodes) {
    if (isText(node)) addText(page, node.data)
    else if (isTag(node) && !isLeftOut(node)) writeElement(page, node)
  }
}

function writeElement(page: Page, element: Element) {
  if (element.name === 'br') return endLine(page)
  if (!blocks.has(element.name)) return write(page, element.children)
  endLine(page)
  const rows = element.name === 'table' ? dataRows(element) : undefined
  if (rows) page.lines.push(...tableLines(rows))
  else if (element.name === 'pre') page.lines.push(...plainText(element).split('\n'))
  else {
    if (element.name === 'li') page.line = listMarker(element)
    write(page, element.children)
  }
  endLine(page)
}

/** White space shrinks to one space, and to nothing where a line of the source ended between Chinese characters. */
function addText(page: Page, text: string) {
  const shrunk = text
    .replace(/(?<=[\u3000-\u9fff\uff00-\uffef])[ \t]*[\r\n]\s*(?=[\u3000-\u9fff\uff00-\uffef])/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
  page.line += page.line.endsWith(' ') ? shrunk.trimStart() : shrunk
}

const plainText = (node: AnyNode): string => {
  if (isText(node)) return node.data
  return isTag(node) ? node.children.map(plainText).join('') : ''
}

/** Older sites lay out whole pages in tables: a table is data when it has columns and no table inside. */
function dataRows(table: Element) {
  const rows = descendants(table, 'tr')
  if (descendants(table, 'table').length > 0) return undefined
  const cells = rows.map((row) => row.children.filter(isTag).filter(({ name }) => name === 'td' || name === 'th'))
  if (!cells.some((row) => row.length > 1)) return undefined
  return cells.map((row) =>
    row.map((cell) => ({
      text: cellText(cell),
      columns: Number(cell.attribs['colspan']) || 1,
      rows: Number(cell.attribs['rowspan']) || 1,
    })),
  )
}

function cellText(cell: Element): string {
  const page: Page = { lines: [], line: '' }
  write(page, cell.children)
  endLine(page)
  return page.lines.join(' ')
}

const descendants = (element: Element, name: string): Element[] =>
  element.children
    .filter(isTag)
    .flatMap((child) => (child.name === name ? [child, ...descendants(child, name)] : descendants(child, name)))
