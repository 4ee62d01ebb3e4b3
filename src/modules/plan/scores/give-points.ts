// Gives the points of a day from the records themselves: each rests on one report, part or paper and is given once.
import { type RawBuilder, sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import { addDays, type DateOnly } from '#kernel/date-only.ts'
import type { Context } from '#platform/work/context.ts'
import { addWorkingDays } from '#policy/national/working-days.ts'
import { earlyBy, missedAfter, type ScoreRuleName, scoreRules } from '#policy/sichuan/supervision/scoring.ts'
import './table.ts'

interface Ground {
  plan_id: string
  unit_id: string
  subject_kind: 'report' | 'part' | 'escalation'
  subject_id: string
  why: string
}

/** Records older than this have had their day. */
const looksBack = 45

/** How many points were given. */
export async function givePoints(ctx: Context, day: DateOnly): Promise<number> {
  const since = addDays(day, -looksBack)
  let given = 0
  for (const [rule, grounds] of Object.entries(groundsOf(ctx, day, since)) as [ScoreRuleName, RawBuilder<Ground>][]) {
    const { rows } = await grounds.execute(ctx.sql)
    given += await keepPoints(ctx, rule, rows, day)
  }
  return given
}

function groundsOf(ctx: Context, day: DateOnly, since: DateOnly): Partial<Record<ScoreRuleName, RawBuilder<Ground>>> {
  const own = sql`${ctx.authority}`
  const about = sql`report.plan_id, report.unit_id, 'report' as subject_kind, report.id as subject_id`
  const reports = (why: RawBuilder<unknown>, where: RawBuilder<unknown>) => sql<Ground>`
    select ${about}, part.no || ' ' || report.period || ${why} as why from report
    join part on part.authority = report.authority and part.id = report.part_id
    where report.authority = ${own} and report.due_on >= ${since}::date and ${where}`
  const papers = (step: string) => sql<Ground>`
    select plan_id, unit_id, 'escalation' as subject_kind, id as subject_id, coalesce(no, '') || ' ' || because as why
    from escalation where authority = ${own} and step = ${step} and issued_on >= ${since}::date and issued_on <= ${day}::date
      and state <> 'withdrawn'`
  const missedBefore = addWorkingDays(day, -missedAfter)
  return {
    'late-report': reports(
      sql`' 的报告迟于 ' || report.due_on || ' 提交'`,
      sql`report.is_late and report.state in ('submitted', 'accepted', 'returned')`,
    ),
    'missed-report': reports(
      sql`' 的报告至 ' || ${day}::text || ' 未提交'`,
      sql`report.state in ('due', 'draft') and report.due_on < ${missedBefore}::date`,
    ),
    'returned-report': reports(sql`' 的报告被退回：' || report.returned_why`, sql`report.state = 'returned'`),
    'red-light': sql<Ground>`
      select part.plan_id, part.unit_id, 'part' as subject_kind, part.id as subject_id, part.no || ' 自 ' || on_day || ' 起亮红灯' as why
      from light_change join part on part.authority = light_change.authority and part.id = light_change.part_id
      where light_change.authority = ${own} and light_change.after = 'red' and on_day >= ${since}::date and on_day <= ${day}::date
        and part.unit_id is not null`,
    order: papers('order'),
    interview: papers('interview'),
    criticism: papers('criticism'),
    'early-closure': sql<Ground>`
      select part.plan_id, part.unit_id, 'part' as subject_kind, part.id as subject_id, part.no || ' 于 ' || on_day || ' 提前销号' as why
      from light_change join part on part.authority = light_change.authority and part.id = light_change.part_id
      where light_change.authority = ${own} and light_change.after = 'done' and on_day >= ${since}::date
        and on_day <= part.due_on - ${earlyBy}::int and part.unit_id is not null`,
  }
}

/** Once a year for a rule and a record. */
async function keepPoints(
  ctx: Context,
  rule: ScoreRuleName,
  grounds: readonly Ground[],
  day: DateOnly,
): Promise<number> {
  if (grounds.length === 0) return 0
  const { numInsertedOrUpdatedRows = 0n } = await ctx.sql
    .insertInto('score_point')
    .values(
      grounds.map((ground) => ({
        ...ground,
        authority: ctx.authority,
        id: uuidv7(),
        rule,
        points: scoreRules[rule].points,
        period: day.slice(0, 4),
        given_on: day,
        state: 'standing' as const,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return Number(numInsertedOrUpdatedRows)
}
