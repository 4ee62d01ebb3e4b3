// Moves a case one step along its lifecycle: one event, one transaction, one line of history.
import { sql, type Updateable } from 'kysely'
import { json, type Tables } from '#platform/database/tables.ts'
import type { Context, EventKind } from '#platform/work/context.ts'
import { nextState } from '#rules/define-lifecycle.ts'
import { ruleErrors } from '#rules/errors.ts'
import type { Party } from '#rules/stage.ts'
import { type CaseRow, procedureOf } from './application-rows.ts'
import { dueOn } from './due-on.ts'
import { checkDuplicates } from './duplicate-check/check-duplicates.ts'
import type { StepDetails } from './table.ts'

/** What a case wrote into a register follows its end. */
export const caseEnded: EventKind<{ applicationId: string; action: string; why: string }> = { event: 'case-ended' }
const ending = new Set(['accept', 'settle', 'fail', 'exit', 'revoke'])

export interface Step {
  action: string
  why?: string | undefined
  details?: StepDetails | undefined
  /** Other columns that change with the step. */
  changes?: Updateable<Tables['application']>
}

type Place = Pick<CaseRow, 'edition' | 'state'>
type Speakers = ReadonlySet<Party> | 'system'

/** The state the step leads to. Refuses `action-not-allowed`, `permission-denied`. */
export function demandStep({ edition, state }: Place, parties: Speakers, action: string): string {
  const { lifecycle } = procedureOf(edition)
  const to = nextState(lifecycle, state, action)
  const by = lifecycle.states[state]?.on[action]?.by ?? []
  if (parties !== 'system' && !by.some((party) => parties.has(party))) throw ruleErrors.refuse('permission-denied')
  return to
}

/**
 * `parties` are those the actor speaks for; `system` where the step follows from something else. Refuses
 * `action-not-allowed`, `permission-denied`, `stale-version`.
 */
export async function moveApplication(
  ctx: Context,
  row: Pick<CaseRow, 'id' | 'edition' | 'state' | 'version'>,
  parties: Speakers,
  { action, why, details, changes = {} }: Step,
): Promise<string> {
  const to = demandStep(row, parties, action)
  const now = ctx.clock.now()
  const { numUpdatedRows } = await ctx.sql
    .updateTable('application')
    .set({
      state: to,
      state_since: now,
      due_on: dueOnIn(row.edition, to, ctx.clock.today()),
      changed_at: now,
      version: row.version + 1,
      ...changes,
    })
    .where('authority', '=', ctx.authority)
    .where('id', '=', row.id)
    .where('version', '=', row.version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw ruleErrors.refuse('stale-version', { by: '他人' })
  await ctx.sql
    .insertInto('application_step')
    .values({
      authority: ctx.authority,
      application_id: row.id,
      no: sql<number>`(select coalesce(max(no), 0) + 1 from application_step
        where authority = ${ctx.authority} and application_id = ${row.id})`,
      at: now,
      by_id: ctx.actor.accountId,
      by_name: ctx.actor.name,
      action,
      from_state: row.state,
      to_state: to,
      why: why || null,
      details: details ? json(details) : null,
    })
    .execute()
  await ctx.audit({
    action: `${action}-application`,
    subjectKind: 'application',
    subjectId: row.id,
    before: { state: row.state },
    after: { state: to, ...details },
    ...(why && { reason: why }),
  })
  if (procedureOf(row.edition).lifecycle.states[to]?.phase === 'duplicate-check')
    await ctx.enqueue(checkDuplicates, { applicationId: row.id })
  if (ending.has(action)) await ctx.emit(caseEnded, { applicationId: row.id, action, why: why ?? '' })
  return to
}

/** A notice runs from the day it is published, and sets the day itself. */
function dueOnIn(edition: string, state: string, today: string) {
  const { phase, clock } = procedureOf(edition).lifecycle.states[state] ?? {}
  return phase === 'public-notice' ? null : dueOn(clock ?? null, today)
}
