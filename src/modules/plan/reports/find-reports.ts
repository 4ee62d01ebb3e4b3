// Reports: one with all it needs to be written or decided, and lists of them.
import type { Page } from '#kernel/endpoint.ts'
import type { Context } from '#platform/work/context.ts'
import { may } from '#rules/allow.ts'
import { ruleErrors } from '#rules/errors.ts'
import type { Report, ReportState } from '../contract.ts'
import { progressErrors } from '../errors/progress.ts'
import { partPermissions } from '../permissions.ts'
import { askedAnswers, indicatorAnswers } from './indicator-answers.ts'
import { isOpenReport, presentReport, type ReportRow, reportsOf, wholeReportsOf } from './report-rows.ts'

/** Read by whoever may read its part; a bureau reads its own and those it decides on. */
const mayRead = (ctx: Context, { unit_path, above_path }: ReportRow) =>
  may(partPermissions, ctx.actor, 'read', { unitPaths: above_path === null ? [unit_path] : [unit_path, above_path] })

/** Refuses `report-not-found`. */
export async function getReport(ctx: Context, { reportId }: { reportId: string }): Promise<Report> {
  const row = await wholeReportsOf(ctx).where('report.id', '=', reportId).executeTakeFirst()
  if (!row) throw progressErrors.refuse('report-not-found')
  if (!mayRead(ctx, row)) throw ruleErrors.refuse('permission-denied')
  const report = presentReport(row, ctx.actor)
  if (!isOpenReport(row)) return report
  const known = (await indicatorAnswers(ctx, [row])).get(row.id) ?? {}
  return { ...report, answers: { ...askedAnswers(row.questions, report.answers), ...known } }
}

interface ReportQuery {
  planId: string
  period?: string | undefined
  state?: ReportState | undefined
  unitId?: string | undefined
  contractId?: string | undefined
  partId?: string | undefined
  cursor?: string | undefined
  limit: number
}

/** The newest periods first, within a period by due day; the cursor is `period due-day id`. */
export async function findReports(ctx: Context, { limit, cursor, ...query }: ReportQuery): Promise<Page<Report>> {
  const scope = readableUnits(ctx)
  let found = reportsOf(ctx).where('report.plan_id', '=', query.planId)
  if (scope !== null)
    found = found.where((where) =>
      where.or(
        scope.flatMap((path) => [where('unit.path', 'like', `${path}%`), where('above.path', 'like', `${path}%`)]),
      ),
    )
  if (query.state === undefined) found = found.where('report.state', 'not in', ['superseded', 'waived'])
  else found = found.where('report.state', '=', query.state)
  if (query.period !== undefined) found = found.where('report.period', '=', query.period)
  if (query.unitId !== undefined) found = found.where('report.unit_id', '=', query.unitId)
  if (query.contractId !== undefined) found = found.where('report.contract_id', '=', query.contractId)
  if (query.partId !== undefined) found = found.where('report.part_id', '=', query.partId)
  if (cursor !== undefined) {
    const [period = '', id = ''] = cursor.split(' ')
    found = found.where((where) =>
      where.or([
        where('report.period', '<', period),
        where.and([where('report.period', '=', period), where('report.id', '>', id)]),
      ]),
    )
  }
  const rows = await found
    .orderBy('report.period', 'desc')
    .orderBy('report.id')
    .limit(limit + 1)
    .execute()
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    rows: shown.map((row) => presentReport(row, ctx.actor)),
    next: rows.length > limit && last ? `${last.period} ${last.id}` : null,
  }
}

/** The places in the tree an actor may read below; null for everywhere, empty for nowhere. */
export function readableUnits({ actor }: Pick<Context, 'actor'>): string[] | null {
  if (may(partPermissions, actor, 'read', {})) return null
  return actor.grants.filter(({ role }) => role === 'bureau-officer').map(({ unitPath }) => unitPath)
}
