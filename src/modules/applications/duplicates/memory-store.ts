// The fingerprints on file in memory: tables of open addresses, eight bytes a sighting before slack.
import { type Candidate, commonAfter, type FingerprintStore, fewestShared, mostSightings } from './fingerprint-store.ts'
import type { Fingerprints } from './fingerprints.ts'

export function openMemoryStore(): FingerprintStore & { bytes(): number } {
  const shards = Array.from({ length: 1024 }, () => new Shard())
  const names: string[] = []
  let counts = new Uint16Array(1024)

  const candidates = ({ hashes }: Fingerprints): Candidate[] => {
    if (counts.length <= names.length) counts = new Uint16Array(names.length * 2)
    const limit = commonAfter(names.length)
    const seen: number[] = []
    for (let index = 0; index < hashes.length; index++) {
      const hash = hashes[index] ?? 0
      if (index > 0 && hash === hashes[index - 1]) continue
      const documents = shardOf(shards, hash).documentsWith(hash, limit)
      for (const document of documents) {
        const shared = counts[document] ?? 0
        if (shared === 0) seen.push(document)
        counts[document] = shared + 1
      }
    }
    const found: Candidate[] = []
    for (const document of seen.sort((a, b) => a - b)) {
      const shared = counts[document] ?? 0
      counts[document] = 0
      if (shared >= fewestShared) found.push({ document: names[document - 1] ?? '', shared })
    }
    return found
  }

  const common = ({ hashes }: Fingerprints): Uint8Array => {
    const limit = commonAfter(names.length)
    const flags = new Uint8Array(hashes.length)
    for (let index = 0; index < hashes.length; index++) {
      const hash = hashes[index] ?? 0
      flags[index] = shardOf(shards, hash).isBeyond(hash, limit) ? 1 : 0
    }
    return flags
  }

  return {
    async add(document, { hashes }) {
      names.push(document)
      for (const hash of hashes) shardOf(shards, hash).add(hash, names.length)
    },
    candidates: async (fingerprints) => candidates(fingerprints),
    common: async (fingerprints) => common(fingerprints),
    bytes: () => shards.reduce((sum, shard) => sum + shard.bytes(), 0),
  }
}

const shardOf = (shards: readonly Shard[], hash: number) => shards[hash >>> 22] as Shard

/** A small table grows without a pause that anyone would notice. */
class Shard {
  private hashes = new Int32Array(32)
  /** Documents count from 1; 0 is a free place. */
  private documents = new Int32Array(32)
  private count = 0

  add(hash: number, document: number): void {
    if (this.count > this.hashes.length * 0.75) this.grow()
    let sightings = 0
    let slot = this.firstSlot(hash)
    while (this.documents[slot] !== 0) {
      // One sighting beyond the limit is enough to know that a fingerprint is common.
      if (this.hashes[slot] === hash && (this.documents[slot] === document || ++sightings > mostSightings)) return
      slot = this.nextSlot(slot)
    }
    this.hashes[slot] = hash
    this.documents[slot] = document
    this.count++
  }

  /** None where there are more than `limit`. */
  documentsWith(hash: number, limit: number): number[] {
    const found: number[] = []
    let slot = this.firstSlot(hash)
    for (let document = this.documents[slot]; document; document = this.documents[slot]) {
      if (this.hashes[slot] === hash && found.push(document) > limit) return []
      slot = this.nextSlot(slot)
    }
    return found
  }

  isBeyond(hash: number, limit: number): boolean {
    let sightings = 0
    let slot = this.firstSlot(hash)
    while (this.documents[slot] !== 0) {
      if (this.hashes[slot] === hash && ++sightings > limit) return true
      slot = this.nextSlot(slot)
    }
    return false
  }

  bytes(): number {
    return this.hashes.byteLength + this.documents.byteLength
  }

  private firstSlot(hash: number): number {
    return Math.floor(((Math.imul(hash, 0x9e3779b1) >>> 0) / 2 ** 32) * this.hashes.length)
  }

  private nextSlot(slot: number): number {
    return slot + 1 === this.hashes.length ? 0 : slot + 1
  }

  private grow(): void {
    const { hashes, documents } = this
    const size = Math.ceil(hashes.length * 1.5)
    this.hashes = new Int32Array(size)
    this.documents = new Int32Array(size)
    for (let old = 0; old < hashes.length; old++) {
      if (documents[old] === 0) continue
      let slot = this.firstSlot(hashes[old] ?? 0)
      while (this.documents[slot] !== 0) slot = this.nextSlot(slot)
      this.hashes[slot] = hashes[old] ?? 0
      this.documents[slot] = documents[old] ?? 0
    }
  }
}
