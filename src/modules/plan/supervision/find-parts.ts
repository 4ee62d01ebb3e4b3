// Parts of a plan as supervision lists them: by light, unit and all below it, level and system, the earliest due first.
import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Page } from '#kernel/endpoint.ts'
import type { Context } from '#platform/work/context.ts'
import { partsOf, presentPart } from '../breakdown/part-rows.ts'
import type { Part, PartFilter } from '../contract.ts'
import { readableUnits } from '../reports/find-reports.ts'
import { unitsBelow } from '../units-below.ts'

interface PartQuery extends PartFilter {
  planId: string
  cursor?: string | undefined
  limit: number
}

/** The cursor is the due day and id of the last part of the page before. */
export async function findParts(ctx: Context, { cursor, limit, unitId, ...query }: PartQuery): Promise<Page<Part>> {
  const [day = '', id = ''] = cursor?.split(' ') ?? []
  const places = await placesAsked(ctx, unitId)
  // Counted and chosen in one pass over the index; only the page's own parts are read whole, in one column of JSON.
  const { total, rows } = await ctx.sql
    .with('matching', () => narrowed(ctx, query, places))
    .with('page', (from) =>
      from
        .selectFrom('matching')
        .selectAll()
        .$if(cursor !== undefined, (all) => all.where(sql<boolean>`(due_on, id) > (${day}::date, ${id}::uuid)`))
        .orderBy('due_on')
        .orderBy('id')
        .limit(limit + 1),
    )
    .selectNoFrom((from) => [
      from.selectFrom('matching').select(from.fn.countAll<number>().as('count')).$asScalar().as('total'),
      jsonArrayFrom(
        partsOf(ctx)
          .where('part.id', 'in', from.selectFrom('page').select('page.id'))
          .orderBy('part.due_on')
          .orderBy('part.id'),
      ).as('rows'),
    ])
    .executeTakeFirstOrThrow()
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    rows: shown.map(presentPart),
    next: rows.length > limit && last ? `${last.due_on} ${last.id}` : null,
    total,
  }
}

function narrowed(
  ctx: Context,
  { planId, light, level, system, search }: Omit<PartQuery, 'cursor' | 'limit' | 'unitId'>,
  places: readonly string[] | null,
) {
  let query = ctx.sql
    .selectFrom('part')
    .select(['part.id', 'part.due_on'])
    .where('part.authority', '=', ctx.authority)
    .where('part.plan_id', '=', planId)
  if (places !== null) query = query.where(sql<boolean>`part.unit_id = any(${unitsBelow(ctx, places)})`)
  if (light !== undefined) query = query.where('part.light', '=', light)
  if (level !== undefined) query = query.where('part.level', '=', level)
  if (search !== undefined)
    query = query.where((where) =>
      where.or([
        where('part.title', 'like', `%${asLiteral(search)}%`),
        where('part.no', '=', search),
        where('part.no', 'like', `${asLiteral(search)}.%`),
      ]),
    )
  if (system !== undefined)
    query = query.where(
      sql<boolean>`exists (select 1 from commitment join plan_item on plan_item.authority = commitment.authority and plan_item.id = commitment.item_id
        where commitment.authority = part.authority and commitment.id = part.commitment_id and plan_item.system = ${system})`,
    )
  return query
}

/** The places whose parts are asked for and may be read; null for all. */
async function placesAsked(ctx: Context, unitId: string | undefined): Promise<readonly string[] | null> {
  const readable = readableUnits(ctx)
  if (unitId === undefined) return readable
  const asked = await ctx.sql
    .selectFrom('unit')
    .select('path')
    .where('authority', '=', ctx.authority)
    .where('id', '=', unitId)
    .executeTakeFirst()
  if (!asked) return []
  return readable === null || readable.some((place) => asked.path.startsWith(place))
    ? [asked.path]
    : readable.filter((place) => place.startsWith(asked.path))
}

const asLiteral = (search: string) => search.replace(/[\\%_]/g, '\\$&')
