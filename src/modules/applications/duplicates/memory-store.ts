// The fingerprints on file in memory: tables of open addresses, eight bytes a sighting before slack.
import {
  type Candidate,
  commonAfter,
  type FingerprintStore,
  fewestShared,
  mostSightings,
  type Sightings,
} from './fingerprint-store.ts'
import type { Fingerprints } from './fingerprints.ts'

export function openMemoryStore(): FingerprintStore & { bytes(): number } {
  const shards = Array.from({ length: 1024 }, () => new Shard())
  const names: string[] = []
  let counts = new Uint16Array(1024)

  const look = ({ hashes }: Fingerprints): Sightings => {
    if (counts.length <= names.length) counts = new Uint16Array(names.length * 2)
    const limit = commonAfter(names.length)
    const common = new Uint8Array(hashes.length)
    const seen: number[] = []
    for (let index = 0; index < hashes.length; index++) {
      const hash = hashes[index] ?? 0
      if (index > 0 && hash === hashes[index - 1]) {
        common[index] = common[index - 1] ?? 0
        continue
      }
      const applications = shardOf(shards, hash).applicationsWith(hash, limit)
      if (applications === 'many') common[index] = 1
      else for (const application of applications) if (count(counts, application) === 1) seen.push(application)
    }
    return { common, candidates: takeCounted(counts, seen, names) }
  }

  return {
    async add(application, { hashes }) {
      names.push(application)
      for (const hash of hashes) shardOf(shards, hash).add(hash, names.length)
    },
    look: async (fingerprints) => look(fingerprints),
    bytes: () => shards.reduce((sum, shard) => sum + shard.bytes(), 0),
  }
}

function count(counts: Uint16Array, application: number): number {
  counts[application] = (counts[application] ?? 0) + 1
  return counts[application] ?? 0
}

/** Leaves the counts at 0 for the next one. */
function takeCounted(counts: Uint16Array, seen: number[], names: readonly string[]): Candidate[] {
  const found: Candidate[] = []
  for (const application of seen.sort((a, b) => a - b)) {
    const shared = counts[application] ?? 0
    counts[application] = 0
    if (shared >= fewestShared) found.push({ application: names[application - 1] ?? '', shared })
  }
  return found
}

const shardOf = (shards: readonly Shard[], hash: number) => shards[hash >>> 22] as Shard

/** A small table grows without a pause that anyone would notice. */
class Shard {
  private hashes = new Int32Array(32)
  /** Applications count from 1; 0 is a free place. */
  private applications = new Int32Array(32)
  private count = 0

  add(hash: number, application: number): void {
    if (this.count > this.hashes.length * 0.75) this.grow()
    let sightings = 0
    let slot = this.firstSlot(hash)
    while (this.applications[slot] !== 0) {
      // One sighting beyond the limit is enough to know that a fingerprint is common.
      if (this.hashes[slot] === hash && (this.applications[slot] === application || ++sightings > mostSightings)) return
      slot = this.nextSlot(slot)
    }
    this.hashes[slot] = hash
    this.applications[slot] = application
    this.count++
  }

  applicationsWith(hash: number, limit: number): readonly number[] | 'many' {
    const found: number[] = []
    let slot = this.firstSlot(hash)
    for (let application = this.applications[slot]; application; application = this.applications[slot]) {
      if (this.hashes[slot] === hash && found.push(application) > limit) return 'many'
      slot = this.nextSlot(slot)
    }
    return found
  }

  bytes(): number {
    return this.hashes.byteLength + this.applications.byteLength
  }

  private firstSlot(hash: number): number {
    return Math.floor(((Math.imul(hash, 0x9e3779b1) >>> 0) / 2 ** 32) * this.hashes.length)
  }

  private nextSlot(slot: number): number {
    return slot + 1 === this.hashes.length ? 0 : slot + 1
  }

  private grow(): void {
    const { hashes, applications } = this
    const size = Math.ceil(hashes.length * 1.5)
    this.hashes = new Int32Array(size)
    this.applications = new Int32Array(size)
    for (let old = 0; old < hashes.length; old++) {
      if (applications[old] === 0) continue
      let slot = this.firstSlot(hashes[old] ?? 0)
      while (this.applications[slot] !== 0) slot = this.nextSlot(slot)
      this.hashes[slot] = hashes[old] ?? 0
      this.applications[slot] = applications[old] ?? 0
    }
  }
}
