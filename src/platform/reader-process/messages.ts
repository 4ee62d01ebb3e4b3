// What the reader process and the process that started it say to each other.
import type { Details, ErrorText } from '#kernel/refusal.ts'
import type { ReadSheet } from '#platform/xlsx/read-workbook.ts'
import type { TablePart } from '#platform/xlsx/table-row.ts'
import type { Reading } from '#reading/contract.ts'
import type { DecodedFile } from '#reading/decode/decode.ts'

export type ReadRequest =
  | { task: 'decode'; bytes: Uint8Array; name: string }
  | { task: 'read-notice'; bytes: Uint8Array; name: string }
  | { task: 'read-workbook'; bytes: Uint8Array }
  | { task: 'read-table'; bytes: Uint8Array }
  /** The rows told so far are done with: the next may come. */
  | { task: 'go-on' }

export type ReadStage = 'decoding' | 'reading'

/** The decoded text, which offsets refer to, and what was read in it. */
export interface FileReading extends DecodedFile {
  reading: Reading
}

export type ReaderMessage =
  | { kind: 'stage'; stage: ReadStage }
  | { kind: 'part'; part: TablePart }
  | { kind: 'done'; result: DecodedFile | FileReading | ReadSheet[] | null }
  | { kind: 'refused'; code: string; error: ErrorText; details: Details }
  | { kind: 'failed'; cause: string }
