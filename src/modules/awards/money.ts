// The money of a case: what was promised by milestone, and payments, each made once and booked on both sides.

import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import { type CaseRow, getCase, moveApplication, procedureOf } from '#modules/applications/index.ts'
import { getCall } from '#modules/calls/index.ts'
import type { Context } from '#platform/work/context.ts'
import { ruleErrors } from '#rules/errors.ts'
import type { Party } from '#rules/stage.ts'
import type { Money } from './contract.ts'
import { findProposal } from './contract-terms.ts'
import { awardErrors } from './errors.ts'
import './table.ts'

interface Paying {
  applicationId: string
  milestoneNo: number
  source: string
  document: string
}

/**
 * One transaction: payment, both sides of the ledger, history. A process killed in the middle leaves nothing, and the payment
 * made again is refused. Refuses `paid-already`, `milestone-unknown`, `not-in-this-state`, `permission-denied`.
 */
export async function payMilestone(
  ctx: Context,
  { applicationId, milestoneNo, source, document }: Paying,
): Promise<void> {
  const { row, parties } = await getCase(ctx, applicationId, { locked: true })
  demandPayer(row, parties)
  await settleWithoutContract(ctx, row)
  const milestone = await ctx.sql
    .selectFrom('grant_milestone')
    .select(['title', 'amount'])
    .where('authority', '=', ctx.authority)
    .where('application_id', '=', applicationId)
    .where('no', '=', milestoneNo)
    .executeTakeFirst()
  if (!milestone || milestone.amount === 0) throw awardErrors.refuse('milestone-unknown', { no: milestoneNo })
  const { title, amount } = milestone
  const id = uuidv7()
  const { numInsertedOrUpdatedRows: made } = await ctx.sql
    .insertInto('payment')
    .values({
      authority: ctx.authority,
      application_id: applicationId,
      milestone_no: milestoneNo,
      ...{ id, amount, source, document },
      paid_on: ctx.clock.today(),
      paid_by: ctx.actor.name,
    })
    .onConflict((conflict) => conflict.columns(['authority', 'application_id', 'milestone_no']).doNothing())
    .executeTakeFirst()
  if (!made) throw awardErrors.refuse('paid-already', { title })
  const side = (account: string, change: number) => ({
    authority: ctx.authority,
    payment_id: id,
    account,
    amount: change,
    at: ctx.clock.now(),
  })
  await ctx.sql
    .insertInto('ledger_line')
    .values([side(`source:${source}`, -amount), side(`project:${applicationId}`, amount)])
    .execute()
  if (row.state === 'to-pay') await moveApplication(ctx, row, parties, { action: 'pay', details: { document, amount } })
  else
    await ctx.audit({
      action: 'pay-milestone',
      subjectKind: 'application',
      subjectId: applicationId,
      after: { title, amount, document },
    })
}

function demandPayer(row: CaseRow, parties: ReadonlySet<Party>): void {
  if (!parties.has('division')) throw ruleErrors.refuse('permission-denied')
  if (row.state !== 'to-pay' && row.state !== 'performing') throw ruleErrors.refuse('not-in-this-state')
}

/** A subsidy after the fact has no contract: its one milestone is the decision itself. */
async function settleWithoutContract(ctx: Context, row: CaseRow): Promise<void> {
  if (procedureOf(row.edition).edition.stages.some(({ stage }) => stage === 'contract')) return
  await ctx.sql
    .insertInto('grant_milestone')
    .values({
      authority: ctx.authority,
      application_id: row.id,
      no: 1,
      title: row.title,
      due_on: row.due_on ?? ctx.clock.today(),
      amount: row.granted ?? 0,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** For whoever may know of the case; every payment leads back to the items of the notice that the call carries out. */
export async function findMoney(ctx: Context, { applicationId }: { applicationId: string }): Promise<Money> {
  const { row, parties } = await getCase(ctx, applicationId)
  const { items, noticeId } = await getCall(ctx, { callId: row.call_id })
  const contract = await ctx.sql
    .selectFrom('grant_contract')
    .select(['starts_on', 'ends_on', 'signed_on', 'goals', 'statement', 'budget'])
    .where('authority', '=', ctx.authority)
    .where('application_id', '=', applicationId)
    .executeTakeFirst()
  const milestones = await ctx.sql
    .selectFrom('grant_milestone')
    .leftJoin('payment', (join) =>
      join
        .onRef('payment.authority', '=', 'grant_milestone.authority')
        .onRef('payment.application_id', '=', 'grant_milestone.application_id')
        .onRef('payment.milestone_no', '=', 'grant_milestone.no'),
    )
    .select(['no', 'title', 'due_on as dueOn', 'grant_milestone.amount', 'paid_on as paidOn', 'document', 'source'])
    .where('grant_milestone.authority', '=', ctx.authority)
    .where('grant_milestone.application_id', '=', applicationId)
    .orderBy('no')
    .execute()
  const { paid } = await ctx.sql
    .selectFrom('ledger_line')
    .select(sql<number>`coalesce(sum(amount), 0)::bigint`.as('paid'))
    .where('authority', '=', ctx.authority)
    .where('account', '=', `project:${applicationId}`)
    .executeTakeFirstOrThrow()
  const proposal = row.state === 'to-sign' ? await findProposal(ctx, applicationId) : undefined
  return {
    edition: row.edition,
    isFunded: ['project', 'payment'].includes(procedureOf(row.edition).edition.produces),
    granted: row.granted,
    paid,
    version: row.version,
    items,
    noticeId,
    proposal: proposal
      ? {
          ...proposal.terms,
          by: proposal.proposed_by,
          version: proposal.version,
          returnedWhy: proposal.returned_why,
        }
      : null,
    contract: contract
      ? {
          ...{ startsOn: contract.starts_on, endsOn: contract.ends_on, signedOn: contract.signed_on },
          ...{ goals: contract.goals, statement: contract.statement, budget: contract.budget },
        }
      : null,
    milestones,
    allowedActions: actionsOf(row, parties, proposal?.returned_why === null),
  }
}

function actionsOf({ state }: CaseRow, parties: ReadonlySet<Party>, isProposed: boolean): string[] {
  const isDivision = parties.has('division')
  if (state === 'to-sign')
    return [...(parties.has('applicant') ? ['propose'] : []), ...(isDivision && isProposed ? ['return', 'sign'] : [])]
  return isDivision && (state === 'to-pay' || state === 'performing') ? ['pay'] : []
}
