// A clause: the words between two commas of a sentence.
import { depthChange } from '#reading/sentences/depth.ts'
import { verbRoles, type Word } from '#reading/words/lexicon.ts'
import type { Token } from '#reading/words/segment.ts'

export interface Sentence {
  text: string
  tokens: readonly Token[]
  depths: Uint8Array
}

export const has = (word: Word | undefined, roles: number) => word !== undefined && (word.roles & roles) !== 0

export const isVerb = (word: Word | undefined): boolean =>
  word !== undefined && ((word.roles & verbRoles) !== 0 || word.class === 'v' || word.class === 'u')

export function spell(sentence: Sentence, index: number): string {
  const token = index < 0 ? undefined : sentence.tokens[index]
  if (!token) return ''
  return token.word?.text ?? sentence.text.slice(token.start, token.end)
}

/** Tokens `from` to `to` of the sentence; `mark` is the sign that ends it. */
export interface Clause {
  from: number
  to: number
  mark: string
}

/** For each token how deep it stands in quotes and brackets; the signs themselves count as inside. */
export function depthsOf(text: string, tokens: readonly Token[]): Uint8Array {
  const depths = new Uint8Array(tokens.length)
  let depth = 0
  tokens.forEach(({ start, word }, index) => {
    const change = word ? 0 : depthChange(text.charCodeAt(start))
    if (change > 0) depth++
    depths[index] = depth
    if (change < 0) depth = Math.max(0, depth - 1)
  })
  return depths
}

const marks = '，；：:。！？'

export function splitClauses(text: string, tokens: readonly Token[], depths: Uint8Array): Clause[] {
  const clauses: Clause[] = []
  let from = 0
  for (let index = 0; index <= tokens.length; index++) {
    const token = tokens[index]
    const sign = token && !token.word && token.end - token.start === 1 ? (text[token.start] ?? '') : ''
    const isDash = sign === '—' && text[(token?.start ?? 0) - 1] === '—' && depths[index] === 0
    if (token && !(isDash || (sign !== '' && depths[index] === 0 && marks.includes(sign)))) continue
    const to = isDash ? index - 1 : index
    const words = enumeratorEnd(text, tokens[from]?.start ?? 0)
    while (from < to && (tokens[from]?.start ?? 0) < words) from++
    if (to > from) clauses.push({ from, to, mark: sign })
    from = index + 1
  }
  return clauses
}

const enumerator = /\d{1,2}[.、）](?!\d)|（\d{1,2}）|[①-⑳]/y

/** `1.建设……；2.引进……`: the number is no part of what is undertaken. */
function enumeratorEnd(text: string, start: number): number {
  if (!/[\d（①-⑳]/.test(text[start] ?? '')) return start
  enumerator.lastIndex = start
  return enumerator.test(text) ? enumerator.lastIndex : start
}

/** `加快推广应用步伐`: it is the pace that is quickened, so the verb before it is half of a noun. */
export const endsWithPace = (sentence: Sentence, to: number): boolean =>
  /^(步伐|进程|力度|进度|速度|节奏)$/.test(spell(sentence, to - 1))
