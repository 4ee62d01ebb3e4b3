// Counts the automatic numbers of a Word document, which stand in no paragraph's text (ECMA-376 part 1, 17.9).
import type { Element } from 'domhandler'
import { formatNumber } from '#platform/docx/number-formats.ts'
import { child, children, isOn, numberValue, value } from './xml.ts'

interface Level {
  start: number
  format: string
  /** `第%1章`, `（%2）`. */
  pattern: string
  suffix: string
  /** The level after which counting starts again; undefined means after any higher one. */
  restartsAfter: number | undefined
  /** All numbers of the pattern in Arabic digits. */
  isLegal: boolean
}

interface List {
  levels: Level[]
  /** Levels that start afresh where the list is first used. */
  restarts: number[]
  /** Lists of one abstract definition count on together; undefined marks a level not yet begun. */
  counter: (number | undefined)[]
}

export interface Numbering {
  /** The label of the next paragraph of this list and level: `一、`, `1.1 `. */
  next(listId: string, level: number): string
  /** The level at which a paragraph style is tied to a list. */
  levelOfStyle(listId: string, style: string): number | undefined
}

const highestLevel = 8
const defaults: Level = {
  start: 1,
  format: 'decimal',
  pattern: '',
  suffix: 'tab',
  restartsAfter: undefined,
  isLegal: false,
}

export function readNumbering(root: Element | undefined): Numbering {
  const abstracts = new Map(
    children(root, 'w:abstractNum').map((each) => [each.attribs['w:abstractNumId'] ?? '', each]),
  )
  const lists = new Map(children(root, 'w:num').map((each) => [each.attribs['w:numId'] ?? '', each]))
  const counters = new Map<Element | undefined, (number | undefined)[]>()
  const used = new Map<string, List>()

  const abstractOf = (list: Element) => followStyleLink(abstracts.get(value(list, 'w:abstractNumId') ?? ''), abstracts)

  const listOf = (id: string): List | undefined => {
    const element = lists.get(id)
    if (!element || used.has(id)) return used.get(id)
    const abstract = abstractOf(element)
    const counter = counters.get(abstract) ?? []
    counters.set(abstract, counter)
    const list = readList(element, abstract, counter)
    for (const level of list.restarts) counter[level] = undefined
    used.set(id, list)
    return list
  }

  return {
    next(id, depth) {
      const list = listOf(id)
      const level = list?.levels[Math.min(depth, highestLevel)]
      if (!list || !level) return ''
      advance(list.counter, list.levels, depth)
      return label(level, list.levels, list.counter)
    },
    levelOfStyle(id, style) {
      const list = lists.get(id)
      const tied = children(list && abstractOf(list), 'w:lvl').find((level) => value(level, 'w:pStyle') === style)
      return tied && Number(tied.attribs['w:ilvl'])
    },
  }
}

/** A list may borrow its definition from a numbering style. */
function followStyleLink(abstract: Element | undefined, abstracts: ReadonlyMap<string, Element>): Element | undefined {
  const style = value(abstract, 'w:numStyleLink')
  if (!style) return abstract
  return [...abstracts.values()].find((each) => value(each, 'w:styleLink') === style) ?? abstract
}

function readList(element: Element, abstract: Element | undefined, counter: List['counter']): List {
  const levels: Level[] = Array.from({ length: highestLevel + 1 }, () => ({ ...defaults }))
  const restarts: number[] = []
  const put = (level: Element) => {
    levels[Number(level.attribs['w:ilvl'])] = readLevel(level)
  }
  children(abstract, 'w:lvl').forEach(put)
  for (const override of children(element, 'w:lvlOverride')) {
    children(override, 'w:lvl').forEach(put)
    const depth = Number(override.attribs['w:ilvl'])
    const start = numberValue(override, 'w:startOverride')
    const level = levels[depth]
    if (!level || start === undefined) continue
    level.start = start
    restarts.push(depth)
  }
  return { levels, restarts, counter }
}

function readLevel(element: Element): Level {
  const format = child(element, 'w:numFmt') ?? child(child(element, 'mc:AlternateContent'), 'mc:Fallback')
  return {
    start: numberValue(element, 'w:start') ?? 0,
    format: format?.attribs['w:val'] ?? value(format, 'w:numFmt') ?? 'decimal',
    pattern: value(element, 'w:lvlText') ?? '',
    suffix: value(element, 'w:suff') ?? 'tab',
    restartsAfter: numberValue(element, 'w:lvlRestart'),
    isLegal: isOn(element, 'w:isLgl'),
  }
}

/** One step at this level; deeper levels start again. A level skipped on the way counts as begun. */
function advance(counter: List['counter'], levels: Level[], depth: number) {
  for (let above = 0; above < depth; above++) counter[above] ??= levels[above]?.start ?? 1
  const current = counter[depth]
  counter[depth] = current === undefined ? (levels[depth]?.start ?? 1) : current + 1
  for (let below = depth + 1; below < levels.length; below++) {
    const restartsAfter = levels[below]?.restartsAfter
    if (restartsAfter === undefined || depth < restartsAfter) counter[below] = undefined
  }
}

/** Bullets of symbol fonts lie in the private area and become a plain one. */
const symbolPattern = /[\ue000-\uf8ff]/g

function label(level: Level, levels: Level[], counter: List['counter']): string {
  if (level.format === 'bullet') return `${level.pattern.replace(symbolPattern, '•') || '•'} `
  const filled = level.pattern.replace(/%(\d)/g, (_, digit: string) => {
    const depth = Number(digit) - 1
    const format = level.isLegal ? 'decimal' : (levels[depth]?.format ?? 'decimal')
    return formatNumber(format, counter[depth] ?? levels[depth]?.start ?? 1)
  })
  if (filled === '') return ''
  const needsNoGap = level.suffix === 'nothing' || /[、。．）】：]$/.test(filled)
  return needsNoGap ? filled : `${filled} `
}
