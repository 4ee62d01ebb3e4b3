// Plans, newest first, and one plan with its systems, items and numbers.
import { groupBy } from '#kernel/group-by.ts'
import type { Context } from '#platform/work/context.ts'
import { allowedActions, demand } from '#rules/allow.ts'
import { commitmentState } from './commitment-state.ts'
import type { Plan, PlanSummary } from './contract.ts'
import { planErrors } from './errors.ts'
import { planPermissions } from './permissions.ts'
import './table.ts'

export async function findPlans(ctx: Context): Promise<PlanSummary[]> {
  demand(planPermissions, ctx.actor, 'read')
  const plans = await ctx.sql
    .selectFrom('plan')
    .select((query) => [
      'id',
      'notice_id',
      'title',
      'year',
      'doc_number',
      'confirmed_at',
      query
        .selectFrom('commitment')
        .select((count) => count.fn.countAll<number>().as('commitments'))
        .whereRef('commitment.authority', '=', 'plan.authority')
        .whereRef('commitment.plan_id', '=', 'plan.id')
        .as('commitments'),
    ])
    .where('authority', '=', ctx.authority)
    .orderBy('id', 'desc')
    .execute()
  return plans.map((plan) => ({
    id: plan.id,
    noticeId: plan.notice_id,
    title: plan.title,
    year: plan.year,
    docNumber: plan.doc_number,
    confirmedAt: plan.confirmed_at.toISOString(),
    commitments: plan.commitments ?? 0,
  }))
}

/** Refuses `plan-not-found`. */
export async function getPlan(ctx: Context, { planId }: { planId: string }): Promise<Plan> {
  demand(planPermissions, ctx.actor, 'read')
  const plan = await ctx.sql
    .selectFrom('plan')
    .selectAll()
    .where('authority', '=', ctx.authority)
    .where('id', '=', planId)
    .executeTakeFirst()
  if (!plan) throw planErrors.refuse('plan-not-found')
  const items = await itemsOf(ctx, planId)
  return {
    id: plan.id,
    title: plan.title,
    year: plan.year,
    issuer: plan.issuer,
    docNumber: plan.doc_number,
    noticeId: plan.notice_id,
    confirmedAt: plan.confirmed_at.toISOString(),
    confirmedBy: plan.confirmed_by,
    headlineTargets: plan.headline_targets,
    systems: [...groupBy(items, ({ system }) => system)].map(([name, own]) => ({
      name,
      items: own.map(({ system: _system, ...item }) => item),
    })),
    counts: {
      items: items.length,
      commitments: items.reduce((sum, { commitments }) => sum + commitments, 0),
      ...(await countsOf(ctx, planId)),
    },
    allowedActions: allowedActions(planPermissions, ctx.actor, {}),
  }
}

/** In the order of the notice, each with the number of its commitments. */
function itemsOf(ctx: Context, planId: string) {
  return ctx.sql
    .selectFrom('plan_item')
    .leftJoin('commitment', (join) =>
      join.onRef('commitment.authority', '=', 'plan_item.authority').onRef('commitment.item_id', '=', 'plan_item.id'),
    )
    .select((query) => [
      'plan_item.id',
      'plan_item.no',
      'plan_item.title',
      'plan_item.system',
      query.fn.count<number>('commitment.id').as('commitments'),
    ])
    .where('plan_item.authority', '=', ctx.authority)
    .where('plan_item.plan_id', '=', planId)
    .groupBy(['plan_item.authority', 'plan_item.id'])
    .orderBy('plan_item.position')
    .execute()
}

async function countsOf(ctx: Context, planId: string): Promise<Pick<Plan['counts'], 'byKind' | 'byList' | 'byState'>> {
  const own = ctx.sql
    .selectFrom('commitment')
    .where('commitment.authority', '=', ctx.authority)
    .where('commitment.plan_id', '=', planId)
  const kinds = await own
    .select((query) => ['kind as key', query.fn.countAll<number>().as('count')])
    .groupBy('kind')
    .execute()
  const states = await own
    .select((query) => [commitmentState.as('key'), query.fn.countAll<number>().as('count')])
    .groupBy('key')
    .execute()
  const lists = await ctx.sql
    .selectFrom('list_entry')
    .select((query) => ['list as key', query.fn.countAll<number>().as('count')])
    .where('authority', '=', ctx.authority)
    .where('plan_id', '=', planId)
    .groupBy('list')
    .execute()
  return { byKind: tally(kinds), byList: tally(lists), byState: tally(states) }
}

const tally = <K extends string>(rows: readonly { key: K; count: number }[]) =>
  Object.fromEntries(rows.map(({ key, count }) => [key, count])) as Partial<Record<K, number>>
