// The leader's decision on a list: who is approved with how much, by which document, for what reason; within the budget.
import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import { type CaseRow, moveApplication, procedureOf } from '#modules/applications/index.ts'
import { getCall } from '#modules/calls/index.ts'
import type { Context } from '#platform/work/context.ts'
import { chosenCases } from './chosen-cases.ts'
import { awardErrors } from './errors.ts'
import './table.ts'

interface Decisions {
  callId: string
  document: string
  why: string
  decisions: readonly { applicationId: string; version: number; approve: boolean; amount: number | null }[]
}

/**
 * All or none. The call is held first, so that two who decide at once cannot spend the budget twice. Refuses `budget-exceeded`,
 * `amount-missing`, `amount-over-asked`, `stale-version`, `action-not-allowed`, `permission-denied`.
 */
export async function decide(ctx: Context, { callId, document, why, decisions }: Decisions) {
  const call = await getCall(ctx, { callId, locked: true })
  const chosen = await chosenCases(
    ctx,
    callId,
    decisions.map(({ applicationId }) => applicationId),
  )
  const said = new Map(decisions.map((one) => [one.applicationId, one]))
  let [approved, amount] = [0, 0]
  for (const { row, parties } of chosen) {
    const { approve = false, version = 0, amount: given = null } = said.get(row.id) ?? {}
    const granted = approve ? amountFor(row, given) : null
    approved += approve ? 1 : 0
    amount += granted ?? 0
    await moveApplication(ctx, { ...row, version }, parties, {
      action: approve ? 'approve' : 'reject',
      why,
      details: { document, ...(granted !== null && { amount: granted }) },
      changes: { granted },
    })
  }
  await demandBudget(ctx, callId, call.budget)
  const rejected = chosen.length - approved
  await ctx.sql
    .insertInto('decision')
    .values({
      authority: ctx.authority,
      id: uuidv7(),
      call_id: callId,
      ...{ document, why, approved, rejected, amount },
      decided_by_id: ctx.actor.accountId,
      decided_by: ctx.actor.name,
      decided_at: ctx.clock.now(),
    })
    .execute()
  await ctx.audit({
    action: 'decide',
    subjectKind: 'call',
    subjectId: callId,
    after: { document, approved, rejected, amount },
    reason: why,
  })
  return { approved, rejected }
}

/** What the form asks for, in fen; null where nothing is paid. */
export const askedIn = ({ facts }: Pick<CaseRow, 'facts'>): number | null =>
  typeof facts['grant'] === 'number' ? facts['grant'] : null

function amountFor(row: CaseRow, given: number | null): number | null {
  const { produces } = procedureOf(row.edition).edition
  if (produces !== 'project' && produces !== 'payment') return null
  if (given === null) throw awardErrors.refuse('amount-missing', { title: row.title })
  const asked = askedIn(row)
  if (asked !== null && given > asked)
    throw awardErrors.refuse('amount-over-asked', { title: row.title, asked: asked / 100 })
  return given
}

async function demandBudget(ctx: Context, callId: string, budget: number | null): Promise<void> {
  if (budget === null) return
  const { total } = await ctx.sql
    .selectFrom('application')
    .select(sql<number>`coalesce(sum(granted), 0)::bigint`.as('total'))
    .where('authority', '=', ctx.authority)
    .where('call_id', '=', callId)
    .where('state', 'not in', ['rejected', 'revoked', 'exited'])
    .executeTakeFirstOrThrow()
  if (total > budget) throw awardErrors.refuse('budget-exceeded', { sum: total / 100, budget: budget / 100 })
}
