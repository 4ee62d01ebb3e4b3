// Compares an application, when its turn comes, with all that were ever handed in; outside the request that brought it there.
import { json } from '#platform/database/tables.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import { type JobHandler, onJob } from '#platform/jobs/job-queue.ts'
import type { Context, JobKind } from '#platform/work/context.ts'
import { type ApplicationText, prepareApplication } from '../duplicates/application-text.ts'
import { findDuplicates } from '../duplicates/find-duplicates.ts'
import { readTemplate } from '../duplicates/template.ts'
import { countOnFile, fingerprintTable } from './fingerprint-table.ts'
import { findWritten, type ReadText, readWritten } from './written-text.ts'
import './table.ts'

export const checkDuplicates: JobKind<{ applicationId: string }> = { job: 'applications/check-duplicates' }

/**
 * The text goes on file first, in a unit of work of its own: of two applications that are checked at once, one at least
 * finds the other.
 */
export function applicationJobs({ files, readText }: { files: FileStore; readText: ReadText }): JobHandler[] {
  return [
    onJob(checkDuplicates, async (start, { applicationId }) => {
      const written = await start((ctx) => findWritten(ctx, applicationId))
      if (!written) return
      const { text, unreadable } = await readWritten(written, files, readText)
      await start((ctx) => fileText(ctx, applicationId, text, unreadable))
      await start((ctx) => findLikenesses(ctx, applicationId))
    }),
  ]
}

async function fileText(ctx: Context, applicationId: string, text: string, unreadable: string[]): Promise<void> {
  const filed = { text, unreadable, filed_at: ctx.clock.now() }
  await ctx.sql
    .insertInto('application_text')
    .values({ authority: ctx.authority, application_id: applicationId, ...filed })
    .onConflict((conflict) => conflict.columns(['authority', 'application_id']).doUpdateSet(filed))
    .execute()
  await ctx.sql
    .deleteFrom('application_fingerprint')
    .where('authority', '=', ctx.authority)
    .where('application_id', '=', applicationId)
    .execute()
  const prepared = await findText(ctx, applicationId)
  if (prepared) await fingerprintTable(ctx).add(applicationId, prepared.fingerprints)
  await ctx.audit({
    action: 'file-application-text',
    subjectKind: 'application',
    subjectId: applicationId,
    after: { characters: text.length, unreadable },
  })
}

/** A text on file without the form of its own call; undefined where the application has none. */
async function findText(ctx: Context, applicationId: string): Promise<ApplicationText | undefined> {
  const filed = await ctx.sql
    .selectFrom('application_text')
    .innerJoin('application', (join) =>
      join
        .onRef('application.authority', '=', 'application_text.authority')
        .onRef('application.id', '=', 'application_text.application_id'),
    )
    .innerJoin('call', (join) =>
      join.onRef('call.authority', '=', 'application.authority').onRef('call.id', '=', 'application.call_id'),
    )
    .select(['application_text.text', 'call.template'])
    .where('application_text.authority', '=', ctx.authority)
    .where('application_text.application_id', '=', applicationId)
    .executeTakeFirst()
  return filed && prepareApplication(applicationId, filed.text, readTemplate(filed.template))
}

/** What was dismissed before stays dismissed as long as it is found. */
async function findLikenesses(ctx: Context, applicationId: string): Promise<void> {
  const own = await findText(ctx, applicationId)
  if (!own) return
  const pairs = await findDuplicates(own, fingerprintTable(ctx), (id) => findText(ctx, id))
  const found = pairs.map(({ right }) => right.id)
  const gone = ctx.sql
    .deleteFrom('duplicate_pair')
    .where('authority', '=', ctx.authority)
    .where('application_id', '=', applicationId)
  await (found.length > 0 ? gone.where('other_id', 'not in', found) : gone).execute()
  for (const { left, right, passages } of pairs) {
    const likeness = { share: left.share, other_share: right.share, passages: json(passages) }
    await ctx.sql
      .insertInto('duplicate_pair')
      .values({
        authority: ctx.authority,
        application_id: applicationId,
        other_id: right.id,
        ...likeness,
        dismissed_by: null,
        dismissed_at: null,
        dismissed_why: null,
      })
      .onConflict((conflict) => conflict.columns(['authority', 'application_id', 'other_id']).doUpdateSet(likeness))
      .execute()
  }
  const checked = { compared: (await countOnFile(ctx)) - 1, checked_at: ctx.clock.now() }
  await ctx.sql
    .insertInto('duplicate_check')
    .values({ authority: ctx.authority, application_id: applicationId, ...checked })
    .onConflict((conflict) => conflict.columns(['authority', 'application_id']).doUpdateSet(checked))
    .execute()
  await ctx.audit({
    action: 'check-duplicates',
    subjectKind: 'application',
    subjectId: applicationId,
    after: { compared: checked.compared, found: pairs.length },
  })
}
