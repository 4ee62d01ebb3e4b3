// How parts stand by light and completion: in all, by system, by region.
import { type RawBuilder, sql } from 'kysely'
import { addDays } from '#kernel/date-only.ts'
import type { Context } from '#platform/work/context.ts'
import type { Light } from '#rules/light.ts'
import type { Board } from '../contract.ts'

/** All wholes, or every part of a unit and those below it. */
export interface Scope {
  planId: string
  units: RawBuilder<string[]> | null
}

type Counts = Partial<Record<Light, number>>

export const inScope = (ctx: Context, { planId, units }: Scope): RawBuilder<unknown> =>
  units === null
    ? sql`part.authority = ${ctx.authority} and part.plan_id = ${planId} and part.level = 0`
    : sql`part.authority = ${ctx.authority} and part.plan_id = ${planId} and part.unit_id = any(${units})`

/** Cancelled parts count in nothing; completion is the mean over those that have told one. */
const standing = sql`
  count(*) filter (where part.state <> 'cancelled')::int as parts,
  count(part.completion) filter (where part.state <> 'cancelled')::int as counted,
  round(avg(part.completion) filter (where part.state <> 'cancelled'), 1) as completion`

const byLight = sql`(
  select coalesce(jsonb_object_agg(light, parts), '{}') from (
    select light, count(*)::int as parts from members where state <> 'cancelled' group by light) lights)`

export async function findWhole(ctx: Context, scope: Scope): Promise<Board['whole']> {
  const today = ctx.clock.today()
  const { rows } = await sql<Board['whole']>`
    with members as materialized (
      select state, light, completion, due_on, missed_reports from part where ${inScope(ctx, scope)})
    select ${standing}, ${byLight} as "byLight",
      count(*) filter (where state not in ('closed', 'cancelled') and due_on < ${today}::date)::int as overdue,
      count(*) filter (where state not in ('closed', 'cancelled') and due_on between ${today}::date and ${addDays(today, 7)}::date)::int as "dueThisWeek",
      count(*) filter (where light = 'grey' and missed_reports > 0)::int as silent
    from members part`.execute(ctx.sql)
  return rows[0] ?? { parts: 0, byLight: {}, completion: null, counted: 0, overdue: 0, dueThisWeek: 0, silent: 0 }
}

interface Grouped {
  key: string | null
  light: Light
  parts: number
  counted: number
  sum: number | null
}

/** Rows by group and light, added up to one standing a group. */
function standings<Key>(rows: readonly Grouped[], keyOf: (row: Grouped) => Key) {
  const groups = new Map<Key, { parts: number; counted: number; sum: number; byLight: Counts }>()
  for (const row of rows) {
    const group = groups.get(keyOf(row)) ?? { parts: 0, counted: 0, sum: 0, byLight: {} }
    group.parts += row.parts
    group.counted += row.counted
    group.sum += row.sum ?? 0
    group.byLight[row.light] = (group.byLight[row.light] ?? 0) + row.parts
    groups.set(keyOf(row), group)
  }
  const presented = [...groups].map(
    ([key, { sum, ...group }]) =>
      [
        key,
        { ...group, completion: group.counted === 0 ? null : Math.round((sum / group.counted) * 10) / 10 },
      ] as const,
  )
  return new Map(presented)
}

const grouped = (key: RawBuilder<unknown>) => sql`${key} as key, part.light, count(*)::int as parts,
  count(part.completion)::int as counted, sum(part.completion) as sum`

const empty = { parts: 0, counted: 0, byLight: {}, completion: null }

export async function findSystems(ctx: Context, scope: Scope): Promise<Board['systems']> {
  const { rows } = await sql<Grouped>`
    select ${grouped(sql`plan_item.system`)} from part
    join commitment on commitment.authority = part.authority and commitment.id = part.commitment_id
    join plan_item on plan_item.authority = commitment.authority and plan_item.id = commitment.item_id
    where ${inScope(ctx, scope)} and part.state <> 'cancelled'
    group by plan_item.system, part.light`.execute(ctx.sql)
  const found = standings(rows, ({ key }) => key)
  const systems = await ctx.sql
    .selectFrom('plan_item')
    .select((query) => ['system', query.fn.countAll<number>().as('items'), query.fn.min('position').as('first')])
    .where('authority', '=', ctx.authority)
    .where('plan_id', '=', scope.planId)
    .groupBy('system')
    .orderBy('first')
    .execute()
  return systems.map(({ system, items }) => ({ name: system, items, ...(found.get(system) ?? empty) }))
}

/** The parts of each bureau and of the counties below it. */
export async function findRegions(ctx: Context, planId: string): Promise<Board['regions']> {
  const { rows } = await sql<Grouped>`
    select split_part(unit.path, '/', 3) as key, light, sum(parts)::int as parts, sum(counted)::int as counted, sum(own.sum) as sum
    from (
      select ${grouped(sql`part.unit_id`)} from part
      where part.authority = ${ctx.authority} and part.plan_id = ${planId} and part.state <> 'cancelled'
      group by part.unit_id, part.light
    ) own
    join unit on unit.authority = ${ctx.authority} and unit.id = own.key and unit.kind in ('bureau', 'county')
    group by 1, light`.execute(ctx.sql)
  const found = standings(rows, ({ key }) => key)
  const bureaus = await ctx.sql
    .selectFrom('unit')
    .select(['id', 'code', 'region', 'short_name'])
    .where('authority', '=', ctx.authority)
    .where('kind', '=', 'bureau')
    .where('closed_on', 'is', null)
    .orderBy('position')
    .execute()
  return bureaus.map(({ id, code, region, short_name }) => ({
    unitId: id,
    region: region ?? code,
    name: short_name.replace(/科技局$/, ''),
    ...(found.get(code) ?? empty),
  }))
}
