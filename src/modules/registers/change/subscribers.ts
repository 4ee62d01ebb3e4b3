// Who is told of changed entries while the transaction that changes them is still open: figures kept over the registers.
import type { Context } from '#platform/work/context.ts'
import type { Register } from '#rules/define-register.ts'
import type { EntryState } from './entry-state.ts'

/** `before` is null for an entry that is new, `after` for one that went out of the register. */
export interface EntryChange {
  before: EntryState | null
  after: EntryState | null
}

/** Works in the same transaction: what it writes stands or falls with the change. Large loads come in several calls. */
export type EntrySubscriber = (ctx: Context, register: Register, changes: readonly EntryChange[]) => Promise<void>

const subscribers = new Set<EntrySubscriber>()

/** Called by the wiring, once; the answer ends it. Modules below registers are told of entries this way alone. */
export function followEntries(subscriber: EntrySubscriber): () => void {
  subscribers.add(subscriber)
  return () => void subscribers.delete(subscriber)
}

export async function tellSubscribers(
  ctx: Context,
  register: Register,
  changes: readonly EntryChange[],
): Promise<void> {
  if (changes.length === 0) return
  for (const subscriber of subscribers) await subscriber(ctx, register, changes)
}
