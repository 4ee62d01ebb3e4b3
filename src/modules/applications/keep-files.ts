// Attachments of an application: taken by their content, read by those who may read the case.
import type { Download } from '#kernel/endpoint.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import { findStoredFile, keepFile } from '#platform/files/stored-file.ts'
import { type Scan, takeAttachment } from '#platform/files/take-attachment.ts'
import type { Upload } from '#platform/http/route.ts'
import type { Context } from '#platform/work/context.ts'
import { writtenFields } from '#rules/define-programme.ts'
import { ruleErrors } from '#rules/errors.ts'
import { getCase, procedureOf } from './application-rows.ts'
import { applicationErrors } from './errors.ts'
import { isWriting } from './start-application.ts'

const usualMegabytes = 20

interface Attached {
  applicationId: string
  field: string
  file: Upload
}

/** Refuses `field-takes-no-file`, `file-too-large`, `attachment-refused` and its kin. */
export const attachFileWith =
  (scan: Scan) =>
  async (ctx: Context, { applicationId, field, file }: Attached) => {
    const { row, parties } = await getCase(ctx, applicationId, { locked: true })
    if (!parties.has('applicant')) throw ruleErrors.refuse('permission-denied')
    if (!isWriting(row.state)) throw ruleErrors.refuse('not-in-this-state')
    const asked = writtenFields(procedureOf(row.edition).edition)[field]
    if (asked?.kind !== 'files') throw applicationErrors.refuse('field-takes-no-file', { field })
    const megabytes = asked.largest ?? usualMegabytes
    if (file.size > megabytes * 1024 * 1024)
      throw applicationErrors.refuse('file-too-large', { name: file.name, megabytes })
    await takeAttachment(file, asked.accepts, scan)
    const id = await keepFile(ctx, file)
    await ctx.sql
      .insertInto('application_file')
      .values({ authority: ctx.authority, application_id: applicationId, file_id: id, field })
      .execute()
    await ctx.audit({
      action: 'attach-file',
      subjectKind: 'application',
      subjectId: applicationId,
      after: { fileName: file.name, size: file.size, sha256: file.sha256 },
    })
    return { id, name: file.name }
  }

export const readFileFrom =
  (files: FileStore) =>
  async (ctx: Context, { applicationId, fileId }: { applicationId: string; fileId: string }): Promise<Download> => {
    await getCase(ctx, applicationId)
    return sendAttachment(ctx, files, { applicationId, fileId })
  }

/** The caller has checked that the actor may read the application. Refuses `file-not-there`. */
export async function sendAttachment(
  ctx: Context,
  files: Pick<FileStore, 'get'>,
  { applicationId, fileId }: { applicationId: string; fileId: string },
): Promise<Download> {
  const belongs = await ctx.sql
    .selectFrom('application_file')
    .select('file_id')
    .where('authority', '=', ctx.authority)
    .where('application_id', '=', applicationId)
    .where('file_id', '=', fileId)
    .executeTakeFirst()
  const found = belongs && (await findStoredFile(ctx, fileId))
  if (!found) throw applicationErrors.refuse('file-not-there')
  return { name: found.name, mediaType: found.media_type, content: await files.get(found.sha256) }
}

export const attachmentsOf = (ctx: Context, applicationId: string) =>
  ctx.sql
    .selectFrom('application_file')
    .innerJoin('stored_file', (join) =>
      join
        .onRef('stored_file.authority', '=', 'application_file.authority')
        .onRef('stored_file.id', '=', 'application_file.file_id'),
    )
    .select(['stored_file.id', 'stored_file.name', 'application_file.field'])
    .where('application_file.authority', '=', ctx.authority)
    .where('application_file.application_id', '=', applicationId)
    .orderBy('stored_file.id')
    .execute()
