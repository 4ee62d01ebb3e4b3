// Evidence of what was done: checked before it is kept, tied to a part and its report, read back by its hash.
import { uuidv7 } from 'uuidv7'
import type { Download } from '#kernel/endpoint.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import { keepFile } from '#platform/files/stored-file.ts'
import type { Upload } from '#platform/http/route.ts'
import type { Context } from '#platform/work/context.ts'
import { demand } from '#rules/allow.ts'
import { ruleErrors } from '#rules/errors.ts'
import { getPart, ownSubject } from '../breakdown/get-part.ts'
import type { Evidence } from '../contract.ts'
import { progressErrors } from '../errors/progress.ts'
import { partPermissions } from '../permissions.ts'
import { settleProgress } from '../supervision/settle-progress.ts'
import './table.ts'

interface NewEvidence {
  partId: string
  reportId?: string | undefined
  note?: string | undefined
  file: Upload
}

/** The file has passed `takeAttachment`. */
export async function addEvidence(ctx: Context, { partId, reportId, note, file }: NewEvidence): Promise<Evidence> {
  const part = await getPart(ctx, partId)
  demand(partPermissions, ctx.actor, 'add-evidence', ownSubject(part))
  if (reportId !== undefined) await demandReportOf(ctx, partId, reportId)
  const fileId = await keepFile(ctx, file)
  const id = uuidv7()
  const addedAt = ctx.clock.now()
  await ctx.sql
    .insertInto('evidence')
    .values({
      authority: ctx.authority,
      id,
      part_id: partId,
      report_id: reportId ?? null,
      file_id: fileId,
      note: note ?? null,
      added_by_id: ctx.actor.accountId,
      added_by: ctx.actor.name,
      added_at: addedAt,
      removed_at: null,
    })
    .execute()
  await ctx.audit({
    action: 'add-evidence',
    subjectKind: 'part',
    subjectId: partId,
    after: { fileName: file.name, size: file.size, sha256: file.sha256 },
  })
  await recount(ctx, partId)
  const { name, size } = file
  return { id, fileId, name, size, note: note ?? null, addedBy: ctx.actor.name, addedAt: addedAt.toISOString() }
}

async function demandReportOf(ctx: Context, partId: string, reportId: string): Promise<void> {
  const report = await ctx.sql
    .selectFrom('report')
    .select('id')
    .where('authority', '=', ctx.authority)
    .where('id', '=', reportId)
    .where('part_id', '=', partId)
    .executeTakeFirst()
  if (!report) throw progressErrors.refuse('report-not-found')
}

/** Only before a report that carries it was accepted; the file itself stays in the store. */
export async function removeEvidence(ctx: Context, { evidenceId }: { evidenceId: string }): Promise<void> {
  const evidence = await getEvidence(ctx, evidenceId)
  const part = await getPart(ctx, evidence.part_id)
  demand(partPermissions, ctx.actor, 'add-evidence', ownSubject(part))
  if (evidence.report_state === 'accepted') throw ruleErrors.refuse('not-in-this-state')
  await ctx.sql
    .updateTable('evidence')
    .set({ removed_at: ctx.clock.now() })
    .where('authority', '=', ctx.authority)
    .where('id', '=', evidenceId)
    .execute()
  await ctx.audit({
    action: 'remove-evidence',
    subjectKind: 'part',
    subjectId: evidence.part_id,
    before: { fileName: evidence.name, sha256: evidence.sha256 },
  })
  await recount(ctx, evidence.part_id)
}

/** `files` holds the content. */
export const readEvidenceFrom =
  (files: FileStore) =>
  async (ctx: Context, { evidenceId }: { evidenceId: string }): Promise<Download> => {
    const { part_id, name, media_type: mediaType, sha256 } = await getEvidence(ctx, evidenceId)
    demand(partPermissions, ctx.actor, 'read', ownSubject(await getPart(ctx, part_id)))
    return { name, mediaType, content: await files.get(sha256) }
  }

async function getEvidence(ctx: Context, evidenceId: string) {
  const evidence = await ctx.sql
    .selectFrom('evidence')
    .innerJoin('stored_file', (join) =>
      join.onRef('stored_file.authority', '=', 'evidence.authority').onRef('stored_file.id', '=', 'evidence.file_id'),
    )
    .leftJoin('report', (join) =>
      join.onRef('report.authority', '=', 'evidence.authority').onRef('report.id', '=', 'evidence.report_id'),
    )
    .select(['evidence.part_id', 'stored_file.name', 'stored_file.media_type', 'stored_file.sha256'])
    .select('report.state as report_state')
    .where('evidence.authority', '=', ctx.authority)
    .where('evidence.id', '=', evidenceId)
    .where('evidence.removed_at', 'is', null)
    .executeTakeFirst()
  if (!evidence) throw progressErrors.refuse('evidence-not-found')
  return evidence
}

async function recount(ctx: Context, partId: string): Promise<void> {
  const { count } = await ctx.sql
    .selectFrom('evidence')
    .select((query) => query.fn.countAll<number>().as('count'))
    .where('authority', '=', ctx.authority)
    .where('part_id', '=', partId)
    .where('removed_at', 'is', null)
    .executeTakeFirstOrThrow()
  await ctx.sql
    .updateTable('part')
    .set({ evidence: count })
    .where('authority', '=', ctx.authority)
    .where('id', '=', partId)
    .execute()
  await settleProgress(ctx, [partId])
}
