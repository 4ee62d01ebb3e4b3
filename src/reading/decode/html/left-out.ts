// The parts of a web page that are not the notice: scripts, menus, what is hidden.
import { type AnyNode, type Element, isTag, isText } from 'domhandler'

const silent = new Set(
  'head script style noscript template svg canvas iframe object embed audio video map nav aside button select option textarea dialog'.split(
    ' ',
  ),
)
const silentRoles = new Set(['navigation', 'banner', 'contentinfo', 'search', 'dialog'])
const listLike = new Set(['ul', 'ol', 'dl', 'div', 'td'])

export function isLeftOut(element: Element): boolean {
  const { name, attribs } = element
  if (silent.has(name) || silentRoles.has(attribs['role'] ?? '')) return true
  if ('hidden' in attribs || attribs['aria-hidden'] === 'true') return true
  if (/display\s*:\s*none/i.test(attribs['style'] ?? '')) return true
  if (name === 'header' || name === 'footer') return !isInside(element, ['article', 'main'])
  return listLike.has(name) && isMenu(element)
}

function isInside(element: Element, names: readonly string[]): boolean {
  for (let parent = element.parent; parent && isTag(parent); parent = parent.parent)
    if (names.includes(parent.name)) return true
  return false
}

const fewestLinks = 5
const linkShare = 0.9
/** A list of files to download belongs to the notice. */
const filePattern = /\.(pdf|docx?|xlsx?|wps|et|ofd|zip|rar)\b/i

/** Almost all of its text is links, and they lead to other pages. */
function isMenu(element: Element): boolean {
  const menu = measure(element)
  return menu.links >= fewestLinks && !menu.hasFiles && menu.linked >= linkShare * menu.length
}

interface Measure {
  length: number
  linked: number
  links: number
  hasFiles: boolean
}

const measures = new WeakMap<Element, Measure>()

function measure(element: Element): Measure {
  const known = measures.get(element)
  if (known) return known
  const sum: Measure = { length: 0, linked: 0, links: 0, hasFiles: false }
  for (const child of element.children) add(sum, measureNode(child))
  if (element.name === 'a') {
    sum.linked = sum.length
    sum.links = 1
    sum.hasFiles = filePattern.test(element.attribs['href'] ?? '')
  }
  measures.set(element, sum)
  return sum
}

function measureNode(node: AnyNode): Measure {
  if (isText(node)) return { length: node.data.replace(/\s/g, '').length, linked: 0, links: 0, hasFiles: false }
  return isTag(node) && !silent.has(node.name) ? measure(node) : { length: 0, linked: 0, links: 0, hasFiles: false }
}

function add(sum: Measure, part: Measure) {
  sum.length += part.length
  sum.linked += part.linked
  sum.links += part.links
  sum.hasFiles ||= part.hasFiles
}
