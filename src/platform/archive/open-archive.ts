// Opens a packed file (docx, xlsx) without trusting what it says about itself.
import { inflateSync } from 'fflate'
import { crc32 } from './crc32.ts'
import { type ArchiveEntry, damaged, packedBytes, readDirectory } from './directory.ts'
import { archiveErrors } from './errors.ts'

const megabyte = 1024 * 1024

/** All parts together, unpacked. A 300-page plan with pictures stays under 60 MB. */
const maxInflatedBytes = 128 * megabyte
/** Deflate cannot exceed 1032:1; a large part of one repeated pattern is either empty rows or an attack. */
const maxRatio = 200
const ratioCountsFrom = 16 * megabyte
const maxEntries = 10_000

export interface Archive {
  names: readonly string[]
  has(name: string): boolean
  /** Refuses a missing or damaged part. */
  bytes(name: string): Uint8Array
  text(name: string): string
}

/** Refuses with `file-damaged` or `archive-bomb`; parts are unpacked only when asked for. */
export function openArchive(file: Uint8Array): Archive {
  const entries = readDirectory(file)
  if (entries.length > maxEntries) throw damaged('ZIP')
  refuseBomb(entries)
  const byName = new Map(entries.map((entry) => [entry.name, entry]))

  const bytes = (name: string) => {
    const entry = byName.get(name)
    if (!entry) throw damaged(name)
    return inflate(packedBytes(file, entry), entry)
  }
  return {
    names: [...byName.keys()],
    has: (name) => byName.has(name),
    bytes,
    text: (name) => decodeXml(bytes(name)),
  }
}

function refuseBomb(entries: ArchiveEntry[]) {
  const total = entries.reduce((sum, entry) => sum + entry.inflatedBytes, 0)
  const repetitive = entries.find(
    (entry) => entry.inflatedBytes > ratioCountsFrom && entry.inflatedBytes > maxRatio * entry.packedBytes,
  )
  if (total > maxInflatedBytes) throw bomb(total, maxInflatedBytes)
  if (repetitive) throw bomb(repetitive.inflatedBytes, ratioCountsFrom)
}

const bomb = (inflated: number, limit: number) =>
  archiveErrors.refuse('archive-bomb', {
    inflatedMegabytes: Math.ceil(inflated / megabyte),
    limitMegabytes: limit / megabyte,
  })

/** Unpacks into a buffer of the announced size and no further, so that a directory gains nothing by lying. */
function inflate(packed: Uint8Array, entry: ArchiveEntry): Uint8Array {
  const inflated = entry.method === 0 ? packed : inflateWithin(packed, entry)
  if (inflated.length !== entry.inflatedBytes || crc32(inflated) !== entry.crc) throw damaged(entry.name)
  return inflated
}

function inflateWithin(packed: Uint8Array, entry: ArchiveEntry): Uint8Array {
  if (entry.method !== 8) throw damaged(entry.name)
  try {
    return inflateSync(packed, { out: new Uint8Array(entry.inflatedBytes) })
  } catch {
    throw damaged(entry.name)
  }
}

/** XML parts are UTF-8 or, with a byte order mark, UTF-16. */
function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(bytes)
}
