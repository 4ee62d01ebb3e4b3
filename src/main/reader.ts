// The reader process: takes a file, reads it and says how far it is; whoever started it ends it.
import { Refusal } from '#kernel/refusal.ts'
import type { FileReading, ReaderMessage, ReadRequest } from '#platform/reader-process/messages.ts'
import { type ReadSheet, readWorkbook } from '#platform/xlsx/read-workbook.ts'
import { type DecodedFile, decode } from '#reading/decode/decode.ts'
import { read } from '#reading/read.ts'

const say = (message: ReaderMessage) => process.send?.(message)

async function answer(request: ReadRequest): Promise<DecodedFile | FileReading | ReadSheet[]> {
  say({ kind: 'stage', stage: 'decoding' })
  if (request.task === 'read-workbook') return await readWorkbook(request.bytes)
  const decoded = await decode(request.bytes, request.name)
  if (request.task === 'decode') return decoded
  say({ kind: 'stage', stage: 'reading' })
  return { ...decoded, reading: read(decoded.text) }
}

process.on('message', async (request: ReadRequest) => {
  try {
    say({ kind: 'done', result: await answer(request) })
  } catch (error) {
    if (error instanceof Refusal) {
      const { code, kind, text, details } = error
      say({ kind: 'refused', code, error: { kind, ...text }, details })
    } else say({ kind: 'failed', cause: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
})

/** Nobody is left to answer. */
process.once('disconnect', () => process.exit())
