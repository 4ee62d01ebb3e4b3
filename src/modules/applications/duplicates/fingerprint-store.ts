// Where the fingerprints of all applications on file are kept, and asked which of them a new one shares.
import type { Fingerprints } from './fingerprints.ts'

/** An application on file that shares fingerprints which are not common. */
export interface Candidate {
  application: string
  shared: number
}

export interface Sightings {
  /** 1 for each fingerprint that stands in more applications than a copied passage would. */
  common: Uint8Array
  /** In the order in which they came on file. */
  candidates: Candidate[]
}

/** In memory, or as rows of (authority, fingerprint, application, position). */
export interface FingerprintStore {
  add(application: string, fingerprints: Fingerprints): Promise<void>
  look(fingerprints: Fingerprints): Promise<Sightings>
}

/** A pair that shares fewer has no passage worth showing. */
export const fewestShared = 3

/** In more applications than this a fingerprint is common; a small folder of one call knows its template sooner. */
export const commonAfter = (applications: number): number =>
  Math.min(mostSightings, Math.max(fewestCopies, Math.ceil(applications / 2)))

export const mostSightings = 20
const fewestCopies = 8
