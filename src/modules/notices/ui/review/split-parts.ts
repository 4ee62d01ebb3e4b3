// Splits a commitment at the places a person chose: each part its own words, verb and object.
import type { Span } from './segments.ts'

export interface Part extends Span {
  verb: string
  object: string
}

const joint = /[、，,；;。\s]/
const conjunction = /[、，,；;]|以及|并|和|与|及/g

/** Places where a sentence usually divides, each the offset of the first character after the joint. */
export function likelyCuts(text: string, { start, end }: Span): number[] {
  const words = text.slice(start, end)
  return [...words.matchAll(conjunction)]
    .map((match) => start + match.index + match[0].length)
    .filter((cut) => cut > start && cut < end)
}

/** The longest verb of `verbs` the words begin with; empty when none does. */
export function openingVerb(words: string, verbs: Iterable<string>): string {
  let longest = ''
  for (const verb of verbs) if (verb.length > longest.length && words.startsWith(verb)) longest = verb
  return longest
}

/** A part that begins with no verb of its own shares the verb of the whole. */
export function partsAt(
  text: string,
  { start, end }: Span,
  cuts: readonly number[],
  { verb, known }: { verb: string; known: Iterable<string> },
): Part[] {
  const verbs = [...known, verb].filter(Boolean)
  const edges = [start, ...[...cuts].sort((a, b) => a - b), end]
  return edges.slice(0, -1).flatMap((from, index) => {
    const span = trimmed(text, { start: from, end: edges[index + 1] ?? end })
    if (span.end <= span.start) return []
    const words = text.slice(span.start, span.end)
    const own = openingVerb(words, verbs)
    return [{ ...span, verb: own || verb, object: words.slice(own.length) }]
  })
}

function trimmed(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && joint.test(text[start] ?? '')) start++
  while (end > start && joint.test(text[end - 1] ?? '')) end--
  return { start, end }
}
