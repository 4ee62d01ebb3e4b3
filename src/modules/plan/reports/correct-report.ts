// Corrects an accepted report: a second version takes its place and waits to be accepted; the first is kept beside it.
import { uuidv7 } from 'uuidv7'
import { json } from '#platform/database/tables.ts'
import type { Context } from '#platform/work/context.ts'
import { demand } from '#rules/allow.ts'
import type { Report, ReportFields } from '../contract.ts'
import { progressErrors } from '../errors/progress.ts'
import { reportPermissions } from '../permissions.ts'
import { getReport } from './find-reports.ts'
import { writerSubject } from './report-rows.ts'
import './table.ts'
import { getSeenReport, problemsOf, submitRows } from './write-reports.ts'

export async function correctReport(
  ctx: Context,
  { reportId, version, why, ...fields }: ReportFields & { reportId: string; version: number; why: string },
): Promise<Report> {
  const row = await getSeenReport(ctx, reportId, version)
  demand(reportPermissions, ctx.actor, 'correct', writerSubject(row))
  const said = {
    reached: fields.reached ?? row.reached,
    claimed: fields.claimed ?? row.claimed,
    narrative: fields.narrative ?? row.narrative,
    problem: fields.problem ?? row.problem,
    nextStep: fields.nextStep ?? row.next_step,
    answers: fields.answers ?? row.answers,
  }
  const problems = problemsOf(row, said)
  if (problems.length > 0) throw progressErrors.refuse('report-incomplete', { count: problems.length }, problems)
  const { numUpdatedRows } = await ctx.sql
    .updateTable('report')
    .set({ state: 'superseded', version: version + 1 })
    .where('authority', '=', ctx.authority)
    .where('id', '=', reportId)
    .where('state', '=', 'accepted')
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw progressErrors.refuse('correction-later')
  const id = uuidv7()
  const { contract_id, plan_id, part_id, unit_id, decides_unit_id, level, period, due_on } = row
  await ctx.sql
    .insertInto('report')
    .values({
      authority: ctx.authority,
      id,
      ...{ contract_id, plan_id, part_id, unit_id, decides_unit_id, level, period, due_on },
      state: 'due',
      answers: json({}),
      corrects_id: reportId,
      correction_why: why,
    })
    .execute()
  await submitRows(ctx, [{ row: { ...row, id }, fields: said }])
  await ctx.audit({
    action: 'correct-report',
    subjectKind: 'report',
    subjectId: id,
    before: { reached: row.reached, claimed: row.claimed, narrative: row.narrative },
    after: { reached: said.reached, claimed: said.claimed, narrative: said.narrative },
    reason: why,
  })
  return getReport(ctx, { reportId: id })
}
