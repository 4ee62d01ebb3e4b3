// Requests as pages read them: what stands beside what is proposed.
import type { Context } from '#platform/work/context.ts'
import { allowedActions } from '#rules/allow.ts'
import { targetOf } from '../breakdown/part-rows.ts'
import '../breakdown/table.ts'
import type { PartRequest } from '../contract.ts'
import { askedPermissions, requestPermissions } from '../permissions.ts'
import './table.ts'

export const requestsOf = (ctx: Context) =>
  ctx.sql
    .selectFrom('part_request')
    .innerJoin('part', (join) =>
      join.onRef('part.authority', '=', 'part_request.authority').onRef('part.id', '=', 'part_request.part_id'),
    )
    .innerJoin('unit', (join) =>
      join.onRef('unit.authority', '=', 'part_request.authority').onRef('unit.id', '=', 'part_request.unit_id'),
    )
    .leftJoin('unit as above', (join) =>
      join
        .onRef('above.authority', '=', 'part_request.authority')
        .onRef('above.id', '=', 'part_request.decides_unit_id'),
    )
    .selectAll('part_request')
    .select(['part.no as part_no', 'part.title as part_title', 'part.due_on', 'part.plan_id', 'part.commitment_id'])
    .select(['part.target', 'part.target_unit', 'part.target_comparator'])
    .select(['unit.name as unit_name', 'unit.path as unit_path', 'above.path as above_path'])
    .where('part_request.authority', '=', ctx.authority)

export type RequestRow = Awaited<ReturnType<ReturnType<typeof requestsOf>['executeTakeFirstOrThrow']>>

export const deciderOf = ({ state, above_path }: Pick<RequestRow, 'state' | 'above_path'>) => ({
  state,
  unitPaths: above_path === null ? [] : [above_path],
})
export const askerOf = ({ state, unit_path }: Pick<RequestRow, 'state' | 'unit_path'>) => ({
  state,
  unitPaths: [unit_path],
})

export function presentRequest(ctx: Context, row: RequestRow): PartRequest {
  const target = targetOf(row)
  const isOwn = row.requested_by_id !== null && row.requested_by_id === ctx.actor.accountId
  return {
    id: row.id,
    partId: row.part_id,
    partNo: row.part_no,
    partTitle: row.part_title,
    unitName: row.unit_name,
    kind: row.kind,
    reason: row.reason,
    proposed: row.proposed,
    present: { dueOn: row.due_on, ...(target && { target }) },
    state: row.state,
    requestedBy: row.requested_by,
    requestedAt: row.requested_at.toISOString(),
    expiresOn: row.expires_on,
    decidedBy: row.decided_by,
    decidedAt: row.decided_at?.toISOString() ?? null,
    decisionWhy: row.decision_why,
    version: row.version,
    allowedActions: [
      ...(isOwn ? [] : allowedActions(requestPermissions, ctx.actor, deciderOf(row))),
      ...allowedActions(askedPermissions, ctx.actor, askerOf(row)),
    ],
  }
}
