// Writes changes of entries with their history and tells those who keep figures over them, all in the open transaction.
import type { Context } from '#platform/work/context.ts'
import type { Register } from '#rules/define-register.ts'
import { difference } from './difference.ts'
import type { EntryState } from './entry-state.ts'
import { type Batch, type Change, type PreparedChange, prepareChanges } from './prepare-changes.ts'
import type { PreparedEntry } from './prepare-entry.ts'
import { tellSubscribers } from './subscribers.ts'
import { appendVersions, deleteEntries, insertEntries, updateEntries } from './write-entries.ts'

export async function applyChanges(
  ctx: Context,
  batch: Batch,
  changes: readonly Change[],
): Promise<readonly PreparedChange[]> {
  const { register } = batch
  const prepared = await prepareChanges(ctx, batch, changes)
  const made = prepared.flatMap(({ before, after }) => (before === null && after ? [after] : []))
  const changed = prepared.flatMap(({ before, after }) => (before && after ? [{ before, after }] : []))
  const removed = prepared.flatMap(({ before, after }) => (before && after === null ? [before] : []))
  const importId = batch.importId ?? null

  await insertEntries(ctx, register.id, made, { origin: batch.origin, why: batch.why, importId })
  const versionsBefore = new Map(changed.map(({ before }) => [before.id, before.version]))
  await updateEntries(
    ctx,
    register.id,
    changed.map(({ after }) => after),
    ({ id }) => versionsBefore.get(id) ?? 0,
  )
  await deleteEntries(ctx, register.id, removed)
  await appendVersions(
    ctx,
    register.id,
    [
      ...changed
        .filter(({ before, after }) => after.version > before.version)
        .map(({ before, after }) => ({
          entryId: before.id,
          no: after.version,
          ...difference(before.facts, after.facts),
        })),
      ...removed.map(({ id, version, facts }) => ({ entryId: id, no: version + 1, before: facts, after: null })),
    ],
    { action: batch.action, effectiveOn: batch.effectiveOn ?? null, why: batch.why, importId },
  )
  await keepFormerKeys(ctx, register, changed)
  await tellSubscribers(ctx, register, prepared)
  return prepared
}

async function keepFormerKeys(
  ctx: Context,
  register: Register,
  changed: readonly { before: EntryState; after: PreparedEntry }[],
): Promise<void> {
  const rekeyed = changed.filter(({ before, after }) => before.key !== after.key)
  if (rekeyed.length === 0) return
  await ctx.sql
    .deleteFrom('entry_key')
    .where('authority', '=', ctx.authority)
    .where('register', '=', register.id)
    .where(
      'key',
      'in',
      rekeyed.map(({ after }) => after.key),
    )
    .execute()
  await addFormerKeys(
    ctx,
    register,
    rekeyed.map(({ before }) => ({ key: before.key, entryId: before.id })),
  )
}

export async function addFormerKeys(
  ctx: Context,
  register: Register,
  keys: readonly { key: string; entryId: string }[],
): Promise<void> {
  if (keys.length === 0) return
  await ctx.sql
    .insertInto('entry_key')
    .values(
      keys.map(({ key, entryId }) => ({
        authority: ctx.authority,
        register: register.id,
        key,
        entry_id: entryId,
        since: ctx.clock.now(),
      })),
    )
    .execute()
}
