// A month's reports of the demonstration: handed in by each unit's officer, accepted by the unit above, all marked as invented.
import { daysBetween } from '#kernel/date-only.ts'
import { daysOf } from '#kernel/period.ts'
import { acceptReports, type ReportRow, reportsOf, submitRows } from '#modules/plan/index.ts'
import type { Context } from '#platform/work/context.ts'
import { systemActor } from '#rules/actor.ts'
import type { Stage } from '../stage.ts'
import type { Actors } from './give-out.ts'
import { doneAt, narratives, nextSteps, paceOf, pick, problems, silentFrom } from './progress.ts'

interface Due extends ReportRow {
  starts_on: string
  due_on_part: string
  unit_code: string
}

/** The lowest hand in first: what a part above says rests on what was accepted below. */
export type Round = 'leaves' | 'middle' | 'wholes'

const roundOf = ({ has_parts, level }: Pick<ReportRow, 'has_parts' | 'level'>): Round =>
  !has_parts ? 'leaves' : level > 0 ? 'middle' : 'wholes'

/** Some hand in late; `isLate` chooses those. */
export async function reportMonth(
  stage: Stage,
  actors: Actors,
  planId: string,
  { round, isLate }: { round: Round; isLate: boolean },
): Promise<void> {
  await stage.asSystem(async (ctx) => {
    const due = (await findDue(ctx, planId)).filter(
      (row) =>
        roundOf(row) === round &&
        !isSilent(row.part_no, row.period) &&
        isLateReport(row.part_no, row.period) === isLate,
    )
    const submissions = due.flatMap((row) => {
      const by = actors.get(row.unit_code)
      return by ? [{ row, fields: fieldsOf(row), by }] : []
    })
    if (submissions.length > 0) await submitRows(ctx, submissions, { isDemonstration: true })
  })
}

const isSilent = (no: string, period: string) => paceOf(no) === 'silent' && period >= silentFrom
const isLateReport = (no: string, period: string) =>
  pick([false, false, false, false, false, false, false, true], `${no} ${period}`)

function findDue(ctx: Context, planId: string): Promise<Due[]> {
  return reportsOf(ctx)
    .select(['part.starts_on', 'part.due_on as due_on_part', 'unit.code as unit_code'])
    .where('report.plan_id', '=', planId)
    .where('report.state', '=', 'due')
    .execute()
}

function fieldsOf(row: Due) {
  const { last } = daysOf(row.period)
  const whole = daysBetween(row.starts_on, row.due_on_part) + 1
  const timeGone = Math.min(100, ((daysBetween(row.starts_on, last) + 1) / whole) * 100)
  // Completed is only said with evidence, by a request of its own.
  const done = Math.min(98, doneAt(row.part_no, timeGone))
  const pace = paceOf(row.part_no)
  const seed = `${row.part_no} ${row.period}`
  const isBehind = row.part_light === 'yellow' || row.part_light === 'red' || pace === 'slow' || pace === 'stalled'
  return {
    ...(row.target === null ? { claimed: done } : { reached: reachedOf(row, done) }),
    narrative: pick(narratives[pace], seed),
    ...(isBehind && { problem: pick(problems, seed), nextStep: pick(nextSteps, seed) }),
  }
}

const reachedOf = ({ target, target_unit }: Due, done: number) =>
  /[元吨亩%]|万/.test(target_unit ?? '')
    ? Math.round((target ?? 0) * done) / 100
    : Math.floor(((target ?? 0) * done) / 100)

export async function acceptMonth(stage: Stage, planId: string): Promise<void> {
  await stage.as({ ...systemActor, name: '上级单位' }, async (ctx) => {
    const submitted = await ctx.sql
      .selectFrom('report')
      .select('id')
      .where('authority', '=', ctx.authority)
      .where('plan_id', '=', planId)
      .where('state', '=', 'submitted')
      .execute()
    if (submitted.length > 0) await acceptReports(ctx, { reportIds: submitted.map(({ id }) => id) })
  })
}
