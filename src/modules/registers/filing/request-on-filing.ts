// After the decision the party may ask for a change or a cancellation, or object.
import { uuidv7 } from 'uuidv7'
import { json } from '#platform/database/tables.ts'
import type { Context } from '#platform/work/context.ts'
import { objectionTerm } from '#policy/national/contract-registration.ts'
import { demand } from '#rules/allow.ts'
import type { Facts } from '#rules/condition.ts'
import type { Filing, RequestKind } from '../contract.ts'
import { registerErrors } from '../errors.ts'
import { filingPermissions, requestActions } from '../permissions.ts'
import { demandRepresentative } from '../representatives.ts'
import { demandOwnFiles } from './contract-files.ts'
import { demandSoundFiling } from './file-filing.ts'
import { getFiling } from './get-filing.ts'
import { lockFiling, type StoredFiling, subjectOf } from './load-filing.ts'
import { isTooLate, lastDayToObject } from './objection-window.ts'
import { takeFacts } from './write-filing.ts'

interface Asked {
  filingId: string
  kind: RequestKind
  why: string
  /** What a change makes of the filing; what it does not name stays. */
  facts?: Facts | undefined
}

/** Refuses `request-open`, `objection-too-late`, and what makes a filing unsound. */
export async function requestOnFiling(ctx: Context, { filingId, kind, why, facts }: Asked): Promise<Filing> {
  const filing = await lockFiling(ctx, filingId)
  demand(filingPermissions, ctx.actor, requestActions[kind], subjectOf(filing.state))
  await demandRepresentative(ctx, filing.party_id)
  if (kind === 'objection' && isTooLate(ctx, filing))
    throw registerErrors.refuse('objection-too-late', { days: objectionTerm.days, on: lastDayToObject(filing) ?? '' })
  const changed = kind === 'change' ? await changedFacts(ctx, filing, facts ?? {}) : null
  const { numInsertedOrUpdatedRows: inserted } = await ctx.sql
    .insertInto('contract_request')
    .values({
      authority: ctx.authority,
      id: uuidv7(),
      filing_id: filingId,
      kind,
      state: 'open',
      facts: changed && json(changed),
      why,
      by_id: ctx.actor.accountId,
      by_name: ctx.actor.name,
      at: ctx.clock.now(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (!inserted) throw registerErrors.refuse('request-open')
  await ctx.audit({
    action: 'request-on-contract',
    subjectKind: 'contract-filing',
    subjectId: filingId,
    after: { kind },
    reason: why,
  })
  return getFiling(ctx, { filingId })
}

async function changedFacts(ctx: Context, filing: StoredFiling, facts: Facts): Promise<Facts> {
  const changed = takeFacts({ ...filing.facts, ...facts })
  await demandOwnFiles(ctx, changed, filing.facts)
  await demandSoundFiling(ctx, { ...filing, facts: changed })
  return changed
}
