// How the parts of the newest plan stand today, stood at the end of a day gone, or would stand on one to come.
import type { DateOnly } from '#kernel/date-only.ts'
import type { Context } from '#platform/work/context.ts'
import { demand } from '#rules/allow.ts'
import { type Light, lightOf } from '#rules/light.ts'
import { partsOf } from '../breakdown/part-rows.ts'
import { planErrors } from '../errors.ts'
import { findPlans } from '../find-plans.ts'
import { planPermissions } from '../permissions.ts'
import { lightFacts } from './light-facts.ts'
import { rulesInForce } from './rules-in-force.ts'

interface Lit {
  no: string
  title: string
  unit: string | null
  light: Light
  rule: string
  dueOn: DateOnly
  completion: number | null
  missedReports: number
}

export interface LightsOn {
  today: DateOnly
  on: DateOnly
  counts: Partial<Record<Light, number>>
  parts: Lit[]
}

export async function lightsOn(
  ctx: Context,
  { on, isWhole }: { on: DateOnly | undefined; isWhole: boolean },
): Promise<LightsOn> {
  demand(planPermissions, ctx.actor, 'read')
  const [plan] = await findPlans(ctx)
  if (!plan) throw planErrors.refuse('plan-not-found')
  const today = ctx.clock.today()
  const day = on ?? today
  const rules = await rulesInForce(ctx, day)
  const rows = await partsOf(ctx)
    .where('part.plan_id', '=', plan.id)
    .$if(isWhole, (query) => query.where('part.parent_id', 'is', null))
    .orderBy('part.due_on')
    .orderBy('part.no')
    .execute()
  const past = day < today ? await recordedLights(ctx, plan.id, day) : undefined
  const parts = rows.map((row): Lit => {
    const { light, name: rule } = past
      ? (past.get(row.id) ?? { light: 'none' as const, name: 'not-assigned' })
      : lightOf(rules, lightFacts(row, day))
    return {
      no: row.no,
      title: row.title,
      unit: row.unit_name,
      light,
      rule,
      dueOn: row.due_on,
      completion: row.completion,
      missedReports: row.missed_reports,
    }
  })
  const counts: LightsOn['counts'] = {}
  for (const { light } of parts) counts[light] = (counts[light] ?? 0) + 1
  return { today, on: day, counts, parts }
}

async function recordedLights(ctx: Context, planId: string, day: DateOnly) {
  const changes = await ctx.sql
    .selectFrom('light_change')
    .select(['part_id', 'after', 'rule'])
    .distinctOn('part_id')
    .where('authority', '=', ctx.authority)
    .where('plan_id', '=', planId)
    .where('on_day', '<=', day)
    .orderBy('part_id')
    .orderBy('on_day', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return new Map(changes.map(({ part_id, after, rule }) => [part_id, { light: after, name: rule }]))
}
