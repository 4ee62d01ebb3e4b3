// The unit above accepts reports, one or many at once, or returns one with a reason; only what is accepted counts.
import { sql } from 'kysely'
import type { Context } from '#platform/work/context.ts'
import { demand } from '#rules/allow.ts'
import type { Report } from '../contract.ts'
import { progressErrors } from '../errors/progress.ts'
import { decisionPermissions } from '../permissions.ts'
import { settleProgress } from '../supervision/settle-progress.ts'
import { getReport } from './find-reports.ts'
import { deciderSubject, type ReportRow, reportsOf } from './report-rows.ts'
import './table.ts'
import { getSeenReport } from './write-reports.ts'

interface Decision {
  reportId: string
  version: number
  accept: boolean
  why: string
}

const shortestReason = 2

/** Nobody decides on what they handed in themselves. */
function demandDecision(ctx: Context, row: ReportRow): void {
  demand(decisionPermissions, ctx.actor, 'decide-report', deciderSubject(row))
  if (row.submitted_by_id !== null && row.submitted_by_id === ctx.actor.accountId)
    throw progressErrors.refuse('own-report')
}

export async function decideReport(ctx: Context, { reportId, version, accept, why }: Decision): Promise<Report> {
  const row = await getSeenReport(ctx, reportId, version)
  demandDecision(ctx, row)
  if (accept) await acceptRows(ctx, [row])
  else await returnRow(ctx, row, why)
  return getReport(ctx, { reportId })
}

async function returnRow(ctx: Context, row: ReportRow, why: string): Promise<void> {
  if (why.length < shortestReason)
    throw progressErrors.refuse('report-incomplete', { count: 1 }, [{ path: 'why', message: '退回须写明理由' }])
  await ctx.sql
    .updateTable('report')
    .set({
      state: 'returned',
      decided_by_id: ctx.actor.accountId,
      decided_by: ctx.actor.name,
      decided_at: ctx.clock.now(),
      returned_why: why,
      version: row.version + 1,
    })
    .where('authority', '=', ctx.authority)
    .where('id', '=', row.id)
    .execute()
  await ctx.audit({
    action: 'return-report',
    subjectKind: 'report',
    subjectId: row.id,
    after: { no: row.part_no, period: row.period },
    reason: why,
  })
}

/** Reports that were decided meanwhile are passed over; how many were accepted. */
export async function acceptReports(
  ctx: Context,
  { reportIds }: { reportIds: readonly string[] },
): Promise<{ accepted: number }> {
  const rows = await reportsOf(ctx)
    .where('report.id', 'in', reportIds)
    .where('report.state', '=', 'submitted')
    .orderBy('report.id')
    .forUpdate('report')
    .execute()
  for (const row of rows) demandDecision(ctx, row)
  if (rows.length > 0) await acceptRows(ctx, rows)
  return { accepted: rows.length }
}

/** A part takes over what its report says, unless a later period has spoken already. */
async function acceptRows(ctx: Context, rows: readonly ReportRow[]): Promise<void> {
  const ids = rows.map(({ id }) => id)
  await sql`update report set state = 'accepted', decided_by_id = ${ctx.actor.accountId}::uuid,
      decided_by = ${ctx.actor.name}, decided_at = ${ctx.clock.now()}::timestamptz, version = version + 1
    where authority = ${ctx.authority} and id = any(${ids}::uuid[])`.execute(ctx.sql)
  await sql`update part set reached = said.reached, claimed = said.claimed, reported_period = said.period
    from report said
    where part.authority = ${ctx.authority} and said.authority = part.authority and said.id = any(${ids}::uuid[])
      and said.part_id = part.id and (part.reported_period is null or part.reported_period <= said.period)`.execute(
    ctx.sql,
  )
  await ctx.audit(
    ...rows.map(({ id, part_no: no, period }) => ({
      action: 'accept-report',
      subjectKind: 'report',
      subjectId: id,
      after: { no, period },
    })),
  )
  await settleProgress(ctx, [...new Set(rows.map(({ part_id }) => part_id))])
}
