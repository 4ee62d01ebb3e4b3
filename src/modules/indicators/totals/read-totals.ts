// Reads kept totals: of one place over months, of many places over a stretch, of the parts of a whole.
import { sql } from 'kysely'
import type { Context } from '#platform/work/context.ts'
import '../table.ts'

export interface Total {
  value: number
  entries: number
  demonstration: number
}

export const nothing: Total = { value: 0, entries: 0, demonstration: 0 }

/** `from` is null for all months there are. */
export interface Stretch {
  from: string | null
  upTo: string
}

interface Asked extends Stretch {
  indicator: string
  regions: readonly string[]
  part?: string
}

const sums = sql<Total>`sum(value) as value, sum(entries)::int as entries, sum(demonstration)::int as demonstration`

const during = ({ from, upTo }: Stretch) =>
  from === null ? sql`month <= ${upTo}` : sql`month between ${from} and ${upTo}`

/** By place; a place without entries is left out. */
export async function totalsByRegion(
  ctx: Context,
  { indicator, regions, part = '', ...stretch }: Asked,
): Promise<Map<string, Total>> {
  const { rows } = await sql<Total & { region: string }>`
    select region, ${sums} from indicator_total
    where authority = ${ctx.authority} and indicator = ${indicator} and region = any(${regions}::text[])
      and part = ${part} and ${during(stretch)}
    group by region`.execute(ctx.sql)
  return new Map(rows.map(({ region, ...total }) => [region, total]))
}

export type Month = Total & { month: string }

/** One row a month, oldest first, by `indicator region`. */
export async function monthsOf(
  ctx: Context,
  { indicators, regions }: { indicators: readonly string[]; regions: readonly string[] },
): Promise<Map<string, Month[]>> {
  // One column of JSON for each: a hundred rows of five columns would take longer to carry over than to find.
  const { rows } = await sql<{ key: string; months: Month[] }>`
    select indicator || ' ' || region as key, jsonb_agg(jsonb_build_object('month', month, 'value', value,
      'entries', entries, 'demonstration', demonstration) order by month) as months
    from indicator_total
    where authority = ${ctx.authority} and indicator = any(${indicators}::text[]) and region = any(${regions}::text[])
      and part = ''
    group by indicator, region`.execute(ctx.sql)
  return new Map(rows.map(({ key, months }) => [key, months]))
}

/** By `field=choice`. */
export async function totalsByPart(
  ctx: Context,
  { indicator, region, ...stretch }: Stretch & { indicator: string; region: string },
): Promise<(Total & { part: string })[]> {
  const { rows } = await sql<Total & { part: string }>`
    select part, ${sums} from indicator_total
    where authority = ${ctx.authority} and indicator = ${indicator} and region = ${region} and part <> '' and ${during(stretch)}
    group by part having sum(entries) <> 0 or sum(value) <> 0
    order by sum(value) desc, part`.execute(ctx.sql)
  return rows
}
