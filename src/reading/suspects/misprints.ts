// Misread characters: one that makes no word with its neighbours, where a look-alike makes a common one.
import { findWord, frequencyOf, levelAt, lexicon } from '#reading/words/lexicon.ts'
import { root } from '#reading/words/word-tree.ts'
import { confusableGroups } from './confusable.data.ts'

/** `at` is a position of the view; both texts have the same length. */
export interface Misprint {
  at: number
  printed: string
  likely: string
  confidence: number
  why: string
}

const alternatives: (string[] | undefined)[] = new Array(1 << 16)
for (const group of confusableGroups.trim().split(/\s+/))
  for (const character of group) {
    const known = alternatives[character.charCodeAt(0)] ?? []
    for (const other of group) if (other !== character && !known.includes(other)) known.push(other)
    alternatives[character.charCodeAt(0)] = known
  }

/** A word this common is worth proposing; a character this common is seldom a misreading by itself. */
const commonWord = 8
const veryCommonWord = 10

export function findMisprints(text: string): Misprint[] {
  const found: Misprint[] = []
  let pairs: Pairs | undefined
  /** Words of the dictionary cover everything before this position that is not passed on below. */
  let coveredTo = 0
  let wasCovered = false
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit < firstChinese) continue
    coveredTo = Math.max(coveredTo, endOfLongestWord(text, index))
    const isCovered = coveredTo > index
    const others = isCovered ? undefined : alternatives[unit]
    const best = others && bestReading(text, index, others, wasCovered)
    wasCovered = isCovered
    if (best) {
      found.push(best)
      index = best.at + best.printed.length - 1
      continue
    }
    if (!others || frequencyOf(unit) >= rareBelow) continue
    pairs ??= countPairs(text)
    const repeated = readingFromRepetition(text, index, others, pairs)
    if (repeated) found.push(repeated)
  }
  return found
}

const firstChinese = 0x4e00

/** The end of the longest word that stands at `start`. */
function endOfLongestWord(text: string, start: number): number {
  let longest = start
  let node = lexicon.follow(root, text.charCodeAt(start))
  for (let end = start + 1; end < text.length && node !== root; end++) {
    node = lexicon.follow(node, text.charCodeAt(end))
    if (levelAt(node) > 0) longest = end + 1
  }
  return longest
}

/** Characters that join almost any other: what stands beside them need not be in the dictionary. */
const joinsAnything = new Set(
  '一二三四五六七八九十百千万两双不大小新老多少高低长短上下中前后内外再以为的地得之其所各该本全总副每无非未可能人们者性化率级型类式品物员家厂场区市省县镇乡村部局处室站所院校年月日时次个',
)

function bestReading(text: string, index: number, others: readonly string[], afterWord: boolean): Misprint | undefined {
  const frequency = frequencyOf(text.charCodeAt(index))
  const wanted = frequency < rareBelow ? commonWord : veryCommonWord
  const standsAlone = !joinsAnything.has(text[index] ?? '')
  const joinsNext = standsAlone && isFree(text[index + 1] ?? '') && !bindsForward(text, index + 1)
  const joinsPrevious = standsAlone && isFree(text[index - 1] ?? '') && !bindsBackward(text, index - 1)
  // Both characters of a word may be misread, where one of them is hardly ever used.
  const bothMisread =
    standsAlone && index > 0 && frequency < hardlyEver && !(afterWord && bindsBackward(text, index - 1))
  let likely: string | undefined
  let likelyAt = index
  let bestLevel = 0
  const propose = (at: number, length: number, other: string, least: number) => {
    const level = levelWith(text, at, at + length, index, other.charCodeAt(0))
    if (level < least || level <= bestLevel) return
    bestLevel = level
    likelyAt = at
    likely = text.slice(at, index) + other + text.slice(index + 1, at + length)
  }
  for (const other of others) {
    for (const length of [4, 3])
      for (let at = Math.max(0, index - length + 1); at <= index && at + length <= text.length; at++)
        propose(at, length, other, length === 4 ? 4 : 7)
    if (joinsNext) propose(index, 2, other, wanted)
    if (joinsPrevious) propose(index - 1, 2, other, wanted)
    if (!bothMisread) continue
    for (const first of alternatives[text.charCodeAt(index - 1)] ?? []) {
      const level = findWord(first + other)?.level ?? 0
      if (level < commonWord || level <= bestLevel) continue
      bestLevel = level
      likelyAt = index - 1
      likely = first + other
    }
  }
  if (likely === undefined) return undefined
  const printed = text.slice(likelyAt, likelyAt + likely.length)
  return {
    at: likelyAt,
    printed,
    likely,
    confidence: Math.min(0.97, 0.6 + bestLevel * 0.025 + (frequency < rareBelow ? 0.1 : 0)),
    why: `“${printed}”不成词，字形或读音相近的“${likely}”是常用词，疑为误识。`,
  }
}

/** The level of the word that stands from `start` to `end` once the character at `index` is another. */
function levelWith(text: string, start: number, end: number, index: number, other: number): number {
  let node = root
  for (let position = start; position < end; position++) {
    node = lexicon.follow(node, position === index ? other : text.charCodeAt(position))
    if (node === root) return 0
  }
  return levelAt(node)
}

const isFree = (character: string) => isChinese(character) && !joinsAnything.has(character)

const isChinese = (character: string) => character >= '一' && character <= '龥'

/** A neighbour that makes such a word with the character on its other side is not free. */
const bindingWord = 6

function bindsForward(text: string, start: number): boolean {
  let node = lexicon.follow(root, text.charCodeAt(start))
  for (let end = start + 1; end < text.length && node !== root; end++) {
    node = lexicon.follow(node, text.charCodeAt(end))
    if (levelAt(node) >= bindingWord) return true
  }
  return false
}

function bindsBackward(text: string, last: number): boolean {
  for (let start = Math.max(0, last - 3); start < last; start++)
    if (levelAt(lexicon.nodeOf(text, start, last + 1)) >= bindingWord) return true
  return false
}

/** Below this a character is rare enough in general Chinese for a doubt of its own. */
const rareBelow = 20000
const hardlyEver = 1000

/** How often each pair of characters stands in a text, up to 255; pairs that fall together only raise a count. */
interface Pairs {
  counts: Uint8Array
  mask: number
}

function countPairs(text: string): Pairs {
  const mask = (1 << Math.min(20, Math.ceil(Math.log2(text.length * 16 + 16)))) - 1
  const pairs = { counts: new Uint8Array(mask + 1), mask }
  for (let index = 0; index + 1 < text.length; index++) {
    const slot = slotOfPair(pairs, text.charCodeAt(index), text.charCodeAt(index + 1))
    const count = pairs.counts[slot] ?? 0
    if (count < 255) pairs.counts[slot] = count + 1
  }
  return pairs
}

const slotOfPair = ({ mask }: Pairs, first: number, second: number) => (Math.imul(first, 31321) ^ second) & mask

const countOfPair = (pairs: Pairs, first: number, second: number) => pairs.counts[slotOfPair(pairs, first, second)] ?? 0

/** `学吏` once where the text says `学史` again and again. */
function readingFromRepetition(
  text: string,
  index: number,
  others: readonly string[],
  pairs: Pairs,
): Misprint | undefined {
  const [before, here] = [text.charCodeAt(index - 1), text.charCodeAt(index)]
  if (!isChinese(text[index - 1] ?? '') || countOfPair(pairs, before, here) > 1) return undefined
  if (bindsBackward(text, index - 1)) return undefined
  for (const other of others) {
    if (countOfPair(pairs, before, other.charCodeAt(0)) < 2) continue
    const likely = (text[index - 1] ?? '') + other
    if (!text.includes(likely)) continue
    const printed = text.slice(index - 1, index + 1)
    return {
      at: index - 1,
      printed,
      likely,
      confidence: 0.8,
      why: `上下文多次写作“${likely}”，此处“${printed}”疑为误识。`,
    }
  }
  return undefined
}
