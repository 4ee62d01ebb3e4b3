// Who acts for a firm or an institution: accounts appointed by the division that keeps its register.
import { uuidv7 } from 'uuidv7'
import type { Context } from '#platform/work/context.ts'
import { demand } from '#rules/allow.ts'
import { findStates } from './change/entry-state.ts'
import { registerErrors } from './errors.ts'
import { getParty } from './get-party.ts'
import { getRegister } from './get-register.ts'
import { subjectOf } from './keepers.ts'
import { registerPermissions } from './permissions.ts'
import './table.ts'

export interface RepresentedParty {
  register: string
  id: string
  name: string
  key: string
}

const current = (ctx: Context) =>
  ctx.sql
    .selectFrom('representative')
    .where('representative.authority', '=', ctx.authority)
    .where('ended_at', 'is', null)

const partyColumns = ['entry.register', 'entry.id', 'entry.name', 'entry.key'] as const

/** The firms and institutions an applicant is appointed to act for, and the one whose credit code is the user name. */
export async function findOwnParties(ctx: Context): Promise<RepresentedParty[]> {
  const { accountId, grants } = ctx.actor
  if (accountId === null || !grants.some(({ role }) => role === 'applicant')) return []
  const appointed = await current(ctx)
    .innerJoin('entry', (join) =>
      join
        .onRef('entry.authority', '=', 'representative.authority')
        .onRef('entry.register', '=', 'representative.register')
        .onRef('entry.id', '=', 'representative.entry_id'),
    )
    .select(partyColumns)
    .where('account_id', '=', accountId)
    .orderBy('representative.id')
    .execute()
  const account = await ctx.sql
    .selectFrom('account')
    .select('username')
    .where('authority', '=', ctx.authority)
    .where('id', '=', accountId)
    .executeTakeFirst()
  const named = await ctx.sql
    .selectFrom('entry')
    .select(partyColumns)
    .where('authority', '=', ctx.authority)
    .where('register', 'in', ['enterprise', 'institution'])
    .where('key', '=', account?.username.toUpperCase() ?? '')
    .execute()
  return [...named, ...appointed.filter(({ id }) => named.every((party) => party.id !== id))]
}

/** Refuses `not-representative`. */
export async function demandRepresentative(ctx: Context, partyId: string): Promise<RepresentedParty> {
  const party = (await findOwnParties(ctx)).find(({ id }) => id === partyId)
  if (!party) throw registerErrors.refuse('not-representative')
  return party
}

export async function findRepresentatives(ctx: Context, { entryId }: { entryId: string }) {
  demand(registerPermissions, ctx.actor, 'read')
  const found = await current(ctx)
    .innerJoin('account', (join) =>
      join
        .onRef('account.authority', '=', 'representative.authority')
        .onRef('account.id', '=', 'representative.account_id'),
    )
    .select(['representative.id', 'account.username', 'account.name', 'since', 'appointed_by as by'])
    .where('entry_id', '=', entryId)
    .orderBy('representative.id')
    .execute()
  return found.map(({ since, ...one }) => ({ ...one, since: since.toISOString() }))
}

async function demandKeeper(ctx: Context, entryId: string): Promise<string> {
  const party = await getParty(ctx, { entryId })
  const register = getRegister(party.register)
  const [state] = await findStates(ctx, register, [entryId])
  if (state) demand(registerPermissions, ctx.actor, 'update', subjectOf(register, state))
  return register.id
}

/** Refuses `account-not-found` and `representative-already`. */
export async function appointRepresentative(
  ctx: Context,
  { entryId, username }: { entryId: string; username: string },
): Promise<void> {
  const register = await demandKeeper(ctx, entryId)
  const account = await ctx.sql
    .selectFrom('account')
    .select('id')
    .where('authority', '=', ctx.authority)
    .where('username', '=', username.trim())
    .where('state', '=', 'active')
    .executeTakeFirst()
  if (!account) throw registerErrors.refuse('account-not-found', { username })
  const { numInsertedOrUpdatedRows: inserted } = await ctx.sql
    .insertInto('representative')
    .values({
      authority: ctx.authority,
      id: uuidv7(),
      account_id: account.id,
      register,
      entry_id: entryId,
      since: ctx.clock.now(),
      appointed_by: ctx.actor.name,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (!inserted) throw registerErrors.refuse('representative-already', { username })
  await ctx.audit({ action: 'appoint-representative', subjectKind: 'entry', subjectId: entryId, after: { username } })
}

export async function dismissRepresentative(
  ctx: Context,
  { entryId, representativeId }: { entryId: string; representativeId: string },
): Promise<void> {
  await demandKeeper(ctx, entryId)
  await ctx.sql
    .updateTable('representative')
    .set({ ended_at: ctx.clock.now() })
    .where('authority', '=', ctx.authority)
    .where('id', '=', representativeId)
    .where('entry_id', '=', entryId)
    .execute()
  await ctx.audit({
    action: 'dismiss-representative',
    subjectKind: 'entry',
    subjectId: entryId,
    before: { representativeId },
  })
}
