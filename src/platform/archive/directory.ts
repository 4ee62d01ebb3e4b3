// The table of contents of a packed file, read without unpacking anything (ZIP, APPNOTE 6.3).
import { archiveErrors } from './errors.ts'

export interface ArchiveEntry {
  name: string
  /** 0 stored, 8 deflated. */
  method: number
  crc: number
  packedBytes: number
  inflatedBytes: number
  /** Where the entry's own header starts. */
  offset: number
}

const signature = { local: 0x04034b50, entry: 0x02014b50, end: 0x06054b50, end64: 0x06064b50, locator64: 0x07064b50 }
const elsewhere = 0xffffffff
const longestComment = 0xffff
const endBytes = 22

export const damaged = (where: string) => archiveErrors.refuse('file-damaged', { where })

export function readDirectory(bytes: Uint8Array): ArchiveEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    return readEntries(view, bytes, findEnd(view))
  } catch (error) {
    if (error instanceof RangeError) throw damaged('ZIP')
    throw error
  }
}

/** The packed bytes of one entry; its header is read again because its extra field may differ in length. */
export function packedBytes(bytes: Uint8Array, entry: ArchiveEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== signature.local)
    throw damaged(entry.name)
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true)
  const end = start + entry.packedBytes
  if (end > bytes.length) throw damaged(entry.name)
  return bytes.subarray(start, end)
}

interface Directory {
  offset: number
  count: number
}

function findEnd(view: DataView): Directory {
  const last = view.byteLength - endBytes
  for (let at = last; at >= Math.max(0, last - longestComment); at--) {
    if (view.getUint32(at, true) !== signature.end) continue
    const directory = { count: view.getUint16(at + 10, true), offset: view.getUint32(at + 16, true) }
    return directory.offset === elsewhere || directory.count === 0xffff ? findEnd64(view, at) : directory
  }
  throw damaged('ZIP')
}

function findEnd64(view: DataView, end: number): Directory {
  const locator = end - 20
  if (view.getUint32(locator, true) !== signature.locator64) throw damaged('ZIP64')
  const at = Number(view.getBigUint64(locator + 8, true))
  if (view.getUint32(at, true) !== signature.end64) throw damaged('ZIP64')
  return { count: Number(view.getBigUint64(at + 32, true)), offset: Number(view.getBigUint64(at + 48, true)) }
}

function readEntries(view: DataView, bytes: Uint8Array, { offset, count }: Directory): ArchiveEntry[] {
  const entries: ArchiveEntry[] = []
  let at = offset
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== signature.entry) throw damaged('ZIP')
    const nameBytes = view.getUint16(at + 28, true)
    const extraBytes = view.getUint16(at + 30, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameBytes))
    const [inflatedBytes, packed, headerOffset] = wideNumbers(view, at + 46 + nameBytes, extraBytes, [
      view.getUint32(at + 24, true),
      view.getUint32(at + 20, true),
      view.getUint32(at + 42, true),
    ])
    entries.push({
      name: name.replace(/^\/+/, '').replaceAll('\\', '/'),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedBytes: packed,
      inflatedBytes,
      offset: headerOffset,
    })
    at += 46 + nameBytes + extraBytes + view.getUint16(at + 32, true)
  }
  return entries
}

/** Numbers too wide for their field stand, in this order, in the ZIP64 extra field. */
function wideNumbers(view: DataView, start: number, length: number, numbers: [number, number, number]) {
  if (!numbers.includes(elsewhere)) return numbers
  for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue
    let next = at + 4
    return numbers.map((number) => {
      if (number !== elsewhere) return number
      next += 8
      return Number(view.getBigUint64(next - 8, true))
    }) as [number, number, number]
  }
  throw damaged('ZIP64')
}
