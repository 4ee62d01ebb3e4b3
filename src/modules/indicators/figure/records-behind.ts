// The entries behind a figure, as lists that a register can show: their sum is the figure, to the last fen.
import { type RawBuilder, sql } from 'kysely'
import { addDays, type DateOnly } from '#kernel/date-only.ts'
import { daysOf, type Period } from '#kernel/period.ts'
import { conditionSql, fieldSql } from '#modules/registers/index.ts'
import type { Context } from '#platform/work/context.ts'
import { type Condition, inside, isIn, within } from '#rules/condition.ts'
import { type Counted, province } from '../contract/declared.ts'
import type { Records } from '../contract/figures.ts'
import type { Total } from '../totals/read-totals.ts'
import { lastDay } from './stretch.ts'

interface Asked {
  region: string
  period: Period
  /** `category=service`. */
  part?: string | undefined
}

/** What lies nowhere is told of the province: its list is not narrowed by place. */
function placeConditions({ source, register }: Counted, region: string): Condition[] {
  const field = source.region ?? register.common.region
  return field === undefined || region === province ? [] : [inside(field, region)]
}

function partConditions(part: string | undefined): Condition[] {
  if (part === undefined || part === '') return []
  const [field = '', choice = ''] = part.split('=')
  return [choice === '' ? { field, filled: false } : isIn(field, [choice])]
}

export function recordsBehind(counted: Counted, { region, period, part }: Asked, today: DateOnly): Records[] {
  const { source, register } = counted
  const { common } = register
  const [first, last] = [daysOf(period).first, lastDay(period, today)]
  const where = [...(source.where ?? []), ...placeConditions(counted, region), ...partConditions(part)]
  const list = (sign: 1 | -1, ...days: Condition[]): Records => ({
    register: register.id,
    where: [...where, ...days],
    sign,
  })
  if (source.counting === 'happened') {
    const day = source.day ?? common.happenedOn ?? ''
    return [list(1, within(day, { from: first, upTo: last }))]
  }
  const from = source.day ?? common.validFrom ?? ''
  const { validTo } = common
  if (source.counting === 'standing') {
    const began = within(from, { upTo: last })
    if (validTo === undefined) return [list(1, began)]
    return [list(1, began, { field: validTo, filled: false }), list(1, began, within(validTo, { from: last }))]
  }
  const began = list(1, within(from, { from: first, upTo: last }))
  if (validTo === undefined) return [began]
  // The day after the last day of validity is the first on which it counts no more.
  const ended = within(validTo, { from: addDays(first, -1), upTo: addDays(last, -1) })
  return [began, list(-1, { field: from, filled: true }, ended)]
}

/** What one entry counts for; fen where it is money. */
export const measureSql = ({ source, register }: Counted): RawBuilder<unknown> =>
  source.measure === 'count' ? sql`1` : sql`coalesce(${fieldSql(register, source.measure.sum).value}, 0)`

/** In the kept measure: fen where it is money. */
export async function countRecords(ctx: Context, counted: Counted, records: readonly Records[]): Promise<Total> {
  const { register } = counted
  const value = measureSql(counted)
  const counts = records.map(({ where, sign }) => {
    const conditions = where.map((condition) => conditionSql(register, condition))
    return sql`
      select ${sql.lit(sign)} * coalesce(sum(${value}), 0) as value, ${sql.lit(sign)} * count(*) as entries,
        ${sql.lit(sign)} * count(*) filter (where entry.is_demonstration) as demonstration
      from entry
      where entry.authority = ${ctx.authority} and entry.register = ${register.id}
        and ${sql.join(conditions, sql` and `)}`
  })
  const { rows } = await sql<Total>`
    select sum(value) as value, sum(entries)::int as entries, sum(demonstration)::int as demonstration
    from (${sql.join(counts, sql` union all `)}) counts`.execute(ctx.sql)
  return rows[0] ?? { value: 0, entries: 0, demonstration: 0 }
}
