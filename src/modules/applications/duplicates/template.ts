// The text of the call's own form, and what of an application is nothing but that.
import { gramSize } from './fingerprints.ts'
import { hashGrams } from './grams.ts'
import type { Span } from './span.ts'
import { leaveOut, readTokens, type Tokens } from './tokens.ts'

/** Every sequence of seven tokens of the form. */
export type Template = ReadonlySet<number>

export function readTemplate(text: string): Template {
  const grams = new Set(hashGrams(readTokens(text).codes, gramSize))
  grams.delete(0)
  return grams
}

/** What an applicant wrote: the tokens without those that repeat seven and more of the form. */
export function stripTemplate(tokens: Tokens, template: Template): Tokens {
  if (template.size === 0) return tokens
  const grams = hashGrams(tokens.codes, gramSize)
  const spans: Span[] = []
  for (let start = 0; start < grams.length; start++) {
    if (!template.has(grams[start] ?? 0)) continue
    const last = spans.at(-1)
    if (last && last.end >= start) last.end = start + gramSize
    else spans.push({ start, end: start + gramSize })
  }
  return leaveOut(tokens, spans)
}
