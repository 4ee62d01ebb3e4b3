// The one door through which entries are made, changed and taken out: history, audit line and subscribers come with it.
import type { Context } from '#platform/work/context.ts'
import { applyChanges } from './apply-changes.ts'
import { difference, toldFacts } from './difference.ts'
import { followParty } from './follow-party.ts'
import { partyRegisters } from './keys.ts'
import type { Batch, Change, PreparedChange } from './prepare-changes.ts'
import type { EntryChange } from './subscribers.ts'

/**
 * Facts must have been checked. Refuses `key-taken` and `stale-version`; a change that changes nothing is left out of
 * the answer.
 */
export async function changeEntries(
  ctx: Context,
  batch: Batch,
  changes: readonly Change[],
): Promise<readonly EntryChange[]> {
  const prepared = await applyChanges(ctx, batch, changes)
  if (!batch.isPart && prepared.length > 0) await tellTrail(ctx, batch, prepared)
  if (partyRegisters.includes(batch.register))
    for (const { before, after } of prepared)
      if (before && after && before.key !== after.key) await followParty(ctx, before.key)
  return prepared
}

async function tellTrail(ctx: Context, batch: Batch, prepared: readonly PreparedChange[]): Promise<void> {
  const { register, action, why } = batch
  const [first] = prepared
  const reason = why === null ? {} : { reason: why }
  if (prepared.length > 1 || !first) {
    const after = { register: register.id, entries: prepared.length }
    await ctx.audit({ action, subjectKind: 'register', subjectId: register.id, after, ...reason })
    return
  }
  const { before, after } = first
  const change = difference(before?.facts ?? {}, after?.facts ?? {})
  await ctx.audit({
    action,
    subjectKind: 'entry',
    subjectId: (after ?? before)?.id ?? '',
    ...(before && { before: toldFacts(register, change.before) }),
    ...(after && { after: toldFacts(register, change.after) }),
    ...reason,
  })
}
