// The reader process: takes a file, reads it and says how far it is; whoever started it ends it.
import { Refusal } from '#kernel/refusal.ts'
import type { FileReading, ReaderMessage, ReadRequest } from '#platform/reader-process/messages.ts'
import { readTable } from '#platform/table/read-table.ts'
import { type ReadSheet, readWorkbook } from '#platform/xlsx/read-workbook.ts'
import { type DecodedFile, decode } from '#reading/decode/decode.ts'
import { read } from '#reading/read.ts'

const say = (message: ReaderMessage) => process.send?.(message)

type Question = Exclude<ReadRequest, { task: 'go-on' }>

async function answer(request: Question): Promise<DecodedFile | FileReading | ReadSheet[] | null> {
  if (request.task === 'read-table') return await tellTable(request.bytes)
  say({ kind: 'stage', stage: 'decoding' })
  if (request.task === 'read-workbook') return await readWorkbook(request.bytes)
  const decoded = await decode(request.bytes, request.name)
  if (request.task === 'decode') return decoded
  say({ kind: 'stage', stage: 'reading' })
  return { ...decoded, reading: read(decoded.text) }
}

/** Parts that may be told before the first is done with: while one is worked on, the next is read. */
const partsAhead = 2
let wanted = 0
let wake: () => void = () => undefined

function goOn(): void {
  wanted++
  wake()
}

/** Some thousand rows at a time: neither side ever holds a whole table. */
async function tellTable(bytes: Uint8Array): Promise<null> {
  wanted = partsAhead
  for await (const part of readTable(bytes)) {
    say({ kind: 'part', part })
    wanted--
    if (wanted > 0) continue
    await new Promise<void>((resolve) => {
      wake = resolve
    })
  }
  return null
}

process.on('message', async (request: ReadRequest) => {
  if (request.task === 'go-on') return goOn()
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
