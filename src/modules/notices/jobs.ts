// Reads an uploaded file outside any transaction, telling how far it is, and stores the result whole or not at all.
import { Refusal } from '#kernel/refusal.ts'
import { json } from '#platform/database/tables.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import { type JobHandler, onJob, type Start } from '#platform/jobs/job-queue.ts'
import type { Reading } from '#reading/contract.ts'
import { readNoticeFile } from './import-notice.ts'
import { storeReading } from './store-reading.ts'
import './table.ts'

/** Decodes and reads bytes; `progress` hears the stage at hand. Refuses what is no notice. */
export type ReadFile = (
  bytes: Uint8Array,
  name: string,
  progress: (stage: 'decoding' | 'reading') => void,
) => Promise<{ text: string; reading: Reading }>

const progressAt = { decoding: 0.2, reading: 0.5, storing: 0.8 }

export function noticeJobs({ files, readFile }: { files: FileStore; readFile: ReadFile }): JobHandler[] {
  return [
    onJob(readNoticeFile, async (start, { importId }) => {
      const upload = await start((ctx) =>
        ctx.sql
          .selectFrom('notice_import')
          .innerJoin('stored_file', (join) =>
            join
              .onRef('stored_file.authority', '=', 'notice_import.authority')
              .onRef('stored_file.id', '=', 'notice_import.file_id'),
          )
          .select([
            'stored_file.id as fileId',
            'sha256',
            'stored_file.name as fileName',
            'copy_no',
            'imported_by',
            'stage',
          ])
          .where('notice_import.authority', '=', ctx.authority)
          .where('notice_import.id', '=', importId)
          .executeTakeFirstOrThrow(),
      )
      if (upload.stage === 'done' || upload.stage === 'failed') return
      try {
        let told = Promise.resolve()
        const { text, reading } = await readFile(await files.get(upload.sha256), upload.fileName, (stage) => {
          told = told.then(() => tell(start, importId, stage))
        })
        await told
        await tell(start, importId, 'storing')
        await start(async (ctx) => {
          const noticeId = await storeReading(ctx, {
            text,
            reading,
            fileId: upload.fileId,
            fileName: upload.fileName,
            sha256: upload.sha256,
            copyNo: upload.copy_no,
            importedBy: upload.imported_by,
          })
          await ctx.sql
            .updateTable('notice_import')
            .set({ stage: 'done', progress: 1, notice_id: noticeId })
            .where('authority', '=', ctx.authority)
            .where('id', '=', importId)
            .execute()
        })
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        await fail(start, importId, error)
      }
    }),
  ]
}

async function tell(start: Start, importId: string, stage: 'decoding' | 'reading' | 'storing'): Promise<void> {
  await start((ctx) =>
    ctx.sql
      .updateTable('notice_import')
      .set({ stage, progress: progressAt[stage] })
      .where('authority', '=', ctx.authority)
      .where('id', '=', importId)
      .where('stage', 'not in', ['done', 'failed'])
      .execute(),
  )
}

async function fail(start: Start, importId: string, { code, text }: Refusal): Promise<void> {
  await start(async (ctx) => {
    await ctx.sql
      .updateTable('notice_import')
      .set({ stage: 'failed', problem: json({ code, ...text }) })
      .where('authority', '=', ctx.authority)
      .where('id', '=', importId)
      .execute()
    await ctx.audit({ action: 'refuse-notice', subjectKind: 'notice-import', subjectId: importId, after: { code } })
  })
}
