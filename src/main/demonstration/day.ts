// The day a demonstration stands on: kept in the database, stepped forward by hand, every day in between run as in a live year.
import { addDays, type DateOnly, daysBetween } from '#kernel/date-only.ts'
import { type PassedDay, passDay, supervisionErrors } from '#modules/plan/index.ts'
import { type Clock, movedClock } from '#platform/clock/clock.ts'
import type { Context } from '#platform/work/context.ts'

interface DemonstrationDayTable {
  authority: string
  today: DateOnly
}

declare module '#platform/database/tables.ts' {
  interface Tables {
    demonstration_day: DemonstrationDayTable
  }
}

/** undefined in real use. */
export async function findDemonstrationDay(ctx: Context): Promise<DateOnly | undefined> {
  const found = await ctx.sql
    .selectFrom('demonstration_day')
    .select('today')
    .where('authority', '=', ctx.authority)
    .executeTakeFirst()
  return found?.today
}

export async function keepDemonstrationDay(ctx: Context, today: DateOnly): Promise<void> {
  await ctx.sql
    .insertInto('demonstration_day')
    .values({ authority: ctx.authority, today })
    .onConflict((conflict) => conflict.column('authority').doUpdateSet({ today }))
    .execute()
}

const longestStep = 92

export type MovableClock = Clock & { moveToDay(day: DateOnly): void }

/** One transaction: the days pass whole or not at all. Refuses a day that is not ahead. */
export const stepTo =
  (clock: MovableClock) =>
  async (ctx: Context, { today: target }: { today: DateOnly }): Promise<PassedDay[]> => {
    const today = ctx.clock.today()
    const steps = daysBetween(today, target)
    if (steps < 1 || steps > longestStep)
      throw supervisionErrors.refuse('day-not-ahead', { today, longest: longestStep })
    const passed: PassedDay[] = []
    for (let day = addDays(today, 1); day <= target; day = addDays(day, 1)) {
      passed.push(await passDay({ ...ctx, clock: movedClock(ctx.clock, day) }, day))
    }
    await keepDemonstrationDay(ctx, target)
    clock.moveToDay(target)
    return passed
  }
