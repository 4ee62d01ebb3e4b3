// Misread characters: one that makes no word with its neighbours, where a look-alike makes a common one.
import { continuesAt, findWord, frequencyOf, type Word, wordsFrom } from '#reading/words/lexicon.ts'
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
    coveredTo = Math.max(coveredTo, endOfLongestWord(text, index, unit))
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

function endOfLongestWord(text: string, start: number, unit: number): number {
  let end = start
  const words = wordsFrom(unit, text.charCodeAt(start + 1))
  for (let each = 0; each < words.length; each++) {
    const word = words[each]
    if (word && start + word.text.length > end && continuesAt(text, start, text.length, word))
      end = start + word.text.length
  }
  return end
}

/** Characters that join almost any other: what stands beside them need not be in the dictionary. */
const joinsAnything =
  '一二三四五六七八九十百千万两双不大小新老多少高低长短上下中前后内外再以为的地得之其所各该本全总副每无非未可能人们者性化率级型类式品物员家厂场区市省县镇乡村部局处室站所院校年月日时次个'

function bestReading(text: string, index: number, others: readonly string[], afterWord: boolean): Misprint | undefined {
  const [before, after] = [text[index - 1] ?? '', text[index + 1] ?? '']
  const frequency = frequencyOf(text.charCodeAt(index))
  const wanted = frequency < rareBelow ? commonWord : veryCommonWord
  let best: Misprint | undefined
  let bestLevel = 0
  const propose = (word: string, at: number, least: number) => {
    const level = findWord(word)?.level ?? 0
    if (level < least || level <= bestLevel) return
    const printed = text.slice(at, at + word.length)
    bestLevel = level
    best = {
      at,
      printed,
      likely: word,
      confidence: Math.min(0.97, 0.6 + level * 0.025 + (frequency < rareBelow ? 0.1 : 0)),
      why: `“${printed}”不成词，字形或读音相近的“${word}”是常用词，疑为误识。`,
    }
  }
  for (const other of others) {
    for (const length of [4, 3])
      for (let at = Math.max(0, index - length + 1); at <= index && at + length <= text.length; at++)
        propose(text.slice(at, index) + other + text.slice(index + 1, at + length), at, length === 4 ? 4 : 7)
    if (joinsAnything.includes(text[index] ?? '')) continue
    if (isFree(after) && !bindsForward(text, index + 1)) propose(other + after, index, wanted)
    if (isFree(before) && !bindsBackward(text, index - 1)) propose(before + other, index - 1, wanted)
    // Both characters of a word may be misread, where one of them is hardly ever used.
    if (frequency >= hardlyEver || (afterWord && bindsBackward(text, index - 1))) continue
    for (const first of alternatives[text.charCodeAt(index - 1)] ?? []) propose(first + other, index - 1, commonWord)
  }
  return best
}

const isFree = (character: string) => isChinese(character) && !joinsAnything.includes(character)

const isChinese = (character: string) => /[一-龥]/.test(character)

/** The neighbour already makes a word with the character on its other side. */
const bindsForward = (text: string, start: number) => wordsStanding(text, start).length > 0

function bindsBackward(text: string, end: number): boolean {
  for (let start = Math.max(0, end - 3); start < end; start++)
    if (wordsStanding(text, start).some((word) => start + word.text.length === end + 1)) return true
  return false
}

const wordsStanding = (text: string, start: number): Word[] =>
  wordsFrom(text.charCodeAt(start), text.charCodeAt(start + 1)).filter(
    (word) => word.level >= 6 && continuesAt(text, start, text.length, word),
  )

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
