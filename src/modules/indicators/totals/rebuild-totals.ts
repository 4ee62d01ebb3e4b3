// Builds the totals of indicators anew from all entries: after a change of a declaration, and to check what was kept.
import { createHash } from 'node:crypto'
import { type RawBuilder, sql } from 'kysely'
import { placePrefix } from '#kernel/region.ts'
import { conditionSql, fieldSql } from '#modules/registers/index.ts'
import type { Context } from '#platform/work/context.ts'
import { places } from '#policy/places.ts'
import { type Counted, counted, province } from '../contract/declared.ts'
import { measureSql } from '../figure/records-behind.ts'
import { isHome, placesAround } from './contributions.ts'
import { partGroups } from './part-groups.ts'
import { tellOfFigures } from './subscribers.ts'
import '../table.ts'

/** Another declaration, another register behind it, or another tree of places gives another text. */
const declarationOf = ({ indicator, source, register }: Counted): string =>
  createHash('sha256')
    .update(JSON.stringify([source, register.common, indicator.id, places.length]))
    .digest('hex')
    .slice(0, 16)

/** The ids of those that were built: all of them, or those whose declaration has changed since they were. */
export async function rebuildTotals(ctx: Context, isWhole = false): Promise<string[]> {
  const built = await ctx.sql
    .selectFrom('indicator_build')
    .select(['indicator', 'declaration'])
    .where('authority', '=', ctx.authority)
    .execute()
  const known = new Map(built.map(({ indicator, declaration }) => [indicator, declaration]))
  const stale = counted.filter((one) => isWhole || known.get(one.indicator.id) !== declarationOf(one))
  if (stale.length === 0) return []
  // Who changes entries meanwhile waits here, and then adds to what was built without theirs.
  await sql`lock table indicator_total in share row exclusive mode`.execute(ctx.sql)
  for (const one of stale) await buildTotals(ctx, one)
  const ids = stale.map(({ indicator }) => indicator.id)
  await ctx.audit({ action: 'rebuild-totals', subjectKind: 'indicator', subjectId: 'all', after: { indicators: ids } })
  await tellOfFigures(ctx, ids)
  return ids
}

async function buildTotals(ctx: Context, one: Counted): Promise<void> {
  const { id } = one.indicator
  await sql`delete from indicator_total where authority = ${ctx.authority} and indicator = ${id}`.execute(ctx.sql)
  await sql`
    insert into indicator_total (authority, indicator, region, month, part, value, entries, demonstration)
    ${totalsSql(ctx, one)}`.execute(ctx.sql)
  await ctx.sql
    .insertInto('indicator_build')
    .values({ authority: ctx.authority, indicator: id, declaration: declarationOf(one), built_at: ctx.clock.now() })
    .onConflict((conflict) =>
      conflict
        .columns(['authority', 'indicator'])
        .doUpdateSet({ declaration: declarationOf(one), built_at: ctx.clock.now() }),
    )
    .execute()
}

/** Pairs of a place of the province and each place around it. */
const surroundings = JSON.stringify(
  places
    .filter(({ code }) => isHome(code))
    .flatMap(({ code }) => placesAround(code).map((region) => ({ code, region }))),
)

/** Elsewhere the province alone is told. */
const place = sql`coalesce(around.region,
  case when own.region like ${`${placePrefix(province)}%`} then ${province} else left(own.region, 2) || '0000' end, ${province})`

function totalsSql(ctx: Context, counted: Counted): RawBuilder<unknown> {
  return sql`
    with own as (${sql.join(countsSql(ctx, counted), sql` union all `)})
    select ${ctx.authority}, ${counted.indicator.id}, ${place}, own.month, own.part,
      sum(own.value), sum(own.entries), sum(own.demonstration)
    from own left join json_to_recordset(${surroundings}::text::json) as around (code text, region text)
      on around.code = own.region
    where own.part = '' or ${place} like '%00'
    group by 1, 2, 3, 4, 5`
}

function countsSql(ctx: Context, counted: Counted): RawBuilder<unknown>[] {
  const { source, register } = counted
  if (source.counting === 'happened') {
    const day = source.day ?? register.common.happenedOn ?? ''
    return [countSql(ctx, counted, { day: fieldSql(register, day).value, sign: 1 })]
  }
  const from = fieldSql(register, source.day ?? register.common.validFrom ?? '').value
  const began = countSql(ctx, counted, { day: from, sign: 1 })
  if (register.common.validTo === undefined) return [began]
  const after = sql`(${fieldSql(register, register.common.validTo).value} + 1)`
  return [began, countSql(ctx, counted, { day: after, sign: -1, only: sql`${from} is not null` })]
}

interface Counting {
  day: RawBuilder<unknown>
  sign: 1 | -1
  only?: RawBuilder<unknown>
}

/** By place, month and part in one pass over the entries. */
function countSql(ctx: Context, counted: Counted, { day, sign, only }: Counting): RawBuilder<unknown> {
  const { source, register } = counted
  const place = source.region ?? register.common.region
  const region = place === undefined ? sql`null::text` : fieldSql(register, place).value
  const { columns, names, part } = partGroups(counted)
  const conditions = (source.where ?? []).map((condition) => conditionSql(register, condition))
  const sets = [sql`(region, month)`, ...names.map((name) => sql`(region, month, ${name})`)]
  return sql`
    select region, month, ${part} as part,
      ${sql.lit(sign)} * sum(value) as value, ${sql.lit(sign)} * count(*) as entries,
      ${sql.lit(sign)} * count(*) filter (where is_demonstration) as demonstration
    from (
      select ${region} as region, left((${day})::text, 7) as month, ${measureSql(counted)} as value, entry.is_demonstration
        ${columns.length === 0 ? sql`` : sql`, ${sql.join(columns)}`}
      from entry
      where entry.authority = ${ctx.authority} and entry.register = ${register.id} and ${day} is not null
        ${only === undefined ? sql`` : sql` and ${only}`}
        ${conditions.length === 0 ? sql`` : sql` and ${sql.join(conditions, sql` and `)}`}
    ) counting
    group by grouping sets (${sql.join(sets)})`
}
