// What a paragraph style of a Word document passes on: the list it belongs to, and whether its text is hidden.
import type { Element } from 'domhandler'
import { child, children, isOn, numberValue, value } from './xml.ts'

/** Either may stand alone: the list then knows the level by the style, or the style knows the list. */
export interface ListPlace {
  listId: string | undefined
  level: number | undefined
}

export interface Styles {
  /** The list of a style, its own or inherited, and the style that names it. */
  listOf(style: string | undefined): (ListPlace & { style: string }) | undefined
  isHidden(style: string | undefined): boolean
}

export function listPlace(properties: Element | undefined): ListPlace | undefined {
  const numbering = child(properties, 'w:numPr')
  return numbering && { listId: value(numbering, 'w:numId'), level: numberValue(numbering, 'w:ilvl') }
}

export function readStyles(root: Element | undefined): Styles {
  const styles = new Map(children(root, 'w:style').map((style) => [style.attribs['w:styleId'] ?? '', style]))
  const paragraphStyles = [...styles.values()].filter((style) => style.attribs['w:type'] === 'paragraph')
  const standard = paragraphStyles.find((style) => style.attribs['w:default'] === '1')?.attribs['w:styleId']

  /** The style and those it is based on, nearest first. */
  const lineage = (name: string | undefined): [string, Element][] => {
    const line: [string, Element][] = []
    for (let next = name ?? standard; next !== undefined && line.length < 20; ) {
      const style = styles.get(next)
      if (!style) break
      line.push([next, style])
      next = value(style, 'w:basedOn')
    }
    return line
  }

  return {
    listOf(name) {
      for (const [style, element] of lineage(name)) {
        const place = listPlace(child(element, 'w:pPr'))
        if (place?.listId) return { ...place, style }
      }
      return undefined
    },
    isHidden: (name) => lineage(name).some(([, element]) => isOn(child(element, 'w:rPr'), 'w:vanish')),
  }
}
