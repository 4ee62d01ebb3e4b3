// Asks for an extension, an adjustment, a cancellation or a completion; the part itself stays as it is until the decision.
import { uuidv7 } from 'uuidv7'
import { json } from '#platform/database/tables.ts'
import type { Context } from '#platform/work/context.ts'
import { addWorkingDays } from '#policy/national/working-days.ts'
import { demand } from '#rules/allow.ts'
import { ruleErrors } from '#rules/errors.ts'
import { findUnitAbove, getPart, ownSubject } from '../breakdown/get-part.ts'
import { type PartRow, partsOf } from '../breakdown/part-rows.ts'
import type { PartRequest, PartRequestKind, ProposedChange } from '../contract.ts'
import { supervisionErrors } from '../errors/supervision.ts'
import { askedPermissions, partPermissions } from '../permissions.ts'
import { askerOf, presentRequest, type RequestRow, requestsOf } from './request-rows.ts'
import './table.ts'

/** Working days until an undecided request lapses. */
const decisionDays = 10

interface NewRequest {
  partId: string
  kind: PartRequestKind
  reason: string
  proposed: ProposedChange
}

export async function requestChange(
  ctx: Context,
  { partId, kind, reason, proposed }: NewRequest,
): Promise<PartRequest> {
  const part = await getPart(ctx, partId)
  demand(partPermissions, ctx.actor, 'request', ownSubject(part))
  await refuseIdle(ctx, part, kind, proposed)
  const above = await findUnitAbove(ctx, part)
  const id = uuidv7()
  const { numInsertedOrUpdatedRows: inserted } = await ctx.sql
    .insertInto('part_request')
    .values({
      authority: ctx.authority,
      id,
      part_id: partId,
      unit_id: part.unit_id ?? '',
      decides_unit_id: above?.id ?? null,
      kind,
      reason,
      proposed: json(proposed),
      state: 'pending',
      requested_by_id: ctx.actor.accountId,
      requested_by: ctx.actor.name,
      requested_at: ctx.clock.now(),
      expires_on: addWorkingDays(ctx.clock.today(), decisionDays),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (!inserted) throw supervisionErrors.refuse('request-pending')
  await ctx.audit({
    action: 'request-change',
    subjectKind: 'part',
    subjectId: partId,
    after: { kind, ...proposed },
    reason,
  })
  return presentRequest(ctx, await getRequest(ctx, id))
}

export async function getRequest(ctx: Context, requestId: string): Promise<RequestRow> {
  const row = await requestsOf(ctx).where('part_request.id', '=', requestId).executeTakeFirst()
  if (!row) throw supervisionErrors.refuse('request-not-found')
  return row
}

/** What a decision could not lawfully change is refused before anybody has to decide. */
export async function refuseIdle(
  ctx: Context,
  part: PartRow,
  kind: PartRequestKind,
  { dueOn, target }: ProposedChange,
): Promise<void> {
  if (kind === 'extension' && (dueOn === undefined || dueOn <= part.due_on))
    throw supervisionErrors.refuse('extension-not-later', { dueOn: part.due_on })
  if (kind === 'adjustment' && dueOn === undefined && target === undefined)
    throw supervisionErrors.refuse('adjustment-empty')
  if (dueOn !== undefined && part.parent_id !== null) {
    const { due_on: limit } = await getPart(ctx, part.parent_id)
    if (dueOn > limit) throw supervisionErrors.refuse('extension-beyond-above', { limit })
  }
  if (kind === 'completion') await refuseUnfinished(ctx, part)
}

/** Evidence may lie at the part or at any part below it. */
async function refuseUnfinished(ctx: Context, part: PartRow): Promise<void> {
  const below = await partsOf(ctx).where('part.path', 'like', `${part.path}%`).execute()
  const open = below.filter(({ id, state }) => id !== part.id && state !== 'closed' && state !== 'cancelled')
  if (open.length > 0) throw supervisionErrors.refuse('completion-with-open-parts', { count: open.length })
  if (below.every(({ evidence }) => evidence === 0)) throw supervisionErrors.refuse('completion-without-evidence')
}

export async function withdrawRequest(
  ctx: Context,
  { requestId, version }: { requestId: string; version: number },
): Promise<void> {
  const row = await getRequest(ctx, requestId)
  demand(askedPermissions, ctx.actor, 'withdraw', askerOf(row))
  const { numUpdatedRows } = await ctx.sql
    .updateTable('part_request')
    .set({ state: 'withdrawn', version: version + 1 })
    .where('authority', '=', ctx.authority)
    .where('id', '=', requestId)
    .where('version', '=', version)
    .where('state', '=', 'pending')
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw ruleErrors.refuse('stale-version', { by: row.decided_by ?? '他人' })
  await ctx.audit({
    action: 'withdraw-request',
    subjectKind: 'part',
    subjectId: row.part_id,
    after: { kind: row.kind },
  })
}
