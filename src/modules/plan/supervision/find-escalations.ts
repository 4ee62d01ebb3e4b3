// The papers of supervision of a plan, newest first, and one of them.
import type { Page } from '#kernel/endpoint.ts'
import type { Context } from '#platform/work/context.ts'
import type { LadderStep } from '#rules/ladder.ts'
import type { Escalation, EscalationState } from '../contract.ts'
import { supervisionErrors } from '../errors/supervision.ts'
import { readableUnits } from '../reports/find-reports.ts'
import { escalationsOf, presentEscalation } from './escalation-rows.ts'

interface EscalationQuery {
  planId: string
  state?: EscalationState | undefined
  step?: LadderStep | undefined
  partId?: string | undefined
  cursor?: string | undefined
  limit: number
}

/** A bureau sees what is addressed to it, once it is issued. */
function readableEscalations(ctx: Context) {
  const places = readableUnits(ctx)
  if (places === null) return escalationsOf(ctx)
  return escalationsOf(ctx)
    .where((where) => where.or(places.map((path) => where('unit.path', 'like', `${path}%`))))
    .where('escalation.state', '!=', 'draft')
}

export async function readEscalation(ctx: Context, { escalationId }: { escalationId: string }): Promise<Escalation> {
  const row = await readableEscalations(ctx).where('escalation.id', '=', escalationId).executeTakeFirst()
  if (!row) throw supervisionErrors.refuse('escalation-not-found')
  return presentEscalation(ctx, row)
}

export async function findEscalations(ctx: Context, query: EscalationQuery): Promise<Page<Escalation>> {
  const { planId, state, step, partId, cursor, limit } = query
  let found = readableEscalations(ctx).where('escalation.plan_id', '=', planId)
  if (state !== undefined) found = found.where('escalation.state', '=', state)
  if (step !== undefined) found = found.where('escalation.step', '=', step)
  if (partId !== undefined) found = found.where('escalation.part_id', '=', partId)
  if (cursor !== undefined) found = found.where('escalation.id', '<', cursor)
  const rows = await found
    .orderBy('escalation.id', 'desc')
    .limit(limit + 1)
    .execute()
  const shown = rows.slice(0, limit)
  return {
    rows: shown.map((row) => presentEscalation(ctx, row)),
    next: rows.length > limit ? (shown.at(-1)?.id ?? null) : null,
  }
}
