// The lights of all parts on a day: recomputed for a new day, or tried out for a day to come or for other rules.
import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import type { DateOnly } from '#kernel/date-only.ts'
import type { Context } from '#platform/work/context.ts'
import { type Light, type LightRule, lightOf } from '#rules/light.ts'
import '../breakdown/table.ts'
import { lightFacts } from './light-facts.ts'
import './table.ts'

const batch = 5_000

/** Only parts whose light can still turn: closed and cancelled ones stay as they are. */
const movingParts = (ctx: Context) =>
  ctx.sql
    .selectFrom('part')
    .select(['id', 'plan_id', 'state', 'starts_on', 'due_on', 'completion', 'missed_reports', 'evidence'])
    .select(['light', 'light_rule', 'is_measured', 'expected', 'measured_on'])
    .where('authority', '=', ctx.authority)
    .where('state', 'not in', ['closed', 'cancelled'])
    .orderBy('id')

type Moving = Awaited<ReturnType<ReturnType<typeof movingParts>['execute']>>[number]

/** All moving parts in batches, so that memory stays bounded. */
export async function* eachMovingPart(ctx: Context, planId?: string): AsyncGenerator<Moving[]> {
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const parts: Moving[] = await movingParts(ctx)
      .$if(planId !== undefined, (query) => query.where('plan_id', '=', planId ?? ''))
      .where('id', '>', after)
      .limit(batch)
      .execute()
    if (parts.length === 0) return
    yield parts
    after = parts.at(-1)?.id ?? after
  }
}

/** How many lights turned. */
export async function relightAll(ctx: Context, rules: readonly LightRule[], today: DateOnly): Promise<number> {
  let turned = 0
  for await (const parts of eachMovingPart(ctx)) {
    const changed = parts.flatMap((part) => {
      const rule = lightOf(rules, lightFacts(part, today))
      return rule.name === part.light_rule ? [] : [{ part, rule }]
    })
    if (changed.length > 0) turned += await keepLights(ctx, changed, today)
  }
  return turned
}

async function keepLights(
  ctx: Context,
  changed: readonly { part: Moving; rule: LightRule }[],
  today: DateOnly,
): Promise<number> {
  const rows = changed.map(({ part, rule }) => sql`(${part.id}::uuid, ${rule.light}::text, ${rule.name}::text)`)
  await sql`update part set light = now.light, light_rule = now.rule,
      light_since = case when part.light = now.light then part.light_since else ${today}::date end
    from (values ${sql.join(rows)}) as now (id, light, rule)
    where part.authority = ${ctx.authority} and part.id = now.id`.execute(ctx.sql)
  const turned = changed.filter(({ part, rule }) => part.light !== rule.light)
  if (turned.length > 0)
    await ctx.sql
      .insertInto('light_change')
      .values(
        turned.map(({ part, rule }) => ({
          authority: ctx.authority,
          id: uuidv7(),
          plan_id: part.plan_id,
          part_id: part.id,
          on_day: today,
          before: part.light,
          after: rule.light,
          rule: rule.name,
        })),
      )
      .execute()
  return turned.length
}

/** How many wholes of each plan stand in each light at the end of the day: the points of a trend. */
export async function tallyLights(ctx: Context, today: DateOnly): Promise<void> {
  await sql`insert into light_tally (authority, plan_id, on_day, light, wholes)
    select authority, plan_id, ${today}::date, light, count(*) from part
    where authority = ${ctx.authority} and parent_id is null
    group by authority, plan_id, light
    on conflict (authority, plan_id, on_day, light) do update set wholes = excluded.wholes`.execute(ctx.sql)
}

export type LightCounts = Partial<Record<Light, number>>

export function countLights(parts: readonly Moving[], rules: readonly LightRule[], today: DateOnly): LightCounts {
  const counts: LightCounts = {}
  for (const part of parts) {
    const { light } = lightOf(rules, lightFacts(part, today))
    counts[light] = (counts[light] ?? 0) + 1
  }
  return counts
}
