// A filing with everything its page shows: files, what was decided, what was asked for since, and what happened to it.
import { findHistory } from '#platform/audit/find-history.ts'
import type { Context } from '#platform/work/context.ts'
import { allowedActions } from '#rules/allow.ts'
import type { Filing } from '../contract.ts'
import { filingPermissions, partyActions, requestActions } from '../permissions.ts'
import { filesOf } from './contract-files.ts'
import { presentRow } from './find-filings.ts'
import { findAlike } from './likeness.ts'
import { loadFiling, proposalOf, readerOf, type StoredFiling, subjectOf } from './load-filing.ts'
import { isTooLate } from './objection-window.ts'

export async function getFiling(ctx: Context, { filingId }: { filingId: string }): Promise<Filing> {
  const filing = await loadFiling(ctx, filingId)
  const { seesAll, partyIds } = await readerOf(ctx)
  const requests = await requestsOn(ctx, filingId)
  const isOwn = partyIds.includes(filing.party_id)
  return {
    ...presentRow(ctx, filing),
    facts: filing.facts as Filing['facts'],
    files: await filesOf(ctx, filing),
    decision: filing.decision,
    proposal: proposalOf(filing),
    opinion: filing.opinion,
    decidedBy: filing.decided_by,
    decidedAt: filing.decided_at?.toISOString() ?? null,
    entryId: filing.entry_id,
    alike: seesAll ? await findAlike(ctx, filing) : [],
    requests,
    history: await findHistory(ctx, 'contract-filing', filingId),
    allowedActions: actionsOn(ctx, filing, isOwn, requests),
  }
}

async function requestsOn(ctx: Context, filingId: string): Promise<Filing['requests']> {
  const found = await ctx.sql
    .selectFrom('contract_request')
    .selectAll()
    .where('authority', '=', ctx.authority)
    .where('filing_id', '=', filingId)
    .orderBy('id', 'desc')
    .execute()
  return found.map((request) => ({
    id: request.id,
    kind: request.kind,
    state: request.state,
    facts: request.facts as Filing['facts'] | null,
    why: request.why,
    by: request.by_name,
    at: request.at.toISOString(),
    opinion: request.opinion,
    decidedBy: request.decided_by,
    decidedAt: request.decided_at?.toISOString() ?? null,
  }))
}

/** Steps of the party are for those who act for it, and what was asked for is not asked for twice. */
function actionsOn(ctx: Context, filing: StoredFiling, isOwn: boolean, requests: Filing['requests']): string[] {
  const open = requests.filter(({ state }) => state === 'open').map(({ kind }) => requestActions[kind])
  return allowedActions(filingPermissions, ctx.actor, subjectOf(filing.state)).filter((action) => {
    if (partyActions.includes(action) && !isOwn) return false
    if (action === 'decide-request') return open.length > 0
    if (action === 'object' && isTooLate(ctx, filing)) return false
    return !open.some((asked) => asked === action)
  })
}
