// A unit signs for what it was given (签收), or gives it back with a reason; who signs is the officer in charge.
import type { Context } from '#platform/work/context.ts'
import { demand } from '#rules/allow.ts'
import { progressErrors } from '../errors/progress.ts'
import { partPermissions } from '../permissions.ts'
import { settleProgress } from '../supervision/settle-progress.ts'
import { getSeenPart, ownSubject } from './get-part.ts'
import { partsOf } from './part-rows.ts'
import './table.ts'

export async function signForParts(
  ctx: Context,
  { partIds }: { partIds: readonly string[] },
): Promise<{ signed: number }> {
  const parts = await partsOf(ctx).where('part.id', 'in', partIds).execute()
  if (parts.length < new Set(partIds).size) throw progressErrors.refuse('part-not-found')
  for (const part of parts) demand(partPermissions, ctx.actor, 'sign', ownSubject(part))
  const { numUpdatedRows } = await ctx.sql
    .updateTable('part')
    .set((column) => ({
      state: 'signed',
      signed_at: ctx.clock.now(),
      officer_id: ctx.actor.accountId,
      version: column('version', '+', 1),
    }))
    .where('authority', '=', ctx.authority)
    .where('id', 'in', partIds)
    .where('state', '=', 'assigned')
    .executeTakeFirst()
  await ctx.audit(
    ...parts.map(({ id, no, unit_id: unitId }) => ({
      action: 'sign-for-part',
      subjectKind: 'part',
      subjectId: id,
      after: { no, unitId },
    })),
  )
  await settleProgress(ctx, partIds)
  return { signed: Number(numUpdatedRows) }
}

export async function returnPart(
  ctx: Context,
  { partId, version, why }: { partId: string; version: number; why: string },
): Promise<void> {
  const part = await getSeenPart(ctx, partId, version)
  demand(partPermissions, ctx.actor, 'return', ownSubject(part))
  await ctx.sql
    .updateTable('part')
    .set({ state: 'returned', returned_why: why, version: version + 1 })
    .where('authority', '=', ctx.authority)
    .where('id', '=', partId)
    .execute()
  await ctx.audit({
    action: 'return-part',
    subjectKind: 'part',
    subjectId: partId,
    before: { state: part.state },
    after: { state: 'returned' },
    reason: why,
  })
}
