// The unit above accepts a report or returns it with a reason; only what is accepted counts.
import type { Context } from '#platform/work/context.ts'
import { demand } from '#rules/allow.ts'
import type { Report } from '../contract.ts'
import { progressErrors } from '../errors/progress.ts'
import { decisionPermissions } from '../permissions.ts'
import { settleProgress } from '../supervision/settle-progress.ts'
import { getReport } from './find-reports.ts'
import { deciderSubject, type ReportRow } from './report-rows.ts'
import './table.ts'
import { getSeenReport } from './write-reports.ts'

interface Decision {
  reportId: string
  version: number
  accept: boolean
  why: string
}

const shortestReason = 2

export async function decideReport(ctx: Context, { reportId, version, accept, why }: Decision): Promise<Report> {
  const row = await getSeenReport(ctx, reportId, version)
  demand(decisionPermissions, ctx.actor, 'decide-report', deciderSubject(row))
  if (row.submitted_by_id !== null && row.submitted_by_id === ctx.actor.accountId)
    throw progressErrors.refuse('own-report')
  if (!accept && why.length < shortestReason)
    throw progressErrors.refuse('report-incomplete', { count: 1 }, [{ path: 'why', message: '退回须写明理由' }])
  await ctx.sql
    .updateTable('report')
    .set({
      state: accept ? 'accepted' : 'returned',
      decided_by_id: ctx.actor.accountId,
      decided_by: ctx.actor.name,
      decided_at: ctx.clock.now(),
      returned_why: accept ? null : why,
      version: version + 1,
    })
    .where('authority', '=', ctx.authority)
    .where('id', '=', reportId)
    .execute()
  if (accept) await counts(ctx, [row])
  await ctx.audit({
    action: accept ? 'accept-report' : 'return-report',
    subjectKind: 'report',
    subjectId: reportId,
    after: { no: row.part_no, period: row.period },
    ...(why !== '' && { reason: why }),
  })
  return getReport(ctx, { reportId })
}

/** The part takes over what an accepted report says, unless a later period has spoken already. */
export async function counts(ctx: Context, rows: readonly ReportRow[]): Promise<void> {
  for (const { id, part_id, period } of rows) {
    await ctx.sql
      .updateTable('part')
      .from('report')
      .set((column) => ({
        reached: column.ref('report.reached'),
        claimed: column.ref('report.claimed'),
        reported_period: column.ref('report.period'),
      }))
      .where('part.authority', '=', ctx.authority)
      .where('part.id', '=', part_id)
      .whereRef('report.authority', '=', 'part.authority')
      .where('report.id', '=', id)
      .where((where) =>
        where.or([where('part.reported_period', 'is', null), where('part.reported_period', '<=', period)]),
      )
      .execute()
  }
  await settleProgress(
    ctx,
    rows.map(({ part_id }) => part_id),
  )
}
