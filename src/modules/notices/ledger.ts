// The sentence ledger: what each sentence counts as, and whether anything is unaccounted for.
import { groupBy } from '#kernel/group-by.ts'
import type { Ledger, ReviewSentence } from './contract.ts'

interface Sentence {
  id: string
  decision: 'context' | 'declined' | null
}
interface Decided {
  sentence_id: string
  state: 'proposed' | 'accepted' | 'declined'
}

/** A person's decision stands; without one, the sentence is settled when every proposal in it is. */
export function sentenceState(
  { decision }: Pick<Sentence, 'decision'>,
  proposals: readonly Pick<Decided, 'state'>[],
): ReviewSentence['state'] {
  if (decision !== null) return decision
  if (proposals.length === 0 || proposals.some(({ state }) => state === 'proposed')) return 'open'
  return proposals.some(({ state }) => state === 'accepted') ? 'committed' : 'declined'
}

export function balance(
  items: number,
  sentences: readonly Sentence[],
  proposals: readonly Decided[],
  suspects: readonly { state: string }[],
): Ledger {
  const bySentence = groupBy(proposals, (proposal) => proposal.sentence_id)
  const counts = { committed: 0, context: 0, declined: 0, open: 0 }
  for (const sentence of sentences) counts[sentenceState(sentence, bySentence.get(sentence.id) ?? [])]++
  const { open: unaccounted, ...settled } = counts
  return {
    items,
    sentences: sentences.length,
    ...settled,
    unaccounted,
    undecided: proposals.filter(({ state }) => state === 'proposed').length,
    openSuspects: suspects.filter(({ state }) => state === 'open').length,
  }
}
