// Numbers official papers within a year: 川科督〔2022〕1号, without a gap and without the same number twice.
import { sql } from 'kysely'
import type { Context } from '#platform/work/context.ts'
import './table.ts'

/** `series` as it stands before the year, `川科督`; a refused transaction gives its number back. */
export async function nextPaperNumber(ctx: Context, series: string): Promise<string> {
  const year = Number(ctx.clock.today().slice(0, 4))
  const { last } = await ctx.sql
    .insertInto('paper_number')
    .values({ authority: ctx.authority, series, year, last: 1 })
    .onConflict((conflict) =>
      conflict.columns(['authority', 'series', 'year']).doUpdateSet({ last: sql`paper_number.last + 1` }),
    )
    .returning('last')
    .executeTakeFirstOrThrow()
  return `${series}〔${year}〕${last}号`
}
