// Parts of a plan as supervision lists them: by light, unit and all below it, level and system, the earliest due first.
import { type RawBuilder, sql } from 'kysely'
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
export async function findParts(ctx: Context, { cursor, limit, ...query }: PartQuery): Promise<Page<Part>> {
  const matching = await narrowed(ctx, query)
  const { total } = await matching
    .clearSelect()
    .select((count) => count.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const [day = '', id = ''] = cursor?.split(' ') ?? []
  // The page is chosen by the index alone; only its own parts are read whole.
  const page = matching
    .clearSelect()
    .select('part.id')
    .$if(cursor !== undefined, (from) => from.where(sql<boolean>`(part.due_on, part.id) > (${day}::date, ${id}::uuid)`))
    .orderBy('part.due_on')
    .orderBy('part.id')
    .limit(limit + 1)
  const rows = await partsOf(ctx).where('part.id', 'in', page).orderBy('part.due_on').orderBy('part.id').execute()
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    rows: shown.map(presentPart),
    next: rows.length > limit && last ? `${last.due_on} ${last.id}` : null,
    total,
  }
}

async function narrowed(
  ctx: Context,
  { planId, light, unitId, level, system, search }: Omit<PartQuery, 'cursor' | 'limit'>,
) {
  let query = partsOf(ctx).where('part.plan_id', '=', planId)
  const places = readableUnits(ctx)
  if (places !== null) query = query.where(within(unitsBelow(ctx, places)))
  if (light !== undefined) query = query.where('part.light', '=', light)
  if (unitId !== undefined) query = query.where(within(unitsBelow(ctx, await pathsOf(ctx, unitId))))
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

const within = (units: RawBuilder<string[]>) => sql<boolean>`part.unit_id = any(${units})`

async function pathsOf(ctx: Context, unitId: string): Promise<string[]> {
  const unit = await ctx.sql
    .selectFrom('unit')
    .select('path')
    .where('authority', '=', ctx.authority)
    .where('id', '=', unitId)
    .executeTakeFirst()
  return unit ? [unit.path] : []
}

const asLiteral = (search: string) => search.replace(/[\\%_]/g, '\\$&')
