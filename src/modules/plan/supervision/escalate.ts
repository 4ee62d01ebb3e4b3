// Drafts, issues, answers and closes the papers of the ladder: reminder, supervision order, interview, criticism.
import { uuidv7 } from 'uuidv7'
import type { Context } from '#platform/work/context.ts'
import { addWorkingDays } from '#policy/national/working-days.ts'
import { demand } from '#rules/allow.ts'
import { ruleErrors } from '#rules/errors.ts'
import type { LadderStep } from '#rules/ladder.ts'
import { getPart, ownSubject } from '../breakdown/get-part.ts'
import type { PartRow } from '../breakdown/part-rows.ts'
import type { Escalation } from '../contract.ts'
import { supervisionErrors } from '../errors/supervision.ts'
import { escalationPermissions, partPermissions } from '../permissions.ts'
import { addressee, type EscalationRow, escalationsOf, presentEscalation, rungOf } from './escalation-rows.ts'
import { nextPaperNumber } from './series-number.ts'
import './table.ts'

/** Series of the numbers; a reminder is no paper and has none. */
const series: Partial<Record<LadderStep, string>> = { order: '川科督', interview: '川科约', criticism: '川科通' }

const shortestWords = 4

/** By hand, at the supervisor's discretion. Refuses `escalation-paused` while an approved extension runs. */
export async function draftEscalation(
  ctx: Context,
  { partId, step, because }: { partId: string; step: LadderStep; because: string },
): Promise<Escalation> {
  const part = await getPart(ctx, partId)
  demand(partPermissions, ctx.actor, 'escalate', ownSubject(part))
  if (part.paused_until !== null && part.paused_until >= ctx.clock.today())
    throw supervisionErrors.refuse('escalation-paused', { until: part.paused_until })
  const id = await keepDraft(ctx, part, step, because)
  await ctx.audit({
    action: 'draft-escalation',
    subjectKind: 'part',
    subjectId: partId,
    after: { step },
    reason: because,
  })
  return presentEscalation(ctx, await getEscalation(ctx, id))
}

type Addressed = Pick<PartRow, 'id' | 'plan_id' | 'unit_id'>

export async function keepDraft(ctx: Context, part: Addressed, step: LadderStep, because: string): Promise<string> {
  const id = uuidv7()
  await ctx.sql
    .insertInto('escalation')
    .values({
      authority: ctx.authority,
      id,
      plan_id: part.plan_id,
      part_id: part.id,
      unit_id: part.unit_id ?? '',
      step,
      state: 'draft',
      because,
      drafted_on: ctx.clock.today(),
    })
    .execute()
  return id
}

export async function getEscalation(ctx: Context, escalationId: string): Promise<EscalationRow> {
  const row = await escalationsOf(ctx).where('escalation.id', '=', escalationId).executeTakeFirst()
  if (!row) throw supervisionErrors.refuse('escalation-not-found')
  return row
}

interface Step {
  escalationId: string
  version: number
  step: 'issue' | 'withdraw' | 'answer' | 'close'
  words: string
}

export async function stepEscalation(ctx: Context, { escalationId, version, step, words }: Step): Promise<Escalation> {
  const row = await getEscalation(ctx, escalationId)
  demand(escalationPermissions, ctx.actor, step, addressee(row))
  if (step !== 'issue' && words.length < shortestWords) throw supervisionErrors.refuse('answer-missing')
  const { numUpdatedRows } = await ctx.sql
    .updateTable('escalation')
    .set({ ...(await changesOf(ctx, row, step, words)), version: version + 1 })
    .where('authority', '=', ctx.authority)
    .where('id', '=', escalationId)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw ruleErrors.refuse('stale-version', { by: '他人' })
  const after = await getEscalation(ctx, escalationId)
  await ctx.audit({
    action: `${step}-escalation`,
    subjectKind: 'part',
    subjectId: row.part_id,
    after: { step: row.step, no: after.no },
    ...(words !== '' && { reason: words }),
  })
  return presentEscalation(ctx, after)
}

async function changesOf(ctx: Context, row: EscalationRow, step: Step['step'], words: string) {
  const today = ctx.clock.today()
  switch (step) {
    case 'issue':
      return issued(ctx, row.step)
    case 'withdraw':
      return { state: 'withdrawn' as const, closed_on: today, closed_by: ctx.actor.name }
    case 'answer':
      return {
        state: 'answered' as const,
        answer: words,
        answered_by: ctx.actor.name,
        answered_at: ctx.clock.now(),
      }
    case 'close':
      return { state: 'closed' as const, closed_on: today, closed_by: ctx.actor.name }
  }
}

export async function issued(ctx: Context, step: LadderStep) {
  const today = ctx.clock.today()
  const answerIn = rungOf(step)?.answerIn ?? 0
  const own = series[step]
  return {
    state: 'issued' as const,
    issued_on: today,
    issued_by: ctx.actor.name,
    no: own === undefined ? null : await nextPaperNumber(ctx, own),
    answer_by: answerIn > 0 ? addWorkingDays(today, answerIn) : null,
  }
}
