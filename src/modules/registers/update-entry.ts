// Changes what is known of an entry: a correction, a new name or place from a day on, its end, its return.
import type { DateOnly } from '#kernel/date-only.ts'
import type { Context } from '#platform/work/context.ts'
import { demand } from '#rules/allow.ts'
import type { Facts } from '#rules/condition.ts'
import { hasEnded, type Register, statusField } from '#rules/define-register.ts'
import { ruleErrors } from '#rules/errors.ts'
import { changeEntries } from './change/change-entries.ts'
import { cleanFacts } from './change/difference.ts'
import { findStates, type EntryState as State } from './change/entry-state.ts'
import type { EntryAction } from './change/prepare-changes.ts'
import { staleEntry } from './change/write-entries.ts'
import { demandSound } from './check-entry.ts'
import type { Entry } from './contract.ts'
import { registerErrors } from './errors.ts'
import { getEntry } from './get-entry.ts'
import { getRegister } from './get-register.ts'
import { subjectOf } from './keepers.ts'
import { registerPermissions } from './permissions.ts'
import { privacyIn, seesIn, viewOf } from './view.ts'

interface EntryVersion {
  register: string
  entryId: string
  version: number
}

/** Whole facts; what the person may not see, and sensitive facts that are not given anew, stay as they are. */
export async function updateEntry(
  ctx: Context,
  { facts, why, ...which }: EntryVersion & { facts: Facts; why: string },
): Promise<Entry> {
  const { register, state } = await loadFor(ctx, 'update', which)
  const view = viewOf(ctx.actor, register)
  const stays = (name: string) => {
    const privacy = privacyIn(register, name)
    return !seesIn(view, privacy, state.region) || (privacy === 'sensitive' && facts[name] === undefined)
  }
  const kept = Object.fromEntries(Object.entries(state.facts).filter(([name]) => stays(name)))
  const next = { ...facts, ...kept, [statusField]: state.status }
  return store(ctx, register, state, next, { action: 'update-entry', why })
}

/** A real change of name on a day, not a correction: the former name still finds the entry. */
export async function renameEntry(
  ctx: Context,
  { name, on, why, ...which }: EntryVersion & { name: string; on: DateOnly; why: string },
): Promise<Entry> {
  const { register, state } = await loadFor(ctx, 'rename', which)
  const next = { ...state.facts, [register.common.name]: name }
  return store(ctx, register, state, next, { action: 'rename-entry', why, on, formerName: state.name })
}

/** A real change of place on a day. */
export async function moveEntry(
  ctx: Context,
  { region, on, why, ...which }: EntryVersion & { region: string; on: DateOnly; why: string },
): Promise<Entry> {
  const { register, state } = await loadFor(ctx, 'move', which)
  const field = register.common.region
  if (field === undefined) throw ruleErrors.refuse('not-in-this-state')
  return store(ctx, register, state, { ...state.facts, [field]: region }, { action: 'move-entry', why, on })
}

/** `status` is one that ends an entry, or for a return one that does not. */
export async function changeStatus(
  ctx: Context,
  { status, on, why, ...which }: EntryVersion & { status: string; on: DateOnly; why: string },
): Promise<Entry> {
  const register = getRegister(which.register)
  const ends = hasEnded(register, status)
  const { state } = await loadFor(ctx, ends ? 'close' : 'reopen', which)
  const next = { ...state.facts, [statusField]: status }
  return store(ctx, register, state, next, { action: ends ? 'close-entry' : 'reopen-entry', why, on })
}

async function loadFor(
  ctx: Context,
  action: 'update' | 'rename' | 'move' | 'close' | 'reopen',
  { register: registerId, entryId, version }: EntryVersion,
): Promise<{ register: Register; state: State }> {
  const register = getRegister(registerId)
  const [state] = await findStates(ctx, register, [entryId])
  if (!state) throw registerErrors.refuse('entry-not-found')
  demand(registerPermissions, ctx.actor, action, subjectOf(register, state))
  if (state.version !== version) throw await staleEntry(ctx, register.id, entryId)
  return { register, state }
}

interface Act {
  action: EntryAction
  why: string
  on?: DateOnly
  formerName?: string
}

async function store(
  ctx: Context,
  register: Register,
  before: State,
  given: Facts,
  { action, why, on, formerName }: Act,
): Promise<Entry> {
  const facts = cleanFacts(given)
  if (on !== undefined && on > ctx.clock.today()) throw registerErrors.refuse('day-in-future', { day: on })
  demandSound(register, facts, ctx.clock.today())
  const changed = await changeEntries(
    ctx,
    { register, action, origin: 'person', why, ...(on !== undefined && { effectiveOn: on }) },
    [{ kind: 'replace', before, facts, ...(formerName !== undefined && { formerName }) }],
  )
  if (changed.length === 0) throw registerErrors.refuse('nothing-changed')
  return getEntry(ctx, { register: register.id, entryId: before.id })
}
