// Text that very many applications share without copying each other: forms nobody handed in, set paragraphs, a unit's own portrait.
import { type Fingerprints, gramSize } from './fingerprints.ts'
import type { Span } from './span.ts'
import { leaveOut, type Tokens } from './tokens.ts'

/** A single common phrase is no boilerplate; it may stand in a copied passage. */
const fewestGrams = 5

/** Where every fingerprint is common: from the first character of the first to the first of the last. */
export function findBoilerplate({ positions }: Fingerprints, common: Uint8Array): Span[] {
  const inOrder = positions.map((position, index) => position * 2 + (common[index] ?? 0)).sort()
  const spans: Span[] = []
  for (let first = 0; first < inOrder.length; first++) {
    let end = first
    while ((inOrder[end] ?? 0) % 2 === 1) end++
    if (end - first >= fewestGrams) spans.push({ start: (inOrder[first] ?? 0) >> 1, end: (inOrder[end - 1] ?? 0) >> 1 })
    first = end
  }
  return spans
}

export function stripBoilerplate(tokens: Tokens, boilerplate: readonly Span[]): Tokens {
  const { starts } = tokens
  let at = 0
  const tokenAt = (character: number) => {
    while (at < starts.length && (starts[at] ?? 0) < character) at++
    return at
  }
  return leaveOut(
    tokens,
    boilerplate.map(({ start, end }) => ({ start: tokenAt(start), end: tokenAt(end) + gramSize })),
  )
}
