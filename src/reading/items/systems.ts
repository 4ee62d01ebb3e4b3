// The systems a plan is built on (`甲体系、乙体系……`), and which items belong to which.
import type { ReadItem } from '#reading/contract.ts'
import { type Span, type View, written } from '#reading/lines/view.ts'

export interface Systems {
  names: string[]
  /** For each item the name of its system, null where the text names none. */
  ofItem: (string | null)[]
}

const list = /((?:[^，。、；：“”（）]{2,14}体系、){3,}[^，。、；：“”（）]{2,14}体系)/

export function findSystems(view: View, spans: readonly Span[], items: readonly ReadItem[]): Systems {
  for (const { start, end } of spans) {
    const text = view.text.slice(start, end)
    const found = list.exec(text)
    if (!found?.[1]) continue
    const names = split(view, start + (found.index ?? 0), found[1])
    return { names, ofItem: align(view, names, items) }
  }
  return { names: [], ofItem: items.map(() => null) }
}

/** The first name may drag its verb along: `健全甲体系`. */
function split(view: View, start: number, text: string): string[] {
  const names: string[] = []
  let from = start
  for (const part of text.split('、')) {
    const name = written(view, from, from + part.length)
    names.push(names.length === 0 ? name.replace(/^.*?(健全|完善|构建|建立|建设|打造|形成|优化)/, '') : name)
    from += part.length + 1
  }
  return names
}

/** Systems and items stand in the same order: the cut of the items that shares most pairs of characters with the names. */
function align(view: View, names: readonly string[], items: readonly ReadItem[]): (string | null)[] {
  if (items.length < names.length) return items.map(() => null)
  const scores = likenesses(
    names,
    items.map(({ title, start, end }) => `${title ?? ''} ${title ?? ''} ${view.raw.slice(start, end)}`),
  )
  const best: number[][] = names.map(() => new Array(items.length).fill(Number.NEGATIVE_INFINITY))
  names.forEach((_, system) => {
    items.forEach((_, item) => {
      const stay = item > 0 ? (best[system]?.[item - 1] ?? 0) : Number.NEGATIVE_INFINITY
      const enter =
        system === 0
          ? item === 0
            ? 0
            : Number.NEGATIVE_INFINITY
          : item > 0
            ? (best[system - 1]?.[item - 1] ?? 0)
            : Number.NEGATIVE_INFINITY
      const row = best[system]
      if (row) row[item] = Math.max(stay, enter) + (scores[system]?.[item] ?? 0)
    })
  })
  const chosen: (string | null)[] = new Array(items.length).fill(null)
  let system = names.length - 1
  for (let item = items.length - 1; item >= 0; item--) {
    chosen[item] = names[system] ?? null
    const stay = item > 0 ? (best[system]?.[item - 1] ?? 0) : 0
    const enter = item > 0 && system > 0 ? (best[system - 1]?.[item - 1] ?? 0) : Number.NEGATIVE_INFINITY
    if (enter > stay) system--
  }
  return chosen
}

/** For each name and text how many pairs of characters they share; words that every system shares weigh little. */
function likenesses(names: readonly string[], texts: readonly string[]): number[][] {
  const numbers = new Map<number, number>()
  const opensPair = new Uint8Array(1 << 16)
  const weights = names.map((name) => {
    const whole = name.replace(/体系$/, '')
    const telling = whole.replace(/(科技|创新|科学|技术)/g, ' ')
    const ofPairs = new Map<number, number>()
    for (let index = 0; index + 2 <= whole.length; index++) {
      const pair = pairAt(whole, index)
      if (!numbers.has(pair)) numbers.set(pair, numbers.size)
      opensPair[whole.charCodeAt(index)] = 1
      ofPairs.set(numbers.get(pair) ?? 0, telling.includes(whole.slice(index, index + 2)) ? 3 : 0.2)
    }
    return [...ofPairs]
  })
  const shares = texts.map((text) => {
    const counts = new Float64Array(numbers.size)
    for (let index = 0; index + 2 <= text.length; index++) {
      if (opensPair[text.charCodeAt(index)] === 0) continue
      const number = numbers.get(pairAt(text, index))
      if (number !== undefined) counts[number] = (counts[number] ?? 0) + 1
    }
    return counts.map(Math.log1p)
  })
  return weights.map((ofPairs) =>
    shares.map((share) => ofPairs.reduce((score, [number, weight]) => score + weight * (share[number] ?? 0), 0)),
  )
}

const pairAt = (text: string, index: number) => (text.charCodeAt(index) << 16) | text.charCodeAt(index + 1)
