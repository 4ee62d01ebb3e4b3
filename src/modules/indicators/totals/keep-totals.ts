// Keeps the totals of every indicator over a register in the transaction that changes its entries.
import { sql } from 'kysely'
import type { EntrySubscriber } from '#modules/registers/index.ts'
import type { Context } from '#platform/work/context.ts'
import { counted } from '../contract/declared.ts'
import { differenceOf, type TotalRow } from './contributions.ts'
import { tellOfFigures } from './subscribers.ts'
import '../table.ts'

type IndicatorRow = TotalRow & { indicator: string }

/** Subscribed by the wiring to changes of entries. */
export const keepTotals: EntrySubscriber = async (ctx, register, changes) => {
  const concerned = counted.filter((one) => one.register.id === register.id)
  const rows = concerned.flatMap((one) =>
    differenceOf(one, changes).map((row) => ({ ...row, indicator: one.indicator.id })),
  )
  if (rows.length === 0) return
  await addToTotals(ctx, rows)
  await tellOfFigures(ctx, [...new Set(rows.map(({ indicator }) => indicator))])
}

/** In one order always, so that two transactions never wait for each other. */
async function addToTotals(ctx: Context, rows: readonly IndicatorRow[]): Promise<void> {
  await sql`
    insert into indicator_total as kept (authority, indicator, region, month, part, value, entries, demonstration)
    select ${ctx.authority}, r.indicator, r.region, r.month, r.part, r.value, r.entries, r.demonstration
    from json_to_recordset(${JSON.stringify(rows)}::text::json) as r (
      indicator text, region text, month text, part text, value numeric, entries integer, demonstration integer)
    order by r.indicator collate "C", r.region collate "C", r.part collate "C", r.month collate "C"
    on conflict (authority, indicator, region, part, month) do update set value = kept.value + excluded.value,
      entries = kept.entries + excluded.entries, demonstration = kept.demonstration + excluded.demonstration`.execute(
    ctx.sql,
  )
}
