// The leader's decision on a list: who is approved with how much, by which document, for what reason; within the budget.
import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import { dayInChina } from '#kernel/date-only.ts'
import { type CaseRow, moveApplication, procedureOf } from '#modules/applications/index.ts'
import { getCall } from '#modules/calls/index.ts'
import type { Context } from '#platform/work/context.ts'
import { judge } from '#rules/judge.ts'
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
 * `amount-missing`, `amount-over-asked`, `conditions-not-met`, `stale-version`, `action-not-allowed`, `permission-denied`.
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
    if (approve) demandConditions(row)
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

/** By the rules of the day it was handed in, with the findings of the review: a score that does not pass cannot be approved. */
function demandConditions({ edition: name, facts, given, submitted_at, opens_at, title }: CaseRow): void {
  const { edition } = procedureOf(name)
  const on = dayInChina(submitted_at ?? opens_at)
  const { rules, passes } = judge(edition, facts, { on, call: given })
  const failing = [...rules, ...(passes ? [passes] : [])].filter(({ holds }) => holds === false)
  if (failing.length > 0)
    throw awardErrors.refuse('conditions-not-met', {
      title,
      rules: failing.map(({ says }) => says[0]).join('；'),
      rulesEn: failing.map(({ says }) => says[1]).join('; '),
    })
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
