// Checks applications against those on file: whatever shares enough fingerprints is laid beside them.
import { findAnchors, liesTogether } from './anchors.ts'
import { type ApplicationText, type KnownApplication, knowApplication } from './application-text.ts'
import { compareApplications, type DuplicatePair } from './compare-applications.ts'
import type { FingerprintStore } from './fingerprint-store.ts'
import { openMemoryStore } from './memory-store.ts'

/** Brings an application on file; undefined where it is not to be compared. */
export type FindApplication = (id: string) => Promise<KnownApplication | undefined>

/** The largest share first; the application is on the left. It may be on file itself. */
export async function findDuplicates(
  application: KnownApplication,
  store: FingerprintStore,
  find: FindApplication,
): Promise<DuplicatePair[]> {
  const pairs: DuplicatePair[] = []
  for (const { document } of await store.candidates(application.fingerprints)) {
    const other = document === application.id ? undefined : await find(document)
    const pair = other && liesTogether(findAnchors(application, other)) && compareApplications(application, other)
    if (pair) pairs.push(pair)
  }
  return pairs.sort(byShare)
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
    const known = await knowApplication(application, store)
    pairs.push(...(await findDuplicates(known, store, async (id) => earlier.get(id))))
    earlier.set(known.id, known)
    onProgress(earlier.size)
  }
  return pairs.sort(byShare)
}

const shareOf = ({ left, right }: DuplicatePair) => Math.max(left.share, right.share)
const byShare = (a: DuplicatePair, b: DuplicatePair) => shareOf(b) - shareOf(a)
