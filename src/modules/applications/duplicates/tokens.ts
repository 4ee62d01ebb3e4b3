// A text as it is compared: one token for each ideograph, word or number, with the way back to the original.
import { type CharacterPart, partsOf } from './character-parts.ts'
import type { Span } from './span.ts'

/** Token `i` has the code `codes[i]` and stands in the original from `starts[i]` to `ends[i]`, in UTF-16 units. */
export interface Tokens {
  /** Code 0 is a token left out of the comparison: it equals nothing. */
  codes: Int32Array
  starts: Int32Array
  ends: Int32Array
}

/** Above every code point, so that no word equals an ideograph. */
const wordBit = 0x40000000
/** Most ideographs fold to themselves alone; 0 is not looked at yet, -1 is anything else. */
const simple = new Int32Array(0x10000)

export function readTokens(text: string): Tokens {
  const reader = new TokenReader(text.length)
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const code = simple[unit] || learn(unit)
    if (code > 0) {
      reader.endWord()
      reader.push(code, at, at + 1)
      continue
    }
    const codePoint = text.codePointAt(at) ?? unit
    const end = codePoint > 0xffff ? at + 2 : at + 1
    const parts = partsOf(codePoint)
    if (parts.length === 0) reader.endWord()
    for (const part of parts) reader.take(part, at, end)
    at = end - 1
  }
  reader.endWord()
  return reader.tokens()
}

function learn(unit: number): number {
  const [part, ...others] = partsOf(unit)
  const code = part?.kind === 'ideograph' && others.length === 0 ? part.code : -1
  simple[unit] = code
  return code
}

class TokenReader {
  private codes: Int32Array
  private starts: Int32Array
  private ends: Int32Array
  private count = 0
  private word: { kind: CharacterPart['kind']; hash: number; start: number; end: number } | undefined

  constructor(length: number) {
    this.codes = new Int32Array(length)
    this.starts = new Int32Array(length)
    this.ends = new Int32Array(length)
  }

  push(code: number, start: number, end: number): void {
    // One sign may stand for several characters: ㍿ is 株式会社.
    if (this.count === this.codes.length) this.grow()
    this.codes[this.count] = code
    this.starts[this.count] = start
    this.ends[this.count++] = end
  }

  take({ kind, code }: CharacterPart, start: number, end: number): void {
    // An accent may be written apart from its letter, and is left out either way.
    if (kind === 'mark') return
    if (kind === 'ideograph') {
      this.endWord()
      this.push(code, start, end)
    } else if (this.word?.kind === kind) {
      this.word.hash = Math.imul(this.word.hash, 31) + code
      this.word.end = end
    } else {
      this.endWord()
      this.word = { kind, hash: code, start, end }
    }
  }

  endWord(): void {
    if (!this.word) return
    this.push((this.word.hash & 0x3fffffff) | wordBit, this.word.start, this.word.end)
    this.word = undefined
  }

  tokens(): Tokens {
    const { codes, starts, ends, count } = this
    return { codes: codes.slice(0, count), starts: starts.slice(0, count), ends: ends.slice(0, count) }
  }

  private grow(): void {
    const longer = (old: Int32Array) => {
      const values = new Int32Array(old.length * 2 + 32)
      values.set(old)
      return values
    }
    this.codes = longer(this.codes)
    this.starts = longer(this.starts)
    this.ends = longer(this.ends)
  }
}

/** The tokens without those of the spans: what stood around them draws together, and one token 0 marks the place. */
export function leaveOut(tokens: Tokens, spans: readonly Span[]): Tokens {
  if (spans.length === 0) return tokens
  const kept = { codes: tokens.codes.slice(), starts: tokens.starts.slice(), ends: tokens.ends.slice() }
  let count = 0
  let from = 0
  for (const { start, end } of [...spans, { start: tokens.codes.length, end: tokens.codes.length }]) {
    for (const name of ['codes', 'starts', 'ends'] as const) kept[name].copyWithin(count, from, start)
    count += start - from
    from = end
    if (start === end) break
    kept.codes[count] = 0
    kept.starts[count] = tokens.starts[start] ?? 0
    kept.ends[count++] = tokens.ends[end - 1] ?? 0
  }
  return { codes: kept.codes.slice(0, count), starts: kept.starts.slice(0, count), ends: kept.ends.slice(0, count) }
}

/** How many tokens from `start` to `end` take part in the comparison: 字数 as an editor counts it. */
export function countTokens({ codes }: Tokens, start = 0, end: number = codes.length): number {
  let count = 0
  for (let index = start; index < end; index++) if (codes[index] !== 0) count++
  return count
}

export const originalSpan = ({ starts, ends }: Tokens, { start, end }: Span): Span => ({
  start: starts[start] ?? 0,
  end: ends[end - 1] ?? 0,
})
