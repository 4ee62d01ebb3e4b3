// Decides on a request: approved, the change takes effect; returned, everything stands exactly as before.
import { sql } from 'kysely'
import type { DateOnly } from '#kernel/date-only.ts'
import { json } from '#platform/database/tables.ts'
import type { Context } from '#platform/work/context.ts'
import { quantityWords } from '#reading/fact-words.ts'
import { demand } from '#rules/allow.ts'
import { ruleErrors } from '#rules/errors.ts'
import { getPart } from '../breakdown/get-part.ts'
import { type PartRow, presentPart } from '../breakdown/part-rows.ts'
import type { PartRequest, ProposedChange } from '../contract.ts'
import { supervisionErrors } from '../errors/supervision.ts'
import { requestPermissions } from '../permissions.ts'
import '../reports/table.ts'
import '../table.ts'
import { getRequest, refuseIdle } from './request-change.ts'
import { deciderOf, presentRequest, type RequestRow } from './request-rows.ts'
import { settleProgress } from './settle-progress.ts'
import './table.ts'

interface Decision {
  requestId: string
  version: number
  approve: boolean
  why: string
}

/** Refuses `own-request`: the second person is what makes it a decision. */
export async function decideRequest(
  ctx: Context,
  { requestId, version, approve, why }: Decision,
): Promise<PartRequest> {
  const request = await getRequest(ctx, requestId)
  demand(requestPermissions, ctx.actor, 'decide', deciderOf(request))
  if (request.requested_by_id === ctx.actor.accountId) throw supervisionErrors.refuse('own-request')
  const { numUpdatedRows } = await ctx.sql
    .updateTable('part_request')
    .set({
      state: approve ? 'approved' : 'returned',
      decided_by_id: ctx.actor.accountId,
      decided_by: ctx.actor.name,
      decided_at: ctx.clock.now(),
      decision_why: why,
      version: version + 1,
    })
    .where('authority', '=', ctx.authority)
    .where('id', '=', requestId)
    .where('version', '=', version)
    .where('state', '=', 'pending')
    .executeTakeFirst()
  if (numUpdatedRows === 0n)
    throw ruleErrors.refuse('stale-version', { by: (await getRequest(ctx, requestId)).decided_by ?? '他人' })
  const part = await getPart(ctx, request.part_id)
  if (approve) {
    // What could be asked for then may be impossible now.
    await refuseIdle(ctx, part, request.kind, request.proposed)
    await takeEffect(ctx, part, request)
  }
  await ctx.audit({
    action: approve ? 'approve-request' : 'return-request',
    subjectKind: 'part',
    subjectId: part.id,
    before: { kind: request.kind, dueOn: part.due_on, target: presentPart(part).target },
    after: { ...request.proposed, requestedBy: request.requested_by },
    reason: why,
  })
  return presentRequest(ctx, await getRequest(ctx, requestId))
}

async function takeEffect(ctx: Context, part: PartRow, { kind, proposed }: RequestRow): Promise<void> {
  if (kind === 'extension' || kind === 'adjustment') await changePart(ctx, part, proposed, kind === 'extension')
  else await endParts(ctx, part, kind === 'completion' ? 'closed' : 'cancelled')
  await settleProgress(ctx, [part.id])
}

/** The ladder waits while an extension runs; a change of the whole is one of the plan. */
async function changePart(
  ctx: Context,
  part: PartRow,
  { dueOn, target }: ProposedChange,
  isExtension: boolean,
): Promise<void> {
  await ctx.sql
    .updateTable('part')
    .set((column) => ({
      ...(dueOn !== undefined && { due_on: dueOn }),
      ...(isExtension && dueOn !== undefined && { paused_until: dueOn }),
      ...(target && { target: target.value, target_unit: target.unit, target_comparator: target.comparator }),
      version: column('version', '+', 1),
    }))
    .where('authority', '=', ctx.authority)
    .where('id', '=', part.id)
    .execute()
  if (part.parent_id !== null) return
  await ctx.sql
    .updateTable('commitment')
    .set((column) => ({
      ...(dueOn !== undefined && { due_on: dueOn }),
      ...(target && { quantity: json({ ...target, raw: quantityWords(target) }) }),
      version: column('version', '+', 1),
    }))
    .where('authority', '=', ctx.authority)
    .where('id', '=', part.commitment_id)
    .execute()
}

/** A closed part asks for nothing more; cancelling takes what is still open below with it. */
async function endParts(ctx: Context, part: PartRow, state: 'closed' | 'cancelled'): Promise<void> {
  const today: DateOnly = ctx.clock.today()
  const own = sql`authority = ${ctx.authority} and part_id in (
    select id from part where authority = ${ctx.authority} and path like ${`${part.path}%`})`
  await sql`update part set state = ${state}, version = version + 1
    where authority = ${ctx.authority} and path like ${`${part.path}%`}
      and (id = ${part.id} or state not in ('closed', 'cancelled'))`.execute(ctx.sql)
  await sql`update report set state = 'waived', version = version + 1
    where ${own} and state in ('due', 'draft', 'returned')`.execute(ctx.sql)
  await sql`update escalation set state = 'closed', closed_on = ${today}, closed_by = ${ctx.actor.name}, version = version + 1
    where ${own} and state in ('draft', 'issued', 'answered')`.execute(ctx.sql)
  await sql`update part_request set state = 'lapsed', version = version + 1
    where ${own} and state = 'pending'`.execute(ctx.sql)
  const { rows } = await sql<{ id: string }>`select id from part
    where authority = ${ctx.authority} and path like ${`${part.path}%`} and id <> ${part.id}`.execute(ctx.sql)
  await settleProgress(
    ctx,
    rows.map(({ id }) => id),
  )
}
