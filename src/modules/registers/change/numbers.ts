// Gives numbers of our own, year by year without gaps, to entries that have none from outside.
import { sql } from 'kysely'
import type { Context } from '#platform/work/context.ts'
import type { Register } from '#rules/define-register.ts'
import '../table.ts'

/** `PT-2022-000017` and those after it. */
export async function giveNumbers(
  ctx: Context,
  register: Pick<Register, 'id'>,
  prefix: string,
  count: number,
): Promise<string[]> {
  const year = Number(ctx.clock.today().slice(0, 4))
  const { last } = await ctx.sql
    .insertInto('entry_number')
    .values({ authority: ctx.authority, register: register.id, year, last: count })
    .onConflict((conflict) =>
      conflict
        .columns(['authority', 'register', 'year'])
        .doUpdateSet({ last: sql<number>`entry_number.last + ${count}` }),
    )
    .returning('last')
    .executeTakeFirstOrThrow()
  return Array.from(
    { length: count },
    (_, index) => `${prefix}-${year}-${String(last - count + index + 1).padStart(6, '0')}`,
  )
}
