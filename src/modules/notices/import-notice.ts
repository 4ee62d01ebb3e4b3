// Takes a file in and has it read: the upload is recorded and a job put in the queue, in one transaction.
import { uuidv7 } from 'uuidv7'
import { keepFile } from '#platform/files/stored-file.ts'
import type { Upload } from '#platform/http/route.ts'
import type { Context, JobKind } from '#platform/work/context.ts'
import { demand } from '#rules/allow.ts'
import type { NoticeImport } from './contract.ts'
import { noticeErrors } from './errors.ts'
import { noticePermissions } from './permissions.ts'
import './table.ts'

export const readNoticeFile: JobKind<{ importId: string }> = { job: 'notices/read-file' }

/** Refuses `notice-already-imported` when the same bytes are a notice, unless a copy is wanted. */
export async function importNotice(
  ctx: Context,
  { file, copy }: { file: Upload; copy: 'yes' | 'no' },
): Promise<NoticeImport> {
  demand(noticePermissions, ctx.actor, 'import')
  const copies = await ctx.sql
    .selectFrom('notice')
    .select(['id', 'title', 'imported_at', 'imported_by', 'copy_no'])
    .where('authority', '=', ctx.authority)
    .where('sha256', '=', file.sha256)
    .orderBy('copy_no')
    .execute()
  const [first] = copies
  if (first && copy === 'no') {
    throw noticeErrors.refuse('notice-already-imported', {
      noticeId: first.id,
      title: first.title,
      by: first.imported_by,
      on: first.imported_at.toISOString().slice(0, 10),
    })
  }

  const id = uuidv7()
  const fileId = await keepFile(ctx, file)
  await ctx.sql
    .insertInto('notice_import')
    .values({
      authority: ctx.authority,
      id,
      file_id: fileId,
      copy_no: (copies.at(-1)?.copy_no ?? 0) + 1,
      stage: 'waiting',
      progress: 0,
      imported_by_id: ctx.actor.accountId,
      imported_by: ctx.actor.name,
      started_at: ctx.clock.now(),
    })
    .execute()
  await ctx.enqueue(readNoticeFile, { importId: id })
  await ctx.audit({
    action: 'import-notice',
    subjectKind: 'notice-import',
    subjectId: id,
    after: { fileName: file.name, sha256: file.sha256, size: file.size },
  })
  return { id, fileName: file.name, stage: 'waiting', progress: 0, noticeId: null, problem: null }
}

export async function getNoticeImport(ctx: Context, { importId }: { importId: string }): Promise<NoticeImport> {
  demand(noticePermissions, ctx.actor, 'import')
  const found = await ctx.sql
    .selectFrom('notice_import')
    .innerJoin('stored_file', (join) =>
      join
        .onRef('stored_file.authority', '=', 'notice_import.authority')
        .onRef('stored_file.id', '=', 'notice_import.file_id'),
    )
    .select([
      'notice_import.id',
      'stored_file.name as fileName',
      'stage',
      'progress',
      'notice_id as noticeId',
      'problem',
    ])
    .where('notice_import.authority', '=', ctx.authority)
    .where('notice_import.id', '=', importId)
    .executeTakeFirst()
  if (!found) throw noticeErrors.refuse('import-not-found')
  return found
}
