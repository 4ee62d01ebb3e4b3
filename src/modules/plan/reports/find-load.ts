// The load of every unit, month by month: reports asked of it and the minutes they take (基层减负).
import { sql } from 'kysely'
import type { Context } from '#platform/work/context.ts'
import { demand } from '#rules/allow.ts'
import type { Load } from '../contract.ts'
import { planPermissions } from '../permissions.ts'
import './table.ts'

/** A report counts in the month in which it is due. */
export async function findLoad(ctx: Context, { planId, year }: { planId: string; year: string }): Promise<Load> {
  demand(planPermissions, ctx.actor, 'read')
  const { rows } = await sql<{
    unitId: string
    name: string
    kind: string
    month: string
    reports: number
    minutes: number
  }>`
    select unit.id as "unitId", unit.name, unit.kind, to_char(report.due_on, 'YYYY-MM') as month,
      count(*)::int as reports, sum(reporting_contract.minutes) as minutes
    from report
    join unit on unit.authority = report.authority and unit.id = report.unit_id
    join reporting_contract on reporting_contract.authority = report.authority and reporting_contract.id = report.contract_id
    where report.authority = ${ctx.authority} and report.plan_id = ${planId}
      and report.due_on between ${`${year}-01-01`}::date and ${`${year}-12-31`}::date
      and report.state not in ('superseded', 'waived')
    group by unit.authority, unit.id, unit.name, unit.kind, unit.position, month
    order by unit.position, month`.execute(ctx.sql)
  const months = Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`)
  const units = new Map<string, Load['units'][number]>()
  for (const { unitId, name, kind, month, reports, minutes } of rows) {
    const own = units.get(unitId) ?? {
      unitId,
      name,
      kind,
      months: months.map(() => ({ reports: 0, minutes: 0 })),
      reports: 0,
      minutes: 0,
    }
    own.months[months.indexOf(month)] = { reports, minutes }
    own.reports += reports
    own.minutes += minutes
    units.set(unitId, own)
  }
  return { months, units: [...units.values()].sort((a, b) => b.minutes - a.minutes) }
}
