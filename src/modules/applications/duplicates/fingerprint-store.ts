// Where the fingerprints of all applications on file are kept, and asked which of them a new one shares.
import type { Fingerprints } from './fingerprints.ts'

/** An application on file that shares fingerprints which are not common. */
export interface Candidate {
  document: string
  shared: number
}

/** In memory, or as rows of (authority, fingerprint, document, position). */
export interface FingerprintStore {
  add(document: string, fingerprints: Fingerprints): Promise<void>
  /** In the order in which they came on file. */
  candidates(fingerprints: Fingerprints): Promise<Candidate[]>
  /** 1 for each that stands in more applications than a copied passage would. */
  common(fingerprints: Fingerprints): Promise<Uint8Array>
}

/** A pair that shares fewer has no passage worth showing. */
export const fewestShared = 3

/** In more documents than this a fingerprint is common; a small folder of one call knows its template sooner. */
export const commonAfter = (documents: number): number =>
  Math.min(mostSightings, Math.max(fewestCopies, Math.ceil(documents / 2)))

export const mostSightings = 20
const fewestCopies = 8
