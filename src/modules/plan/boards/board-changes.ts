// What changed: the lights turned in the last week, and the trend of the lights over the year.
import { sql } from 'kysely'
import { addDays } from '#kernel/date-only.ts'
import type { Context } from '#platform/work/context.ts'
import type { Light } from '#rules/light.ts'
import { partsOf, presentPart } from '../breakdown/part-rows.ts'
import type { Board } from '../contract.ts'
import '../supervision/table.ts'
import { inScope, type Scope } from './board-standings.ts'

const shown = 40
const lookBack = 7
const longestTrend = 366

/** The first and the last light of the week, where they differ; the worst come first. */
export async function findChanges(ctx: Context, scope: Scope): Promise<Board['changes']> {
  const since = addDays(ctx.clock.today(), -lookBack)
  const { rows } = await sql<{ part_id: string; before: Light; after: Light; on_day: string }>`
    select part_id, first.before, last.after, last.on_day from (
      select part_id, min(light_change.id::text)::uuid as first_id, max(light_change.id::text)::uuid as last_id
      from light_change join part on part.authority = light_change.authority and part.id = light_change.part_id
      where light_change.authority = ${ctx.authority} and light_change.plan_id = ${scope.planId}
        and light_change.on_day > ${since}::date and ${inScope(ctx, scope)}
      group by part_id
    ) turned
    join lateral (select before from light_change where authority = ${ctx.authority} and id = first_id) first on true
    join lateral (select after, on_day from light_change where authority = ${ctx.authority} and id = last_id) last on true
    where first.before <> last.after
    order by array_position(array['red', 'yellow', 'grey', 'blue', 'done', 'green', 'none'], last.after), last.on_day desc
    limit ${shown}`.execute(ctx.sql)
  if (rows.length === 0) return []
  const parts = await partsOf(ctx)
    .where(
      'part.id',
      'in',
      rows.map(({ part_id }) => part_id),
    )
    .execute()
  const known = new Map(parts.map((part) => [part.id, presentPart(part)]))
  return rows.flatMap(({ part_id, before, after, on_day: onDay }) => {
    const part = known.get(part_id)
    return part ? [{ part, before, after, onDay }] : []
  })
}

export async function findTrend(ctx: Context, planId: string): Promise<Board['trend']> {
  const { rows } = await sql<Board['trend'][number]>`
    select on_day as day, jsonb_object_agg(light, wholes) as "byLight" from light_tally
    where authority = ${ctx.authority} and plan_id = ${planId} and on_day > ${addDays(ctx.clock.today(), -longestTrend)}::date
    group by on_day order by on_day`.execute(ctx.sql)
  return rows
}
