// Checks applications against those on file: whatever shares enough fingerprints is laid beside them.
import { findAnchors, liesTogether } from './anchors.ts'
import { type ApplicationText, type KnownApplication, knowApplication } from './application-text.ts'
import { compareApplications, type DuplicatePair } from './compare-applications.ts'
import type { Candidate, FingerprintStore } from './fingerprint-store.ts'
import { openMemoryStore } from './memory-store.ts'

/** Brings an application on file; undefined where it is not to be compared. */
export type FindApplication = (id: string) => Promise<ApplicationText | undefined>

/** The largest share first; the application is on the left. It may be on file itself. */
export async function findDuplicates(
  application: ApplicationText,
  store: FingerprintStore,
  find: FindApplication,
): Promise<DuplicatePair[]> {
  const sightings = await store.look(application.fingerprints)
  return await compareWith(knowApplication(application, sightings), sightings.candidates, async (id) => {
    const other = await find(id)
    return other && knowApplication(other, await store.look(other.fingerprints))
  })
}

/** Each application against all before it, the largest share first; an id stands for one application. */
export async function findAllDuplicates(
  applications: readonly ApplicationText[],
  onProgress: (checked: number) => void = () => {},
): Promise<DuplicatePair[]> {
  const store = openMemoryStore()
  for (const { id, fingerprints } of applications) await store.add(id, fingerprints)
  const earlier = new Map<string, KnownApplication>()
  const pairs: DuplicatePair[] = []
  for (const application of applications) {
    const sightings = await store.look(application.fingerprints)
    const known = knowApplication(application, sightings)
    pairs.push(...(await compareWith(known, sightings.candidates, async (id) => earlier.get(id))))
    earlier.set(known.id, known)
    onProgress(earlier.size)
  }
  return pairs.sort(byShare)
}

async function compareWith(
  application: KnownApplication,
  candidates: readonly Candidate[],
  find: (id: string) => Promise<KnownApplication | undefined>,
): Promise<DuplicatePair[]> {
  const pairs: DuplicatePair[] = []
  for (const { application: id } of candidates) {
    const other = id === application.id ? undefined : await find(id)
    const pair = other && liesTogether(findAnchors(application, other)) && compareApplications(application, other)
    if (pair) pairs.push(pair)
  }
  return pairs.sort(byShare)
}

const shareOf = ({ left, right }: DuplicatePair) => Math.max(left.share, right.share)
const byShare = (a: DuplicatePair, b: DuplicatePair) => shareOf(b) - shareOf(a)
