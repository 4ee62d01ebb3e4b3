// The text of one Word paragraph: its runs in order, without what is deleted, hidden or computed.
import type { Element } from 'domhandler'
import { child, elements, isOn, textOf } from './xml.ts'

export interface ParagraphText {
  text: string
  /** The contents of text boxes anchored here. */
  boxes: Element[]
}

const silent = new Set([
  'w:pPr',
  'w:rPr',
  'w:del',
  'w:moveFrom',
  'w:delText',
  'w:instrText',
  'w:delInstrText',
  'mc:Fallback',
  'w:rt',
])

const signs: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
}

export function paragraphText(paragraph: Element, isHidden: boolean): ParagraphText {
  const boxes: Element[] = []
  const text = (element: Element): string => {
    const { name } = element
    if (silent.has(name)) return ''
    if (name === 'w:t' || name === 'm:t') return textOf(element)
    if (name === 'w:sym') return symbol(element)
    if (name === 'w:txbxContent') {
      boxes.push(element)
      return ''
    }
    if (name === 'w:br' && element.attribs['w:type'] === 'page') return ''
    if (name === 'w:r' && (isHidden || isOn(child(element, 'w:rPr'), 'w:vanish'))) return ''
    return signs[name] ?? elements(element).map(text).join('')
  }
  return { text: elements(paragraph).map(text).join(''), boxes }
}

/** A sign of a symbol font; boxes and ticks are the ones that official forms use. */
function symbol({ attribs }: Element): string {
  const code = Number.parseInt(attribs['w:char'] ?? '', 16)
  if (Number.isNaN(code)) return ''
  if (attribs['w:font']?.startsWith('Wingdings')) return wingdings[code & 0xff] ?? '•'
  return code >= 0xe000 && code <= 0xf8ff ? '•' : String.fromCodePoint(code)
}

const wingdings: Readonly<Record<number, string>> = { 111: '□', 168: '□', 254: '☑', 253: '☒', 252: '✓', 82: '☑' }
