// Decides what was asked for after a registration: a change, a cancellation, an objection to the decision.
import { json } from '#platform/database/tables.ts'
import type { Context } from '#platform/work/context.ts'
import { decisionDue } from '#policy/national/contract-registration.ts'
import { demand } from '#rules/allow.ts'
import type { Facts } from '#rules/condition.ts'
import { statusField } from '#rules/define-register.ts'
import { changeEntries } from '../change/change-entries.ts'
import { findStates } from '../change/entry-state.ts'
import { demandSound } from '../check-entry.ts'
import type { ContractDecision, Filing } from '../contract.ts'
import { registerErrors } from '../errors.ts'
import { filingPermissions } from '../permissions.ts'
import { changeFiling } from './change-filing.ts'
import { contractFacts } from './contract-facts.ts'
import { getFiling } from './get-filing.ts'
import { contractRegister, lockFiling, proposalOf, type StoredFiling, subjectOf } from './load-filing.ts'
import { columnsOf } from './write-filing.ts'

interface Decision {
  requestId: string
  grants: boolean
  opinion: string
}

/** A granted objection opens the filing again: the registrar decides anew. */
export async function decideRequest(ctx: Context, { requestId, grants, opinion }: Decision): Promise<Filing> {
  const request = await ctx.sql
    .selectFrom('contract_request')
    .selectAll()
    .where('authority', '=', ctx.authority)
    .where('id', '=', requestId)
    .where('state', '=', 'open')
    .forUpdate()
    .executeTakeFirst()
  if (!request) throw registerErrors.refuse('request-not-found')
  const filing = await lockFiling(ctx, request.filing_id)
  demand(filingPermissions, ctx.actor, 'decide-request', subjectOf(filing.state))
  await ctx.sql
    .updateTable('contract_request')
    .set({
      state: grants ? 'granted' : 'rejected',
      opinion,
      decided_by: ctx.actor.name,
      decided_at: ctx.clock.now(),
    })
    .where('authority', '=', ctx.authority)
    .where('id', '=', requestId)
    .execute()
  if (grants && request.kind === 'change' && request.facts) await grantChange(ctx, filing, request.facts, opinion)
  if (grants && request.kind === 'cancellation') {
    await cancel(ctx, filing, opinion)
    await changeFiling(ctx, filing, { state: 'cancelled' })
  }
  if (grants && request.kind === 'objection') await reopen(ctx, filing, opinion)
  await ctx.audit({
    action: 'decide-request',
    subjectKind: 'contract-filing',
    subjectId: filing.id,
    after: { kind: request.kind, granted: grants },
    reason: opinion,
  })
  return getFiling(ctx, { filingId: filing.id })
}

const entryOf = async (ctx: Context, { entry_id: id }: StoredFiling) => {
  const [state] = id === null ? [] : await findStates(ctx, contractRegister(), [id])
  if (!state) throw registerErrors.refuse('entry-not-found')
  return state
}

/** What the change leaves alone stays as it was decided; what it touches counts as it says now. */
function decisionAfter(filing: StoredFiling, facts: Facts, opinion: string): ContractDecision {
  const [claimed, claims] = [proposalOf(filing), proposalOf({ facts })]
  const decided = filing.decision ?? claimed
  const isOtherAmount = claims.amount !== claimed.amount || claims.technicalAmount !== claimed.technicalAmount
  const { amount, technicalAmount } = isOtherAmount ? claims : decided
  return {
    category: claims.category === claimed.category ? decided.category : claims.category,
    amount,
    technicalAmount,
    opinion,
  }
}

async function grantChange(ctx: Context, filing: StoredFiling, facts: Facts, why: string): Promise<void> {
  const before = await entryOf(ctx, filing)
  const decision = decisionAfter(filing, facts, why)
  const { category, amount, technicalAmount } = decision
  const next = {
    ...before.facts,
    ...(await contractFacts(ctx, filing, facts)),
    category,
    amount,
    technicalAmount,
    [statusField]: 'changed',
  }
  const register = contractRegister()
  demandSound(register, next, ctx.clock.today())
  await changeEntries(
    ctx,
    { register, action: 'change-contract', origin: 'registration', why, effectiveOn: ctx.clock.today(), isPart: true },
    [{ kind: 'replace', before, facts: next }],
  )
  await changeFiling(ctx, filing, { ...columnsOf(filing.party_name, facts), decision: json(decision) })
}

async function cancel(ctx: Context, filing: StoredFiling, why: string): Promise<void> {
  const before = await entryOf(ctx, filing)
  const register = contractRegister()
  await changeEntries(
    ctx,
    { register, action: 'cancel-contract', origin: 'registration', why, effectiveOn: ctx.clock.today(), isPart: true },
    [{ kind: 'replace', before, facts: { ...before.facts, [statusField]: 'cancelled' } }],
  )
}

/** A registration that was objected to with success ends; the next decision, within a term of its own, makes a new one. */
async function reopen(ctx: Context, filing: StoredFiling, why: string): Promise<void> {
  if (filing.state === 'registered') await cancel(ctx, filing, why)
  await changeFiling(ctx, filing, {
    state: 'accepted',
    accepted_at: ctx.clock.now(),
    due_on: decisionDue(ctx.clock.today(), proposalOf(filing).technicalAmount),
    decided_at: null,
    decided_by: null,
    decision: null,
    number: null,
    entry_id: null,
  })
}
