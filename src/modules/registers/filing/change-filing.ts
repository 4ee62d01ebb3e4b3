// Moves a filing on: the step must be the person's, the state right, the version the one they saw.
import { sql, type Updateable } from 'kysely'
import type { Tables } from '#platform/database/tables.ts'
import type { Context } from '#platform/work/context.ts'
import { demand } from '#rules/allow.ts'
import { ruleErrors } from '#rules/errors.ts'
import { filingPermissions, partyActions } from '../permissions.ts'
import { demandRepresentative } from '../representatives.ts'
import { lockFiling, type StoredFiling, subjectOf } from './load-filing.ts'

/** A filing and the version of it that the person has seen. */
export interface SeenFiling {
  filingId: string
  version: number
}

/** Refuses `permission-denied`, `not-in-this-state`, `not-representative` and `stale-version`. */
export async function takeStep(
  ctx: Context,
  action: keyof typeof filingPermissions,
  { filingId, version }: SeenFiling,
): Promise<StoredFiling> {
  const filing = await lockFiling(ctx, filingId)
  demand(filingPermissions, ctx.actor, action, subjectOf(filing.state))
  if (partyActions.includes(action)) await demandRepresentative(ctx, filing.party_id)
  if (filing.version !== version) throw ruleErrors.refuse('stale-version', { by: filing.changed_by })
  return filing
}

export async function changeFiling(
  ctx: Context,
  { id }: Pick<StoredFiling, 'id'>,
  what: Omit<Updateable<Tables['contract_filing']>, 'version' | 'changed_by'>,
): Promise<void> {
  await ctx.sql
    .updateTable('contract_filing')
    .set({ ...what, changed_by: ctx.actor.name, version: sql<number>`version + 1` })
    .where('authority', '=', ctx.authority)
    .where('id', '=', id)
    .execute()
}
