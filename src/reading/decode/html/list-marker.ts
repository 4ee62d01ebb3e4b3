// The number a browser puts before an entry of an ordered list, which the page's text does not hold.
import { type Element, isTag } from 'domhandler'

export function listMarker(entry: Element): string {
  const list = entry.parent
  if (!list || !isTag(list) || list.name !== 'ol') return ''
  return markersOf(list).get(entry) ?? ''
}

const known = new WeakMap<Element, Map<Element, string>>()

function markersOf(list: Element): Map<Element, string> {
  const earlier = known.get(list)
  if (earlier) return earlier
  const markers = new Map<Element, string>()
  known.set(list, markers)
  if (/list-style(-type)?\s*:\s*none/i.test(list.attribs['style'] ?? '')) return markers
  let number = whole(list.attribs['start']) ?? 1
  for (const entry of list.children.filter(isTag).filter(({ name }) => name === 'li')) {
    number = whole(entry.attribs['value']) ?? number
    markers.set(entry, `${number}. `)
    number++
  }
  return markers
}

function whole(text: string | undefined): number | undefined {
  const number = Number.parseInt(text ?? '', 10)
  return Number.isNaN(number) ? undefined : number
}
