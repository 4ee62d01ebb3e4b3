// Keeps files under the hash of their content: written once, never half.
import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'

/** A file that has arrived whole and is on the disk, but has no place yet. */
export interface ReceivedFile {
  sha256: string
  /** Bytes. */
  size: number
  content(): Promise<Buffer>
  /** Gives it its place; a file with the same content may be there already. */
  keep(): Promise<void>
  /** Removes it; does nothing once it is kept. */
  discard(): Promise<void>
}

export interface FileStore {
  /** Nothing remains when the stream fails. */
  receive(content: AsyncIterable<Uint8Array>): Promise<ReceivedFile>
  get(sha256: string): Promise<Buffer>
  stream(sha256: string): Readable
}

/** Files lie in `directory/ab/abcdef…`, synced to the disk before they carry their name. */
export function openFileStore(directory: string): FileStore {
  const pathOf = (sha256: string) => join(directory, sha256.slice(0, 2), sha256)

  return {
    async receive(content) {
      await mkdir(directory, { recursive: true, mode: 0o700 })
      const partial = join(directory, `partial-${randomUUID()}`)
      const hash = createHash('sha256')
      let size = 0
      try {
        const file = await open(partial, 'wx', 0o600)
        try {
          for await (const chunk of content) {
            hash.update(chunk)
            size += chunk.byteLength
            await file.write(chunk)
          }
          await file.sync()
        } finally {
          await file.close()
        }
      } catch (error) {
        await rm(partial, { force: true })
        throw error
      }
      const sha256 = hash.digest('hex')
      return {
        sha256,
        size,
        content: () => readFile(partial),
        keep: async () => {
          await mkdir(join(directory, sha256.slice(0, 2)), { recursive: true, mode: 0o700 })
          await rename(partial, pathOf(sha256))
        },
        discard: () => rm(partial, { force: true }),
      }
    },
    get: (sha256) => readFile(pathOf(sha256)),
    stream: (sha256) => createReadStream(pathOf(sha256)),
  }
}
