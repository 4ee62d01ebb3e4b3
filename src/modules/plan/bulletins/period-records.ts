// The records of a period from which a bulletin is written: lights at its end, reports, papers, documents, events, scores.
import { sql } from 'kysely'
import { addDays, type DateOnly } from '#kernel/date-only.ts'
import type { Context } from '#platform/work/context.ts'
import type { LadderStep } from '#rules/ladder.ts'
import type { Light } from '#rules/light.ts'
import '../documents/table.ts'
import '../events/table.ts'
import '../reports/table.ts'
import '../scores/table.ts'
import '../supervision/table.ts'
import '../table.ts'

export interface PeriodDays {
  planId: string
  first: DateOnly
  last: DateOnly
}

export interface Standing {
  id: string
  commitment_id: string
  no: string
  title: string
  system: string | null
  unit_name: string | null
  due_on: DateOnly
  completion: number | null
  light: Light
  state: string
  problem: string | null
}

/** Wholes with the light each had at the end of the last day, by the changes recorded until then. */
export async function wholesAt(ctx: Context, { planId, last }: PeriodDays): Promise<Standing[]> {
  const { rows } = await sql<Standing>`
    select part.id, part.commitment_id, part.no, part.title, plan_item.system, unit.name as unit_name, part.due_on,
      part.completion, part.state, coalesce(was.after, case when part.state in ('closed', 'cancelled') then part.light else 'none' end) as light,
      told.problem
    from part
    join commitment on commitment.authority = part.authority and commitment.id = part.commitment_id
    join plan_item on plan_item.authority = commitment.authority and plan_item.id = commitment.item_id
    left join unit on unit.authority = part.authority and unit.id = part.unit_id
    left join lateral (
      select after from light_change
      where light_change.authority = part.authority and light_change.part_id = part.id and on_day <= ${last}::date
      order by on_day desc, id desc limit 1
    ) was on true
    left join lateral (
      select problem from report
      where report.authority = part.authority and report.part_id = part.id and report.state in ('submitted', 'accepted')
        and report.problem is not null
      order by period desc limit 1
    ) told on true
    where part.authority = ${ctx.authority} and part.plan_id = ${planId} and part.parent_id is null
    order by commitment.position`.execute(ctx.sql)
  return rows
}

export interface Reporting {
  unit_id: string
  unit_name: string
  total: number
  on_time: number
  late: number
  missing: number
}

/** Reports due within the days, unit by unit; what was handed in after the last day counts as missing then. */
export async function reportingOf(ctx: Context, { planId, first, last }: PeriodDays): Promise<Reporting[]> {
  const { rows } = await sql<Reporting>`
    select unit.id as unit_id, unit.name as unit_name, count(*)::int as total,
      (count(*) filter (where submitted_at is not null and not is_late and submitted_at::date <= ${addDays(last, 1)}::date))::int as on_time,
      (count(*) filter (where submitted_at is not null and is_late and submitted_at::date <= ${addDays(last, 1)}::date))::int as late,
      (count(*) filter (where submitted_at is null or submitted_at::date > ${addDays(last, 1)}::date))::int as missing
    from report join unit on unit.authority = report.authority and unit.id = report.unit_id
    where report.authority = ${ctx.authority} and report.plan_id = ${planId} and report.state not in ('superseded', 'waived')
      and due_on between ${first}::date and ${last}::date
    group by unit.authority, unit.id, unit.name, unit.position
    order by unit.position`.execute(ctx.sql)
  return rows
}

export const papersOf = (ctx: Context, { planId, first, last }: PeriodDays) =>
  ctx.sql
    .selectFrom('escalation')
    .innerJoin('unit', (join) =>
      join.onRef('unit.authority', '=', 'escalation.authority').onRef('unit.id', '=', 'escalation.unit_id'),
    )
    .select(['escalation.step', 'escalation.no', 'escalation.state', 'unit.name as unit_name'])
    .$castTo<{ step: LadderStep; no: string | null; state: string; unit_name: string }>()
    .where('escalation.authority', '=', ctx.authority)
    .where('escalation.plan_id', '=', planId)
    .where('issued_on', '>=', first)
    .where('issued_on', '<=', last)
    .where('escalation.state', '!=', 'withdrawn')
    .orderBy('escalation.id')
    .execute()

export const documentsIssued = (ctx: Context, { planId, first, last }: PeriodDays) =>
  ctx.sql
    .selectFrom('document_track')
    .select(['commitment_id', 'planned_title', 'issued_title', 'doc_number', 'issued_on'])
    .where('authority', '=', ctx.authority)
    .where('plan_id', '=', planId)
    .where('issued_on', '>=', first)
    .where('issued_on', '<=', last)
    .orderBy('issued_on')
    .execute()

export const eventsHeld = (ctx: Context, { planId, first, last }: PeriodDays) =>
  ctx.sql
    .selectFrom('plan_event')
    .select(['name', 'starts_on', 'place', 'participants'])
    .where('authority', '=', ctx.authority)
    .where('plan_id', '=', planId)
    .where('state', '=', 'held')
    .where('starts_on', '>=', first)
    .where('starts_on', '<=', last)
    .orderBy('starts_on')
    .execute()
