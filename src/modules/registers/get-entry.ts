// One entry: its facts as its reader may see them, its history, and what else is known of it.
import type { Context } from '#platform/work/context.ts'
import { allowedActions, demand } from '#rules/allow.ts'
import { hasEnded, type Register } from '#rules/define-register.ts'
import { type EntryState, findStates } from './change/entry-state.ts'
import type { Entry } from './contract.ts'
import { registerErrors } from './errors.ts'
import { presentRow, shownKey } from './find/find-entries.ts'
import { findHistoryOf, findLinks } from './find/history.ts'
import { traceSensitive } from './find/seen-fields.ts'
import { findPartyByKey } from './get-party.ts'
import { getRegister } from './get-register.ts'
import { subjectOf } from './keepers.ts'
import { registerPermissions } from './permissions.ts'
import { findLadder } from './sections/ladder.ts'
import { findSections } from './sections/sections.ts'
import { privacyIn, seesIn, viewOf } from './view.ts'

/**
 * The id of an entry that was merged leads to what it became. `reveal` is the reason for reading sensitive facts, which
 * leaves a trace; without it they are only named. Refuses `entry-not-found`.
 */
export async function getEntry(
  ctx: Context,
  { register: registerId, entryId, reveal }: { register: string; entryId: string; reveal?: string | undefined },
): Promise<Entry> {
  const register = getRegister(registerId)
  demand(registerPermissions, ctx.actor, 'read')
  const state = await findState(ctx, register, entryId)
  if (!state) throw registerErrors.refuse('entry-not-found')
  const subject = subjectOf(register, state)
  const view = viewOf(ctx.actor, register)
  const seen = Object.keys(state.facts).filter((name) => seesIn(view, privacyIn(register, name), state.region))
  const sensitive = seen.filter((name) => privacyIn(register, name) === 'sensitive')
  if (reveal !== undefined && sensitive.length > 0) {
    demand(registerPermissions, ctx.actor, 'read-sensitive', subject)
    await traceSensitive(ctx, register, sensitive, { entryId: state.id, why: reveal })
  }
  const masked = reveal === undefined ? sensitive : []
  const shown = seen.filter((name) => !masked.includes(name))
  const own = await ctx.sql
    .selectFrom('entry')
    .select(['origin', 'created_at', 'created_by', 'created_why'])
    .where('authority', '=', ctx.authority)
    .where('register', '=', register.id)
    .where('id', '=', state.id)
    .executeTakeFirstOrThrow()
  const formerKeys = await ctx.sql
    .selectFrom('entry_key')
    .select('key')
    .where('authority', '=', ctx.authority)
    .where('entry_id', '=', state.id)
    .orderBy('since')
    .execute()
  return {
    ...presentRow(register, view, state, shown),
    register: register.id,
    formerNames: [...state.formerNames],
    formerKeys: formerKeys.flatMap(({ key }) => shownKey(register, view, { ...state, key }) ?? []),
    hasEnded: hasEnded(register, state.status),
    hasExpired: state.validTo !== null && state.validTo < ctx.clock.today(),
    masked,
    party: await findPartyByKey(ctx, state.party),
    links: await findLinks(ctx, register, view, state),
    ladder: await findLadder(ctx, register, state),
    sections: await findSections(ctx, register, state),
    history: await findHistoryOf(ctx, register, view, state, own),
    origin: own.origin,
    recordedAt: own.created_at.toISOString(),
    recordedBy: own.created_by,
    allowedActions: allowedActions(registerPermissions, ctx.actor, subject),
  }
}

async function findState(ctx: Context, register: Register, entryId: string): Promise<EntryState | undefined> {
  const [state] = await findStates(ctx, register, [entryId])
  if (state) return state
  const link = await ctx.sql
    .selectFrom('entry_link')
    .select('to_id')
    .where('authority', '=', ctx.authority)
    .where('from_id', '=', entryId)
    .where('kind', '!=', 'successor')
    .executeTakeFirst()
  return link && findState(ctx, register, link.to_id)
}
