// Reads a few words alone, as when a person marks a commitment that was not seen.
import type { ReadCommitment } from './contract.ts'
import { findCommitments } from './facts/commitments.ts'
import { placesOf } from './facts/places.ts'
import { viewText } from './lines/view.ts'

interface Surroundings {
  planYear: number | null
  issuer: string | null
}

/** The first commitment in the passage, its offsets within it; undefined where the words promise nothing by themselves. */
export function readPassage(passage: string, { planYear, issuer }: Surroundings): ReadCommitment | undefined {
  const view = viewText(passage)
  const [first] = findCommitments({ view, planYear, own: placesOf(issuer) }, { start: 0, end: view.text.length })
  return first?.commitment
}
