// What is to be done to entries, worked out to the last column before anything is written.
import { uuidv7 } from 'uuidv7'
import type { DateOnly } from '#kernel/date-only.ts'
import type { Context } from '#platform/work/context.ts'
import type { Facts } from '#rules/condition.ts'
import { keyLabel, type Register, statusField } from '#rules/define-register.ts'
import { registerErrors } from '../errors.ts'
import type { Origin } from '../table.ts'
import { cleanFacts, isUnchanged } from './difference.ts'
import type { EntryState } from './entry-state.ts'
import { keyHolders, keyIn, ownPrefix, presentKeys } from './keys.ts'
import { giveNumbers } from './numbers.ts'
import { type PreparedEntry, partyKeys, prepareEntry } from './prepare-entry.ts'

export const entryActions = [
  'create-entry',
  'update-entry',
  'rename-entry',
  'move-entry',
  'close-entry',
  'reopen-entry',
  'merge-entries',
  'follow-party',
  'import-entries',
  'undo-import',
  'load-entries',
  'register-contract',
  'change-contract',
  'cancel-contract',
] as const
export type EntryAction = (typeof entryActions)[number]

export type Change =
  | { kind: 'create'; facts: Facts; id?: string }
  | { kind: 'replace'; before: EntryState; facts: Facts; formerName?: string }
  | { kind: 'remove'; before: EntryState }

export interface Batch {
  register: Register
  action: EntryAction
  /** Of entries that are new. */
  origin: Origin
  why: string | null
  /** The day from which it holds, where that is not the day it is recorded. */
  effectiveOn?: DateOnly
  importId?: string
  isDemonstration?: boolean
  /** Part of a larger act that writes the audit line for all of it. */
  isPart?: true
}

export interface PreparedChange {
  before: EntryState | null
  after: PreparedEntry | null
}

/** Changes that change nothing are left out. Refuses `key-taken`. */
export async function prepareChanges(
  ctx: Context,
  batch: Batch,
  changes: readonly Change[],
): Promise<PreparedChange[]> {
  const { register, isDemonstration = false } = batch
  const present = await presentKeys(ctx, [
    ...new Set(changes.flatMap((change) => (change.kind === 'remove' ? [] : partyKeys(register, change.facts)))),
  ])
  const prefix = ownPrefix(register)
  const unnumbered = changes.filter((change) => change.kind === 'create' && !keyIn(register, change.facts))
  if (unnumbered.length > 0 && prefix === undefined)
    throw new Error(`an entry of ${register.id} without its ${keyLabel(register)[1]}`)
  const numbers = unnumbered.length > 0 ? await giveNumbers(ctx, register, prefix ?? '', unnumbered.length) : []

  const prepared = changes.flatMap((change): PreparedChange[] => {
    if (change.kind === 'remove') return [{ before: change.before, after: null }]
    const facts = cleanFacts(change.facts)
    if (change.kind === 'create') {
      const key = keyIn(register, facts) ?? numbers.shift() ?? ''
      const own = { id: change.id ?? uuidv7(), key, formerNames: [], isDemonstration, version: 1 }
      return [{ before: null, after: prepareEntry(register, own, withStatus(register, facts), present) }]
    }
    const { before, formerName } = change
    const isSame = formerName === undefined && isUnchanged(before.facts, facts)
    if (isSame && batch.action !== 'follow-party') return []
    const own = {
      ...before,
      key: keyIn(register, facts) ?? before.key,
      formerNames: formerName === undefined ? before.formerNames : [...before.formerNames, formerName],
      version: isSame ? before.version : before.version + 1,
    }
    return [{ before, after: prepareEntry(register, own, facts, present) }]
  })
  await refuseTakenKeys(ctx, register, prepared)
  return prepared
}

const withStatus = (register: Register, facts: Facts): Facts =>
  facts[statusField] === undefined ? { ...facts, [statusField]: register.firstStatus } : facts

async function refuseTakenKeys(ctx: Context, register: Register, prepared: readonly PreparedChange[]): Promise<void> {
  const wanted = new Map(
    prepared.flatMap(({ before, after }) =>
      after && after.key !== before?.key ? [[after.key, after.id] as const] : [],
    ),
  )
  const taken = await keyHolders(ctx, register, [...wanted.keys()])
  const other = taken.find(({ key, id }) => wanted.get(key) !== id)
  if (other)
    throw registerErrors.refuse('key-taken', { label: keyLabel(register)[0], key: other.key, name: other.name })
}
