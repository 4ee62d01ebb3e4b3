// What a figure is made of: its parts by the choices the indicator keeps apart.
import { sql } from 'kysely'
import { type Period, periodOf } from '#kernel/period.ts'
import { conditionSql } from '#modules/registers/index.ts'
import type { Context } from '#platform/work/context.ts'
import { demand } from '#rules/allow.ts'
import { type Counted, findCounted, province, scaleOf } from '../contract/declared.ts'
import { getIndicator } from '../get-indicator.ts'
import { indicatorPermissions } from '../permissions.ts'
import { keepsParts } from '../totals/contributions.ts'
import { partGroups } from '../totals/part-groups.ts'
import { totalsByPart } from '../totals/read-totals.ts'
import type { AskedFigure } from './get-figure.ts'
import { measureSql, recordsBehind } from './records-behind.ts'
import { hasBegun, stretchOf } from './stretch.ts'
import { settled } from './worth.ts'

/** The largest part first. */
export async function findComposition(ctx: Context, { indicator: id, region = province, period: asked }: AskedFigure) {
  demand(indicatorPermissions, ctx.actor, 'read')
  const { period: usual } = getIndicator(id)
  const today = ctx.clock.today()
  const period = asked ?? periodOf(today, usual)
  const counted = findCounted(id)
  if (!counted || !hasBegun(period, today)) return []
  const stretch = stretchOf(counted.source.counting, period, today)
  const parts = keepsParts(region)
    ? await totalsByPart(ctx, { indicator: id, region, ...stretch })
    : await countParts(ctx, counted, region, period)
  return parts.map(({ part, value, entries }) => {
    const [field = '', choice = ''] = part.split('=')
    return { field, choice, value: settled(value / scaleOf(counted)), entries }
  })
}

/** From the entries themselves, where the parts are not kept: each list of them read once. */
async function countParts(ctx: Context, counted: Counted, region: string, period: Period) {
  const { columns, names, part } = partGroups(counted)
  if (names.length === 0) return []
  const { register } = counted
  const lists = recordsBehind(counted, { region, period }, ctx.clock.today()).map(
    ({ where, sign }) => sql`
      select ${sql.lit(sign)} * ${measureSql(counted)} as value, ${sql.lit(sign)} as entries, ${sql.join(columns)}
      from entry
      where entry.authority = ${ctx.authority} and entry.register = ${register.id}
        and ${sql.join(
          where.map((condition) => conditionSql(register, condition)),
          sql` and `,
        )}`,
  )
  const sets = names.map((name) => sql`(${name})`)
  const { rows } = await sql<{ part: string; value: number; entries: number }>`
    select ${part} as part, sum(value) as value, sum(entries)::int as entries
    from (${sql.join(lists, sql` union all `)}) counting
    group by grouping sets (${sql.join(sets)}) having sum(entries) <> 0
    order by 2 desc, 1`.execute(ctx.sql)
  return rows
}
