// The money of a case: a contract whose milestones make up the grant, and payments, each made once and booked on both sides.

import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import type { DateOnly } from '#kernel/date-only.ts'
import { type CaseRow, demandStep, getCase, moveApplication, procedureOf } from '#modules/applications/index.ts'
import { getCall } from '#modules/calls/index.ts'
import type { Context } from '#platform/work/context.ts'
import { ruleErrors } from '#rules/errors.ts'
import type { Party } from '#rules/stage.ts'
import { writeEntry } from './certify.ts'
import type { Money } from './contract.ts'
import { awardErrors } from './errors.ts'
import './table.ts'

interface NewMilestone {
  title: string
  dueOn: DateOnly
  amount: number
}

interface Signing {
  applicationId: string
  version: number
  startsOn: DateOnly
  endsOn: DateOnly
  document: string
  milestones: readonly NewMilestone[]
}

/** The project enters the register with its contract. Refuses `milestones-differ`, and what a step refuses. */
export async function signContract(ctx: Context, { applicationId, version, ...signing }: Signing): Promise<void> {
  const { row, parties } = await getCase(ctx, applicationId, { locked: true })
  demandStep(row, parties, 'sign')
  const total = row.granted ?? 0
  const sum = signing.milestones.reduce((all, { amount }) => all + amount, 0)
  if (sum !== total) throw awardErrors.refuse('milestones-differ', { sum: sum / 100, total: total / 100 })
  await ctx.sql
    .insertInto('grant_contract')
    .values({
      authority: ctx.authority,
      application_id: row.id,
      starts_on: signing.startsOn,
      ends_on: signing.endsOn,
      total,
      signed_on: ctx.clock.today(),
      signed_by: ctx.actor.name,
    })
    .execute()
  await keepMilestones(ctx, row.id, signing.milestones)
  const { edition } = procedureOf(row.edition)
  const key = edition.writes
    ? await writeEntry(ctx, row, edition, { document: signing.document, mark: '0' })
    : undefined
  await moveApplication(ctx, { ...row, version }, parties, {
    action: 'sign',
    details: { document: signing.document, amount: total, ...(key !== undefined && { key }) },
  })
}

async function keepMilestones(ctx: Context, applicationId: string, milestones: readonly NewMilestone[]) {
  await ctx.sql
    .insertInto('grant_milestone')
    .values(
      milestones.map(({ title, dueOn, amount }, index) => ({
        authority: ctx.authority,
        application_id: applicationId,
        no: index + 1,
        title,
        due_on: dueOn,
        amount,
      })),
    )
    .execute()
}

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
    .select(['starts_on', 'ends_on', 'signed_on'])
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
  const isFunded = ['project', 'payment'].includes(procedureOf(row.edition).edition.produces)
  const isPaying = parties.has('division') && (row.state === 'to-pay' || row.state === 'performing')
  const maySign = ['applicant', 'division'].some((party) => parties.has(party as Party)) && row.state === 'to-sign'
  return {
    isFunded,
    granted: row.granted,
    paid,
    version: row.version,
    items,
    noticeId,
    contract: contract
      ? { startsOn: contract.starts_on, endsOn: contract.ends_on, signedOn: contract.signed_on }
      : null,
    milestones,
    allowedActions: [...(maySign ? ['sign'] : []), ...(isPaying ? ['pay'] : [])],
  }
}
