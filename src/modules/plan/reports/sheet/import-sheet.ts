// A month's reports in one spreadsheet: out as a form, back in, checked row by row, and submitted batch by batch by a job.
import { uuidv7 } from 'uuidv7'
import type { Download } from '#kernel/endpoint.ts'
import { json } from '#platform/database/tables.ts'
import { keepFile } from '#platform/files/stored-file.ts'
import type { Upload } from '#platform/http/route.ts'
import type { Context, JobKind } from '#platform/work/context.ts'
import type { ReadSheet } from '#platform/xlsx/read-workbook.ts'
import { writeWorkbook } from '#platform/xlsx/write-workbook.ts'
import { ruleErrors } from '#rules/errors.ts'
import type { ReportImport } from '../../contract.ts'
import { progressErrors } from '../../errors/progress.ts'
import { presentReport, wholeReportsOf } from '../report-rows.ts'
import '../table.ts'
import { writableUnits } from '../writable-units.ts'
import { checkEntries } from './check-entries.ts'
import { readReportSheet } from './read-sheet.ts'
import { reportColumns } from './report-columns.ts'

export const submitSheet: JobKind<{ importId: string }> = { job: 'plan/submit-report-sheet' }

const longest = 20_000

/** Everything that waits to be reported by the units of the actor. */
export async function exportReportSheet(ctx: Context): Promise<Download> {
  const places = writableUnits(ctx)
  const rows =
    places.length === 0
      ? []
      : await wholeReportsOf(ctx)
          .where('report.state', 'in', ['due', 'draft', 'returned'])
          .where((where) => where.or(places.map((path) => where('unit.path', 'like', `${path}%`))))
          .orderBy('report.due_on')
          .orderBy('part.no')
          .limit(longest)
          .execute()
  const reports = rows.map((row) => presentReport(row, ctx.actor))
  const content = await writeWorkbook([
    {
      name: '待报进展',
      title: `待报进展（${ctx.clock.today()} 导出，填好后整表导入，请勿改动隐藏的“报告标识”列）`,
      columns: reportColumns,
      rows: reports.map((report) => reportColumns.map(({ from }) => from(report))),
    },
  ])
  const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  return { name: `待报进展 ${ctx.clock.today()}.xlsx`, mediaType, content }
}

export async function importReportSheet(
  ctx: Context,
  { file, sheets }: { file: Upload; sheets: readonly ReadSheet[] },
): Promise<{ id: string }> {
  const { entries, problems } = readReportSheet(sheets)
  const checked = await checkEntries(ctx, entries)
  const id = uuidv7()
  await ctx.sql
    .insertInto('report_import')
    .values({
      authority: ctx.authority,
      id,
      file_id: await keepFile(ctx, file),
      state: 'checked',
      total: new Set([...entries, ...problems].map(({ row }) => row)).size,
      entries: json(checked.ready),
      problems: json([...problems, ...checked.problems].sort((a, b) => a.row - b.row)),
      imported_by_id: ctx.actor.accountId,
      imported_by: ctx.actor.name,
      imported_at: ctx.clock.now(),
    })
    .execute()
  await ctx.audit({
    action: 'import-report-sheet',
    subjectKind: 'report-import',
    subjectId: id,
    after: { rows: entries.length, problems: problems.length + checked.problems.length },
  })
  return { id }
}

/** Only who brought it in sees it. */
export async function getReportImport(ctx: Context, { importId }: { importId: string }): Promise<ReportImport> {
  const found = await ctx.sql
    .selectFrom('report_import')
    .innerJoin('stored_file', (join) =>
      join
        .onRef('stored_file.authority', '=', 'report_import.authority')
        .onRef('stored_file.id', '=', 'report_import.file_id'),
    )
    .selectAll('report_import')
    .select('stored_file.name')
    .where('report_import.authority', '=', ctx.authority)
    .where('report_import.id', '=', importId)
    .executeTakeFirst()
  if (!found) throw progressErrors.refuse('report-not-found')
  if (found.imported_by_id !== ctx.actor.accountId) throw ruleErrors.refuse('permission-denied')
  const { id, name: fileName, state, total, entries, done, problems } = found
  return { id, fileName, state, total, ready: entries.length, done, problems }
}

export async function applyReportImport(ctx: Context, { importId }: { importId: string }): Promise<ReportImport> {
  const found = await getReportImport(ctx, { importId })
  const { numUpdatedRows } = await ctx.sql
    .updateTable('report_import')
    .set({ state: 'applying' })
    .where('authority', '=', ctx.authority)
    .where('id', '=', importId)
    .where('state', '=', 'checked')
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw progressErrors.refuse('report-import-done')
  await ctx.enqueue(submitSheet, { importId })
  return { ...found, state: 'applying' }
}
