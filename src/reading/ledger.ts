// The balance of a reading: every sentence is a commitment or context, and none is left over.
import type { Reading, ReadSentence } from './contract.ts'

export function balance(sentences: readonly ReadSentence[]): Reading['ledger'] {
  const commitment = sentences.filter(({ role }) => role === 'commitment').length
  const context = sentences.filter(({ role }) => role === 'context').length
  return { sentences: sentences.length, commitment, context, unaccounted: sentences.length - commitment - context }
}
