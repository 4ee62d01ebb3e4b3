// Drafts and submits reports: one on its page, or thousands from a spreadsheet, by the same rules.
import { sql } from 'kysely'
import type { FieldProblem } from '#kernel/refusal.ts'
import { json, recordset } from '#platform/database/tables.ts'
import type { Context } from '#platform/work/context.ts'
import type { Actor } from '#rules/actor.ts'
import { demand, may } from '#rules/allow.ts'
import { ruleErrors } from '#rules/errors.ts'
import type { Report, ReportFields, ReportState } from '../contract.ts'
import { progressErrors } from '../errors/progress.ts'
import { reportPermissions } from '../permissions.ts'
import { settleProgress } from '../supervision/settle-progress.ts'
import { getReport } from './find-reports.ts'
import { askedAnswers, indicatorAnswers } from './indicator-answers.ts'
import { reportProblems } from './report-problems.ts'
import { isLocked, type ReportRow, reportsOf, writerSubject } from './report-rows.ts'
import './table.ts'

type Seen = ReportFields & { reportId: string; version: number }

/** An incomplete draft is kept as it is. */
export async function saveReport(
  ctx: Context,
  { reportId, version, ...fields }: Seen,
): Promise<{ version: number; state: ReportState }> {
  const row = await getSeenReport(ctx, reportId, version)
  demand(reportPermissions, ctx.actor, 'write', writerSubject(row))
  const state = row.state === 'due' ? 'draft' : row.state
  await ctx.sql
    .updateTable('report')
    .set({ ...columnsOf(merged(row, fields)), state, drafted_at: ctx.clock.now(), version: version + 1 })
    .where('authority', '=', ctx.authority)
    .where('id', '=', reportId)
    .execute()
  await ctx.audit({ action: 'draft-report', subjectKind: 'report', subjectId: reportId })
  return { version: version + 1, state }
}

export async function submitReport(ctx: Context, { reportId, version, ...fields }: Seen): Promise<Report> {
  const row = await getSeenReport(ctx, reportId, version)
  demand(reportPermissions, ctx.actor, 'write', writerSubject(row))
  const problems = problemsOf(row, merged(row, fields))
  if (problems.length > 0) throw progressErrors.refuse('report-incomplete', { count: problems.length }, problems)
  await submitRows(ctx, [{ row, fields: merged(row, fields) }])
  return getReport(ctx, { reportId })
}

/** Locked until the transaction ends. Refuses `report-not-found` and `stale-version`. */
export async function getSeenReport(ctx: Context, reportId: string, version: number): Promise<ReportRow> {
  const row = await reportsOf(ctx).where('report.id', '=', reportId).forUpdate('report').executeTakeFirst()
  if (!row) throw progressErrors.refuse('report-not-found')
  if (row.version !== version) throw ruleErrors.refuse('stale-version', { by: row.submitted_by ?? '他人' })
  return row
}

/** What is said now over what the draft held. */
export const merged = (row: ReportRow, fields: ReportFields): ReportFields => ({
  reached: row.reached,
  claimed: row.claimed,
  narrative: row.narrative,
  problem: row.problem,
  nextStep: row.next_step,
  answers: row.answers,
  ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
})

const columnsOf = ({ reached, claimed, narrative, problem, nextStep, answers }: ReportFields) => ({
  reached: reached ?? null,
  claimed: claimed ?? null,
  narrative: narrative ?? null,
  problem: problem ?? null,
  next_step: nextStep ?? null,
  answers: json(answers ?? {}),
})

export const problemsOf = (row: ReportRow, said: ReportFields): FieldProblem[] =>
  reportProblems(
    {
      asks: row.asks,
      questions: row.questions,
      target: row.target,
      targetUnit: row.target_unit,
      isLocked: isLocked(row),
      light: row.part_light,
      evidence: row.part_evidence,
    },
    isLocked(row) ? { ...said, reached: row.part_computed } : said,
  )

export const mayWrite = (ctx: Context, row: ReportRow) => may(reportPermissions, ctx.actor, 'write', writerSubject(row))

interface Submission {
  row: ReportRow
  /** Without problems. */
  fields: ReportFields
  /** Who hands it in, where that is not the actor. */
  by?: Actor
}

const saidColumns =
  'id uuid, reached numeric, claimed numeric, computed numeric, narrative text, problem text, next_step text, answers jsonb, by_id uuid, by_name text'

/** The rows have been checked and are locked. */
export async function submitRows(
  ctx: Context,
  submissions: readonly Submission[],
  { isDemonstration = false } = {},
): Promise<void> {
  const now = ctx.clock.now()
  const today = ctx.clock.today()
  const known = await indicatorAnswers(
    ctx,
    submissions.map(({ row }) => row),
  )
  const said = submissions.map(({ row, fields, by = ctx.actor }) => ({
    id: row.id,
    reached: isLocked(row) ? row.part_computed : (fields.reached ?? null),
    claimed: fields.claimed ?? null,
    computed: row.part_computed,
    narrative: fields.narrative ?? null,
    problem: fields.problem ?? null,
    next_step: fields.nextStep ?? null,
    answers: { ...askedAnswers(row.questions, fields.answers ?? {}), ...known.get(row.id) },
    by_id: by.accountId,
    by_name: by.name,
  }))
  await sql`update report set state = 'submitted', reached = said.reached, claimed = said.claimed,
      computed = said.computed, narrative = said.narrative, problem = said.problem, next_step = said.next_step,
      answers = said.answers, submitted_by_id = said.by_id, submitted_by = said.by_name,
      submitted_at = ${now}::timestamptz, is_late = report.due_on < ${today}::date, returned_why = null,
      is_demonstration = ${isDemonstration}, version = report.version + 1
    from ${recordset('said', saidColumns, said)}
    where report.authority = ${ctx.authority} and report.id = said.id`.execute(ctx.sql)
  await recountMissed(
    ctx,
    submissions.map(({ row }) => row.part_id),
  )
  await ctx.audit(
    ...submissions.map(({ row, fields, by = ctx.actor }) => ({
      action: 'submit-report',
      subjectKind: 'report',
      subjectId: row.id,
      after: { no: row.part_no, period: row.period, reached: fields.reached, claimed: fields.claimed },
      by,
    })),
  )
  await settleProgress(ctx, [...new Set(submissions.map(({ row }) => row.part_id))])
}

/** Reports whose day has gone and that nobody has handed in. */
export async function recountMissed(ctx: Context, partIds: readonly string[]): Promise<void> {
  await sql`update part set missed_reports = (
      select count(*) from report where report.authority = part.authority and report.part_id = part.id
        and report.state in ('due', 'draft', 'returned') and report.due_on < ${ctx.clock.today()}::date)
    where part.authority = ${ctx.authority} and part.id = any(${[...partIds]}::uuid[])`.execute(ctx.sql)
}
