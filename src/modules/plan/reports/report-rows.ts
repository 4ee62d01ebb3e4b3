// Reports as pages read them: with part, contract, last report and evidence.
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres'
import type { Context } from '#platform/work/context.ts'
import type { Actor } from '#rules/actor.ts'
import { allowedActions, type Subject } from '#rules/allow.ts'
import { isAdditive } from '#rules/shares.ts'
import { targetOf } from '../breakdown/part-rows.ts'
import '../breakdown/table.ts'
import type { Report, ReportState } from '../contract.ts'
import { decisionPermissions, reportPermissions } from '../permissions.ts'
import './table.ts'

/** A query over reports that callers narrow, order and limit. */
export const reportsOf = (ctx: Context) =>
  ctx.sql
    .selectFrom('report')
    .innerJoin('part', (join) =>
      join.onRef('part.authority', '=', 'report.authority').onRef('part.id', '=', 'report.part_id'),
    )
    .innerJoin('unit', (join) =>
      join.onRef('unit.authority', '=', 'report.authority').onRef('unit.id', '=', 'report.unit_id'),
    )
    .innerJoin('reporting_contract', (join) =>
      join
        .onRef('reporting_contract.authority', '=', 'report.authority')
        .onRef('reporting_contract.id', '=', 'report.contract_id'),
    )
    .leftJoin('unit as above', (join) =>
      join.onRef('above.authority', '=', 'report.authority').onRef('above.id', '=', 'report.decides_unit_id'),
    )
    .selectAll('report')
    .select((query) => [
      'part.commitment_id',
      'part.no as part_no',
      'part.title as part_title',
      'part.target',
      'part.target_unit',
      'part.target_comparator',
      'part.computed as part_computed',
      'part.is_measured',
      'part.light as part_light',
      'part.evidence as part_evidence',
      'unit.name as unit_name',
      'unit.path as unit_path',
      'unit.region as unit_region',
      'above.path as above_path',
      'reporting_contract.name as contract_name',
      'reporting_contract.asks',
      'reporting_contract.questions',
      query
        .exists(
          query
            .selectFrom('part as child')
            .select('child.id')
            .whereRef('child.authority', '=', 'report.authority')
            .whereRef('child.parent_id', '=', 'report.part_id')
            .where('child.state', '!=', 'cancelled'),
        )
        .as('has_parts'),
    ])
    .where('report.authority', '=', ctx.authority)

/** With what only the page of one report shows. */
export const wholeReportsOf = (ctx: Context) =>
  reportsOf(ctx).select((query) => [
    jsonArrayFrom(
      query
        .selectFrom('evidence')
        .innerJoin('stored_file', (join) =>
          join
            .onRef('stored_file.authority', '=', 'evidence.authority')
            .onRef('stored_file.id', '=', 'evidence.file_id'),
        )
        .select(['evidence.id', 'evidence.file_id as fileId', 'stored_file.name', 'stored_file.size', 'evidence.note'])
        .select(['evidence.added_by as addedBy', 'evidence.added_at as addedAt'])
        .whereRef('evidence.authority', '=', 'report.authority')
        .whereRef('evidence.part_id', '=', 'report.part_id')
        .where('evidence.removed_at', 'is', null)
        .orderBy('evidence.id'),
    ).as('evidence'),
    jsonObjectFrom(
      query
        .selectFrom('report as earlier')
        .select(['earlier.period', 'earlier.reached', 'earlier.claimed', 'earlier.narrative'])
        .whereRef('earlier.authority', '=', 'report.authority')
        .whereRef('earlier.part_id', '=', 'report.part_id')
        .whereRef('earlier.period', '<', 'report.period')
        .where('earlier.state', 'in', ['submitted', 'accepted'])
        .orderBy('earlier.period', 'desc')
        .limit(1),
    ).as('last'),
  ])

export type ReportRow = Awaited<ReturnType<ReturnType<typeof reportsOf>['executeTakeFirstOrThrow']>>
type WholeRow = Awaited<ReturnType<ReturnType<typeof wholeReportsOf>['executeTakeFirstOrThrow']>>

/** An indicator or the parts below answer: the figure is filled in, and the reporter only explains. */
export const isLocked = (row: Pick<ReportRow, 'is_measured' | 'has_parts' | 'target' | 'target_unit'>): boolean =>
  row.is_measured || (Boolean(row.has_parts) && row.target !== null && isAdditive(row.target_unit ?? ''))

export const writerSubject = ({ state, unit_path }: Pick<ReportRow, 'state' | 'unit_path'>): Subject<ReportState> => ({
  state,
  unitPaths: [unit_path],
})

export const deciderSubject = ({
  state,
  above_path,
}: Pick<ReportRow, 'state' | 'above_path'>): Subject<ReportState> => ({
  state,
  unitPaths: above_path === null ? [] : [above_path],
})

/** Not handed in yet: what is known is shown as it stands now. */
export const isOpenReport = ({ state }: Pick<ReportRow, 'state'>): boolean =>
  state === 'due' || state === 'draft' || state === 'returned'

export function presentReport(row: ReportRow & Partial<Pick<WholeRow, 'evidence' | 'last'>>, actor: Actor): Report {
  const isOpen = isOpenReport(row)
  const locked = isLocked(row)
  const computed = isOpen ? row.part_computed : row.computed
  return {
    id: row.id,
    partId: row.part_id,
    commitmentId: row.commitment_id,
    partNo: row.part_no,
    partTitle: row.part_title,
    unitId: row.unit_id,
    unitName: row.unit_name,
    contractName: row.contract_name,
    period: row.period,
    dueOn: row.due_on,
    state: row.state,
    isLate: row.is_late,
    target: targetOf(row),
    reached: locked && isOpen ? computed : row.reached,
    claimed: row.claimed,
    computed,
    isLocked: locked,
    narrative: row.narrative,
    problem: row.problem,
    nextStep: row.next_step,
    answers: row.answers,
    asks: row.asks,
    questions: row.questions,
    last: row.last ?? null,
    evidence: (row.evidence ?? []).map((one) => ({ ...one, addedAt: new Date(one.addedAt).toISOString() })),
    submittedBy: row.submitted_by,
    submittedAt: row.submitted_at?.toISOString() ?? null,
    decidedBy: row.decided_by,
    decidedAt: row.decided_at?.toISOString() ?? null,
    returnedWhy: row.returned_why,
    correctsId: row.corrects_id,
    correctionWhy: row.correction_why,
    isDemonstration: row.is_demonstration,
    version: row.version,
    allowedActions: [
      ...allowedActions(reportPermissions, actor, writerSubject(row)),
      ...allowedActions(decisionPermissions, actor, deciderSubject(row)),
    ],
  }
}
