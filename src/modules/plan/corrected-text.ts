// The words of a commitment with the corrections a person accepted; the notice itself stays as printed.
import type { Facts } from '#modules/notices/contract.ts'

interface Correction {
  start: number
  end: number
  text: string
  correction: string | null
}

/** The span with the corrections that lie inside it; line breaks of the print are closed up. */
export function correctedText(
  text: string,
  { start, end }: { start: number; end: number },
  corrections: readonly Correction[],
): string {
  let words = ''
  let from = start
  for (const correction of [...corrections].sort((a, b) => a.start - b.start)) {
    if (correction.start < from) continue
    words += text.slice(from, correction.start) + (correction.correction ?? '')
    from = correction.end
  }
  return (words + text.slice(from, end)).replace(/\s*\n\s*/g, '').trim()
}

/** The same for words the facts repeat: a title, an object, its members. */
export function correctedFacts(facts: Facts, corrections: readonly Correction[]): Facts {
  const mend = (words: string) =>
    corrections.reduce((mended, { text, correction }) => mended.replaceAll(text, correction ?? text), words)
  const { document, members } = facts
  return {
    ...facts,
    object: mend(facts.object),
    ...(document && { document: { ...document, title: mend(document.title) } }),
    ...(members && { members: members.map(mend) }),
  }
}
