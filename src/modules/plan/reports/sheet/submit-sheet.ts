// Submits the rows of a checked spreadsheet batch by batch: each batch whole or not at all, and none twice.
import { sql } from 'kysely'
import type { Start } from '#platform/jobs/job-queue.ts'
import type { Context } from '#platform/work/context.ts'
import type { Actor } from '#rules/actor.ts'
import { reportsOf } from '../report-rows.ts'
import '../table.ts'
import { merged, problemsOf, submitRows } from '../write-reports.ts'
import type { SheetEntry } from './read-sheet.ts'

const batch = 500

/** A killed job begins where it was: rows submitted already are passed over. */
export async function submitImported(start: Start, importId: string): Promise<void> {
  const found = await start((ctx) =>
    ctx.sql
      .selectFrom('report_import')
      .select(['entries', 'state', 'imported_by_id', 'imported_by'])
      .where('authority', '=', ctx.authority)
      .where('id', '=', importId)
      .executeTakeFirstOrThrow(),
  )
  if (found.state !== 'applying') return
  const by: Actor = { kind: 'person', accountId: found.imported_by_id, name: found.imported_by, grants: [] }
  const { entries } = found
  for (let from = 0; from < entries.length; from += batch) {
    await start(async (ctx) => {
      await submitBatch(ctx, entries.slice(from, from + batch), by)
      await tell(ctx, importId, Math.min(entries.length, from + batch), 'applying')
    })
  }
  await start((ctx) => tell(ctx, importId, entries.length, 'applied'))
}

async function submitBatch(ctx: Context, entries: readonly SheetEntry[], by: Actor): Promise<void> {
  const said = new Map(entries.map(({ reportId, fields }) => [reportId, fields]))
  const rows = await reportsOf(ctx)
    .where(sql<boolean>`report.id = any(${[...said.keys()]}::uuid[])`)
    .where('report.state', 'in', ['due', 'draft', 'returned'])
    .orderBy('report.id')
    .forUpdate('report')
    .execute()
  const submissions = rows
    .map((row) => ({ row, fields: merged(row, said.get(row.id) ?? {}), by }))
    .filter(({ row, fields }) => problemsOf(row, fields).length === 0)
  if (submissions.length > 0) await submitRows(ctx, submissions)
}

async function tell(ctx: Context, importId: string, done: number, state: 'applying' | 'applied'): Promise<void> {
  await ctx.sql
    .updateTable('report_import')
    .set({ done, state })
    .where('authority', '=', ctx.authority)
    .where('id', '=', importId)
    .execute()
}
