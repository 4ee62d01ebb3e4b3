// A day passes: windows open, requests lapse, missed reports count, lights turn, the ladder climbs, points are given.
import { sql } from 'kysely'
import { addDays, type DateOnly } from '#kernel/date-only.ts'
import { lockForms } from '#modules/indicators/index.ts'
import type { Context } from '#platform/work/context.ts'
import type { PassedDay } from '../contract.ts'
import { measureParts } from '../measures/measure-parts.ts'
import { openWindows } from '../reports/open-windows.ts'
import { givePoints } from '../scores/give-points.ts'
import { climbLadder } from './climb-ladder.ts'
import { relightAll, tallyLights } from './relight.ts'
import { rulesInForce } from './rules-in-force.ts'
import './table.ts'

/** Longer gaps are not caught up day by day: the lights of today are what counts. */
const longestGap = 31

/** Days not passed yet up to and including today, oldest first; only today when none has passed before. */
export async function daysToPass(ctx: Context): Promise<DateOnly[]> {
  const today = ctx.clock.today()
  const { last } = await ctx.sql
    .selectFrom('day_passed')
    .select((query) => query.fn.max('on_day').as('last'))
    .where('authority', '=', ctx.authority)
    .executeTakeFirstOrThrow()
  if (last === null || last < addDays(today, -longestGap)) return [today]
  const days: DateOnly[] = []
  for (let day = addDays(last, 1); day <= today; day = addDays(day, 1)) days.push(day)
  return days
}

/** Passing a day twice changes nothing more. `ctx` carries a clock that stands on the day. */
export async function passDay(ctx: Context, day: DateOnly): Promise<PassedDay> {
  const { numInsertedOrUpdatedRows: isFirst } = await ctx.sql
    .insertInto('day_passed')
    .values({ authority: ctx.authority, on_day: day, passed_at: ctx.clock.now() })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (!isFirst) return { day, reports: 0, lapsed: 0, turned: 0, papers: 0 }
  const rules = await rulesInForce(ctx, day)
  const reports = await openWindows(ctx, day)
  const lapsed = await lapseRequests(ctx, day)
  await countMissed(ctx, day)
  await lockForms(ctx, day)
  await measureParts(ctx)
  const turned = await relightAll(ctx, rules, day)
  const papers = await climbLadder(ctx, rules, day)
  await givePoints(ctx, day)
  await tallyLights(ctx, day)
  await ctx.audit({
    action: 'pass-day',
    subjectKind: 'day',
    subjectId: day,
    after: { reports, lapsed, turned, papers },
  })
  return { day, reports, lapsed, turned, papers }
}

async function lapseRequests(ctx: Context, day: DateOnly): Promise<number> {
  const { numUpdatedRows } = await ctx.sql
    .updateTable('part_request')
    .set((column) => ({ state: 'lapsed', version: column('version', '+', 1) }))
    .where('authority', '=', ctx.authority)
    .where('state', '=', 'pending')
    .where('expires_on', '<', day)
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

/** A report due yesterday and not handed in is missed from today on. */
async function countMissed(ctx: Context, day: DateOnly): Promise<void> {
  await sql`update part set missed_reports = missed.count
    from (
      select part_id, count(*) as count from report
      where authority = ${ctx.authority} and state in ('due', 'draft', 'returned') and due_on < ${day}::date
      group by part_id
    ) missed
    where part.authority = ${ctx.authority} and part.id = missed.part_id
      and part.missed_reports <> missed.count`.execute(ctx.sql)
}
