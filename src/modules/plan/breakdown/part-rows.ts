// Parts as rows: with unit and officer, as every list and page of them reads them.
import type { Context } from '#platform/work/context.ts'
import type { Part } from '../contract.ts'
import './table.ts'

/** A query over parts that callers narrow, order and limit. */
export const partsOf = (ctx: Context) =>
  ctx.sql
    .selectFrom('part')
    .leftJoin('unit', (join) =>
      join.onRef('unit.authority', '=', 'part.authority').onRef('unit.id', '=', 'part.unit_id'),
    )
    .leftJoin('account', (join) =>
      join.onRef('account.authority', '=', 'part.authority').onRef('account.id', '=', 'part.officer_id'),
    )
    .selectAll('part')
    .select([
      'unit.name as unit_name',
      'unit.path as unit_path',
      'unit.kind as unit_kind',
      'account.name as officer_name',
    ])
    .where('part.authority', '=', ctx.authority)

export type PartRow = Awaited<ReturnType<ReturnType<typeof partsOf>['executeTakeFirstOrThrow']>>

export const targetOf = (row: Pick<PartRow, 'target' | 'target_unit' | 'target_comparator'>): Part['target'] =>
  row.target === null || row.target_unit === null
    ? null
    : { value: row.target, unit: row.target_unit, comparator: row.target_comparator ?? 'gte' }

export function presentPart(row: Omit<PartRow, 'signed_at'>): Part {
  return {
    id: row.id,
    commitmentId: row.commitment_id,
    parentId: row.parent_id,
    level: row.level,
    no: row.no,
    title: row.title,
    unit: row.unit_id === null ? null : { id: row.unit_id, name: row.unit_name ?? '' },
    officer: row.officer_id === null ? null : { id: row.officer_id, name: row.officer_name ?? '' },
    weight: row.weight,
    target: targetOf(row),
    startsOn: row.starts_on,
    dueOn: row.due_on,
    firstDueOn: row.first_due_on,
    state: row.state,
    signBy: row.sign_by,
    returnedWhy: row.returned_why,
    reached: row.reached,
    computed: row.computed,
    completion: row.completion,
    reportedPeriod: row.reported_period,
    missedReports: row.missed_reports,
    evidence: row.evidence,
    light: row.light,
    lightRule: row.light_rule,
    lightSince: row.light_since,
    pausedUntil: row.paused_until,
    version: row.version,
  }
}
