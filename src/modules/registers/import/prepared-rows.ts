// The rows of an import ready to be written, kept as a file between the check and the application.
import { createInterface } from 'node:readline'
import { pipeline, Readable, type Transform } from 'node:stream'
import { createGunzip, createGzip } from 'node:zlib'
import type { FileStore } from '#platform/files/file-store.ts'
import type { Facts } from '#rules/condition.ts'

export interface PreparedRow {
  /** Its line in the table. */
  row: number
  entryId: string
  /** The version the entry had when it was checked; 0 for a new one. */
  version: number
  facts: Facts
}

/** The hash under which the rows lie. */
export async function keepRows(files: FileStore, parts: AsyncIterable<readonly PreparedRow[]>): Promise<string> {
  async function* lines() {
    for await (const rows of parts) yield rows.map((row) => `${JSON.stringify(row)}\n`).join('')
  }
  const kept = await files.receive(joined(Readable.from(lines()), createGzip({ level: 1 })))
  await kept.keep()
  return kept.sha256
}

/** What breaks the first breaks the second: whoever reads it hears of it. */
function joined<T extends Transform>(from: Readable, to: T): T {
  pipeline(from, to, () => undefined)
  return to
}

/** In parts of `size`. */
export async function* preparedRows(files: FileStore, sha256: string, size: number): AsyncGenerator<PreparedRow[]> {
  let part: PreparedRow[] = []
  for await (const line of createInterface({ input: joined(files.stream(sha256), createGunzip()) })) {
    part.push(JSON.parse(line) as PreparedRow)
    if (part.length < size) continue
    yield part
    part = []
  }
  if (part.length > 0) yield part
}
