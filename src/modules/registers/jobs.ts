// Imports are checked, applied and taken back outside of any request.
import type { FileStore } from '#platform/files/file-store.ts'
import { type JobHandler, onJob } from '#platform/jobs/job-queue.ts'
import type { ReadTable } from '#platform/xlsx/table-row.ts'
import { applyImport } from './import/apply-import.ts'
import { checkImport } from './import/check-import.ts'
import { checkImportFile, takeImportBack, writeImport } from './import/start-import.ts'
import { undoImport } from './import/undo-import.ts'

export interface RegisterMeans {
  files: FileStore
  readTable: ReadTable
}

/** A step interrupted by the end of the program begins anew: none leaves anything half done. */
const limits = { seconds: 180, retries: 5 }

export const registerJobs = ({ files, readTable }: RegisterMeans): JobHandler[] => [
  onJob(checkImportFile, (start, { importId }) => checkImport({ start, files, readTable }, importId), limits),
  onJob(writeImport, (start, { importId }) => applyImport({ start, files }, importId), limits),
  onJob(takeImportBack, (start, { importId }) => undoImport({ start, files }, importId), limits),
]
