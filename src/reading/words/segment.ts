// Cuts a stretch of text into words: the cut whose words are the most frequent ones taken together.
import { continuesAt, findCharacter, type Word, wordsFrom } from './lexicon.ts'

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
let chosen: (Word | undefined)[] = new Array(1024)

/** The words from `start` to `end`, signs included. */
export function segment(text: string, start: number, end: number): Token[] {
  const length = end - start
  if (length > costs.length - 1) {
    costs = new Float64Array(length * 2)
    previous = new Int32Array(length * 2)
    chosen = new Array(length * 2)
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
      relax(at, runEnd - start, cost + 1, undefined)
      // Nothing can reach into a run, so its inner positions are skipped.
      position = runEnd
      continue
    }
    const single = findCharacter(unit)
    relax(at, at + 1, cost + (single ? total - single.level : costOfUnknownCharacter), single)
    if (position + 1 < end) {
      const words = wordsFrom(unit, text.charCodeAt(position + 1))
      for (let each = 0; each < words.length; each++) {
        const word = words[each]
        if (word && continuesAt(text, position, end, word))
          relax(at, at + word.text.length, cost + total - word.level, word)
      }
    }
    position++
  }
  const tokens: Token[] = []
  for (let at = length; at > 0; at = previous[at] ?? 0)
    tokens.push({ start: start + (previous[at] ?? 0), end: start + at, word: chosen[at] })
  return tokens.reverse()
}

function relax(from: number, to: number, cost: number, word: Word | undefined): void {
  if (cost >= (costs[to] ?? 0)) return
  costs[to] = cost
  previous[to] = from
  chosen[to] = word
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
