// One commitment: its facts, its sentence in the item as printed, its units, its history.

import { findIndicator } from '#modules/indicators/contract.ts'
import { findHistory } from '#platform/audit/find-history.ts'
import type { Context } from '#platform/work/context.ts'
import { regions } from '#policy/national/regions.ts'
import { allowedActions, demand } from '#rules/allow.ts'
import { commitmentsOf, presentCommitment } from './commitment-rows.ts'
import type { Commitment } from './contract.ts'
import { planErrors } from './errors.ts'
import { planPermissions } from './permissions.ts'
import './measures/table.ts'

const regionNames = new Map(regions.map(({ code, name }) => [code, name]))

/** Refuses `commitment-not-found`. */
export async function getCommitment(ctx: Context, { commitmentId }: { commitmentId: string }): Promise<Commitment> {
  demand(planPermissions, ctx.actor, 'read')
  const row = await commitmentsOf(ctx)
    .innerJoin('plan', (join) =>
      join.onRef('plan.authority', '=', 'commitment.authority').onRef('plan.id', '=', 'commitment.plan_id'),
    )
    .select([
      'plan.title as plan_title',
      'plan.notice_id',
      'commitment.regions',
      'commitment.source_text',
      'commitment.source_starts_at',
      'commitment.source_ends_at',
      'commitment.sentence_starts_at',
      'commitment.sentence_ends_at',
      'commitment.notice_starts_at',
    ])
    .where('commitment.id', '=', commitmentId)
    .executeTakeFirst()
  if (!row) throw planErrors.refuse('commitment-not-found')
  const { facts } = row
  return {
    ...presentCommitment(row),
    planId: row.plan_id,
    planTitle: row.plan_title,
    noticeId: row.notice_id,
    verb: facts.verb,
    object: facts.object,
    members: facts.members ?? [],
    partners: facts.partners ?? [],
    regions: row.regions.map((code) => ({ code, name: regionNames.get(code) ?? code })),
    source: {
      text: row.source_text,
      start: row.source_starts_at,
      end: row.source_ends_at,
      sentenceStart: row.sentence_starts_at,
      sentenceEnd: row.sentence_ends_at,
      noticeStart: row.notice_starts_at,
    },
    measure: await findMeasure(ctx, commitmentId),
    history: await findHistory(ctx, 'commitment', commitmentId),
    previousId: await neighbour(ctx, row, 'before'),
    nextId: await neighbour(ctx, row, 'after'),
    allowedActions: allowedActions(planPermissions, ctx.actor, {}),
  }
}

async function findMeasure(ctx: Context, commitmentId: string): Promise<Commitment['measure']> {
  const found = await ctx.sql
    .selectFrom('commitment_measure')
    .select(['indicator', 'origin'])
    .where('authority', '=', ctx.authority)
    .where('commitment_id', '=', commitmentId)
    .executeTakeFirst()
  const indicator = found && findIndicator(found.indicator)
  if (!found || !indicator) return null
  const [zh, en] = indicator.title
  return { indicator: indicator.id, title: { zh, en }, origin: found.origin }
}

async function neighbour(
  ctx: Context,
  { plan_id, position }: { plan_id: string; position: number },
  side: 'before' | 'after',
): Promise<string | null> {
  const found = await ctx.sql
    .selectFrom('commitment')
    .select('id')
    .where('authority', '=', ctx.authority)
    .where('plan_id', '=', plan_id)
    .where('position', side === 'before' ? '<' : '>', position)
    .orderBy('position', side === 'before' ? 'desc' : 'asc')
    .limit(1)
    .executeTakeFirst()
  return found?.id ?? null
}
