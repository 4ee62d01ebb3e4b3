// Papers of supervision as pages read them.
import type { Context } from '#platform/work/context.ts'
import { ladder } from '#policy/sichuan/supervision/ladder.ts'
import { allowedActions } from '#rules/allow.ts'
import '../breakdown/table.ts'
import type { Escalation } from '../contract.ts'
import { escalationPermissions } from '../permissions.ts'
import './table.ts'

export const escalationsOf = (ctx: Context) =>
  ctx.sql
    .selectFrom('escalation')
    .innerJoin('part', (join) =>
      join.onRef('part.authority', '=', 'escalation.authority').onRef('part.id', '=', 'escalation.part_id'),
    )
    .innerJoin('unit', (join) =>
      join.onRef('unit.authority', '=', 'escalation.authority').onRef('unit.id', '=', 'escalation.unit_id'),
    )
    .selectAll('escalation')
    .select([
      'part.no as part_no',
      'part.title as part_title',
      'part.commitment_id',
      'part.due_on',
      'part.paused_until',
    ])
    .select(['part.completion', 'part.light', 'part.light_rule'])
    .select(['unit.name as unit_name', 'unit.path as unit_path'])
    .where('escalation.authority', '=', ctx.authority)

export type EscalationRow = Awaited<ReturnType<ReturnType<typeof escalationsOf>['executeTakeFirstOrThrow']>>

export const addressee = ({ state, unit_path }: Pick<EscalationRow, 'state' | 'unit_path'>) => ({
  state,
  unitPaths: [unit_path],
})

export const rungOf = (step: Escalation['step']) => ladder.find((rung) => rung.step === step)

export function presentEscalation(ctx: Context, row: EscalationRow): Escalation {
  return {
    id: row.id,
    partId: row.part_id,
    partNo: row.part_no,
    partTitle: row.part_title,
    unitName: row.unit_name,
    step: row.step,
    slip: rungOf(row.step)?.slip ?? 'blue',
    no: row.no,
    state: row.state,
    because: row.because,
    draftedOn: row.drafted_on,
    issuedOn: row.issued_on,
    answerBy: row.answer_by,
    answer: row.answer,
    answeredBy: row.answered_by,
    closedOn: row.closed_on,
    version: row.version,
    allowedActions: allowedActions(escalationPermissions, ctx.actor, addressee(row)),
  }
}
