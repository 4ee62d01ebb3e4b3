// Makes two entries one: duplicates of the same thing, or a firm taken over by another on a day.
import { uuidv7 } from 'uuidv7'
import type { DateOnly } from '#kernel/date-only.ts'
import type { Context } from '#platform/work/context.ts'
import { demand } from '#rules/allow.ts'
import { addFormerKeys } from './change/apply-changes.ts'
import { changeEntries } from './change/change-entries.ts'
import { findStates } from './change/entry-state.ts'
import { followParty } from './change/follow-party.ts'
import { partyRegisters } from './change/keys.ts'
import { staleEntry } from './change/write-entries.ts'
import { demandSound } from './check-entry.ts'
import type { Entry } from './contract.ts'
import { registerErrors } from './errors.ts'
import { getEntry } from './get-entry.ts'
import { getRegister } from './get-register.ts'
import { subjectOf } from './keepers.ts'
import { registerPermissions } from './permissions.ts'

export interface Merging {
  register: string
  /** What stays. */
  entryId: string
  version: number
  /** What goes into it; its key and its history stay findable. */
  mergedId: string
  mergedVersion: number
  kind: 'duplicate' | 'merger'
  on: DateOnly
  why: string
  /** Facts taken from the merged entry; blanks of the other are filled in any case. */
  take: readonly string[]
}

export async function mergeEntries(ctx: Context, input: Merging): Promise<Entry> {
  const register = getRegister(input.register)
  if (input.entryId === input.mergedId) throw registerErrors.refuse('merge-with-itself')
  if (input.on > ctx.clock.today()) throw registerErrors.refuse('day-in-future', { day: input.on })
  const states = await findStates(ctx, register, [input.entryId, input.mergedId])
  const kept = states.find(({ id }) => id === input.entryId)
  const merged = states.find(({ id }) => id === input.mergedId)
  if (!kept || !merged) throw registerErrors.refuse('entry-not-found')
  for (const state of [kept, merged]) {
    demand(registerPermissions, ctx.actor, 'merge', subjectOf(register, state))
    const seen = state === kept ? input.version : input.mergedVersion
    if (state.version !== seen) throw await staleEntry(ctx, register.id, state.id)
  }

  const keyField = register.key.kind === 'number' ? undefined : register.key.field
  const taken = Object.fromEntries(
    input.take.flatMap((name) => (name !== keyField && name in merged.facts ? [[name, merged.facts[name]]] : [])),
  )
  const { [keyField ?? '']: _key, ...fillers } = merged.facts
  const facts = { ...fillers, ...kept.facts, ...taken }
  demandSound(register, facts, ctx.clock.today())
  const batch = {
    register,
    action: 'merge-entries',
    origin: 'person',
    why: input.why,
    effectiveOn: input.on,
    isPart: true,
  } as const
  await changeEntries(ctx, batch, [{ kind: 'remove', before: merged }])
  await changeEntries(ctx, batch, [{ kind: 'replace', before: kept, facts, formerName: merged.name }])
  await bequeath(ctx, input, merged.id, merged.key)
  await ctx.sql
    .insertInto('entry_link')
    .values({
      authority: ctx.authority,
      id: uuidv7(),
      register: register.id,
      kind: input.kind,
      from_id: merged.id,
      from_key: merged.key,
      from_name: merged.name,
      to_id: kept.id,
      happened_on: input.on,
      why: input.why,
      by_name: ctx.actor.name,
      at: ctx.clock.now(),
    })
    .execute()
  if (partyRegisters.includes(register)) await followParty(ctx, merged.key)
  await ctx.audit({
    action: 'merge-entries',
    subjectKind: 'entry',
    subjectId: kept.id,
    after: { register: register.id, merged: merged.id, name: merged.name, kind: input.kind, on: input.on },
    reason: input.why,
  })
  return getEntry(ctx, { register: register.id, entryId: kept.id })
}

/** The merged entry's key, and those it had gathered itself, lead to what stays. */
async function bequeath(ctx: Context, { register, entryId }: Merging, mergedId: string, key: string): Promise<void> {
  await ctx.sql
    .updateTable('entry_key')
    .set({ entry_id: entryId })
    .where('authority', '=', ctx.authority)
    .where('entry_id', '=', mergedId)
    .execute()
  await addFormerKeys(ctx, getRegister(register), [{ key, entryId }])
}
