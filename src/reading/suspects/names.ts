// The name under a notice against the name above it: a character too many or too few, or one in another's place.
import type { Suspect } from '#reading/contract.ts'
import type { FoundHeader } from '#reading/header/header.ts'
import { rawSpan, type View, written } from '#reading/lines/view.ts'

export function findMisspeltNames(view: View, { header, signature }: FoundHeader): Suspect[] {
  const issuers = header.jointIssuers ?? (header.issuer ? [header.issuer] : [])
  return (signature?.signerSpans ?? []).flatMap((span): Suspect[] => {
    const signer = written(view, span.start, span.end)
    if (issuers.some((issuer) => issuer === signer || issuer.endsWith(signer) || signer.endsWith(issuer))) return []
    const meant = issuers.find((issuer) => {
      const limit = Math.max(1, Math.floor(issuer.length / 5))
      return distance(issuer, signer, limit) <= limit
    })
    if (!meant) return []
    return [
      {
        ...rawSpan(view, span.start, span.end),
        text: signer,
        suggestion: meant,
        type: 'misprint',
        confidence: 0.9,
        why: `落款“${signer}”与标题中的发文机关“${meant}”不一致，疑有错字。`,
      },
    ]
  })
}

/** The least number of characters put in, left out or replaced; anything above `limit` is only known to be above it. */
export function distance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? 0
}
