// A stored filing, for those who may see it: the registrar every one that was filed, an applicant those of the parties they act for.
import { sql } from 'kysely'
import type { Context } from '#platform/work/context.ts'
import { may, type Subject } from '#rules/allow.ts'
import type { Filing, FilingState } from '../contract.ts'
import { registerErrors } from '../errors.ts'
import { getRegister } from '../get-register.ts'
import { keeperPaths } from '../keepers.ts'
import { filingPermissions } from '../permissions.ts'
import { findOwnParties } from '../representatives.ts'
import '../table.ts'

export const contractRegister = () => getRegister('technology-contract')

export const subjectOf = (state?: FilingState): Subject<FilingState> => ({
  unitPaths: keeperPaths(contractRegister(), null),
  ...(state && { state }),
})

/** Asked for by the seller and not decided yet. */
export const openRequests = sql<number>`(select count(*)::int from contract_request r
  where r.authority = contract_filing.authority and r.filing_id = contract_filing.id and r.state = 'open')`

export interface Reader {
  seesAll: boolean
  /** Of the parties they act for. */
  partyIds: readonly string[]
}

/** Who neither registers contracts nor acts for a party sees none. */
export async function readerOf(ctx: Context): Promise<Reader> {
  const seesAll = may(filingPermissions, ctx.actor, 'read', subjectOf())
  return { seesAll, partyIds: (await findOwnParties(ctx)).map(({ id }) => id) }
}

/** A draft is nobody's business but its writer's. */
export const seenBy = ({ seesAll, partyIds }: Reader) =>
  sql<boolean>`(contract_filing.party_id = any(${partyIds}::uuid[])
    or (${seesAll} and contract_filing.state <> 'draft'))`

export const filingsOf = (ctx: Context, reader: Reader) =>
  ctx.sql
    .selectFrom('contract_filing')
    .selectAll('contract_filing')
    .select(openRequests.as('open_requests'))
    .where('contract_filing.authority', '=', ctx.authority)
    .where(seenBy(reader))

export type StoredFiling = Awaited<ReturnType<typeof loadFiling>>

/** Refuses `filing-not-found`, also where it is not the reader's to see. */
export async function loadFiling(ctx: Context, filingId: string) {
  const found = await filingsOf(ctx, await readerOf(ctx))
    .where('contract_filing.id', '=', filingId)
    .executeTakeFirst()
  if (!found) throw registerErrors.refuse('filing-not-found')
  return found
}

/** For whoever is about to change it: the next one waits until that is done. */
export async function lockFiling(ctx: Context, filingId: string): Promise<StoredFiling> {
  await ctx.sql
    .selectFrom('contract_filing')
    .select('id')
    .where('authority', '=', ctx.authority)
    .where('id', '=', filingId)
    .forUpdate()
    .execute()
  return loadFiling(ctx, filingId)
}

/** What the filing itself says should be decided: non-technical costs come off the contract amount. */
export function proposalOf({ facts }: Pick<StoredFiling, 'facts'>): Filing['proposal'] {
  const amount = Number(facts['amount'] ?? 0)
  return {
    category: String(facts['category'] ?? ''),
    amount,
    technicalAmount: Math.max(0, amount - Number(facts['nonTechnical'] ?? 0)),
  }
}
