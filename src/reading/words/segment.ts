// Cuts a stretch of text into words: the cut whose words are the most frequent ones taken together.
import { levelAt, lexicon, type Word, wordAt } from './lexicon.ts'
import { root } from './word-tree.ts'

/** `word` is undefined for numbers, Latin letters, signs and characters that make no known word. */
export interface Token {
  start: number
  end: number
  word: Word | undefined
}

/** The binary logarithm of all the words the dictionary was counted on. */
const total = 26
const costOfUnknownCharacter = 21

let costs = new Float64Array(1024)
let previous = new Int32Array(1024)
/** The node of the word that ends there. */
let chosen = new Int32Array(1024)

/** The words from `start` to `end`, signs included. */
export function segment(text: string, start: number, end: number): Token[] {
  const length = end - start
  if (length > costs.length - 1) {
    costs = new Float64Array(length * 2)
    previous = new Int32Array(length * 2)
    chosen = new Int32Array(length * 2)
  }
  costs.fill(Number.POSITIVE_INFINITY, 1, length + 1)
  costs[0] = 0
  let position = start
  while (position < end) {
    const at = position - start
    const cost = costs[at] ?? 0
    const unit = text.charCodeAt(position)
    if (!isChinese(unit)) {
      const runEnd = endOfRun(text, position, end)
      relax(at, runEnd - start, cost + 1, root)
      // Nothing can reach into a run, so its inner positions are skipped.
      position = runEnd
      continue
    }
    let node = lexicon.follow(root, unit)
    const level = levelAt(node)
    relax(at, at + 1, cost + (level > 0 ? total - level : costOfUnknownCharacter), level > 0 ? node : root)
    for (let next = position + 1; next < end && node !== root; next++) {
      node = lexicon.follow(node, text.charCodeAt(next))
      const level = levelAt(node)
      if (level > 0) relax(at, next + 1 - start, cost + total - level, node)
    }
    position++
  }
  const tokens: Token[] = []
  for (let at = length; at > 0; at = previous[at] ?? 0)
    tokens.push({ start: start + (previous[at] ?? 0), end: start + at, word: wordAt(chosen[at] ?? root) })
  return tokens.reverse()
}

function relax(from: number, to: number, cost: number, node: number): void {
  if (cost >= (costs[to] ?? 0)) return
  costs[to] = cost
  previous[to] = from
  chosen[to] = node
}

const isChinese = (unit: number) => unit >= 0x4e00 && unit <= 0x9fff
const isLetterOrDigit = (unit: number) =>
  (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122) || unit === 46 || unit === 37

function endOfRun(text: string, start: number, end: number): number {
  let position = start + 1
  if (!isLetterOrDigit(text.charCodeAt(start))) return position
  while (position < end && isLetterOrDigit(text.charCodeAt(position))) position++
  return position
}
