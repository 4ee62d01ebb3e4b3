// The XML parts of an office document as a tree.
import { type Element, isTag, isText } from 'domhandler'
import { parseMarkup } from '../markup.ts'

export const parseXml = (text: string): Element | undefined => parseMarkup(text, 'xml').children.find(isTag)

export const elements = (parent: Element | undefined): Element[] => parent?.children.filter(isTag) ?? []

export const child = (parent: Element | undefined, name: string): Element | undefined =>
  elements(parent).find((element) => element.name === name)

export const children = (parent: Element | undefined, name: string): Element[] =>
  elements(parent).filter((element) => element.name === name)

/** The `w:val` of a child, as in `<w:start w:val="3"/>`. */
export const value = (parent: Element | undefined, name: string): string | undefined =>
  child(parent, name)?.attribs['w:val']

export const numberValue = (parent: Element | undefined, name: string): number | undefined => {
  const number = Number.parseInt(value(parent, name) ?? '', 10)
  return Number.isNaN(number) ? undefined : number
}

/** `<w:vanish/>` is on, `<w:vanish w:val="0"/>` is off. */
export function isOn(parent: Element | undefined, name: string): boolean {
  const element = child(parent, name)
  return element !== undefined && !['0', 'false', 'off'].includes(element.attribs['w:val'] ?? '1')
}

export const textOf = (element: Element): string =>
  element.children.map((node) => (isText(node) ? node.data : isTag(node) ? textOf(node) : '')).join('')
