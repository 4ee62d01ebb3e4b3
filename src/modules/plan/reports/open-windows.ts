// Opens the windows of a day: every part in scope owes a report for the period that has just ended, the lowest first.
import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import { addDays, type DateOnly } from '#kernel/date-only.ts'
import { daysOf, type Period, periodOf, previousPeriod } from '#kernel/period.ts'
import { json } from '#platform/database/tables.ts'
import type { Context } from '#platform/work/context.ts'
import { addWorkingDays } from '#policy/national/working-days.ts'
import type { Frequency, ReportScope } from '../contract.ts'
import { heightsOf, partsInScope, type ScopedPart } from './scope.ts'
import './table.ts'

interface Contract {
  id: string
  plan_id: string
  scope: ReportScope
  frequency: Frequency
  days: number
  days_per_level: number
  starts_on: DateOnly
  ends_on: DateOnly
}

const batch = 1_000

/** How many reports fell due for writing. Opening a window twice changes nothing. */
export async function openWindows(ctx: Context, today: DateOnly): Promise<number> {
  const contracts: Contract[] = await ctx.sql
    .selectFrom('reporting_contract')
    .select(['id', 'plan_id', 'scope', 'frequency', 'days', 'days_per_level', 'ends_on'])
    // Nothing is asked for the time before the contract was made.
    .select(sql<DateOnly>`greatest(starts_on, created_on)`.as('starts_on'))
    .where('authority', '=', ctx.authority)
    .where('ended_on', 'is', null)
    .where('starts_on', '<=', today)
    .execute()
  let opened = 0
  for (const contract of contracts) {
    opened +=
      contract.frequency === 'milestone'
        ? await openMilestones(ctx, contract, today)
        : await openPeriod(ctx, contract, periodEndedBefore(today, contract.frequency))
  }
  return opened
}

const periodEndedBefore = (today: DateOnly, type: Exclude<Frequency, 'milestone'>): Period =>
  previousPeriod(periodOf(today, type))

async function openPeriod(ctx: Context, contract: Contract, period: Period): Promise<number> {
  const { first, last } = daysOf(period)
  if (last < contract.starts_on || first > contract.ends_on) return 0
  const isOpen = await ctx.sql
    .selectFrom('report')
    .select('id')
    .where('authority', '=', ctx.authority)
    .where('contract_id', '=', contract.id)
    .where('period', '=', period)
    .limit(1)
    .executeTakeFirst()
  if (isOpen) return 0
  const parts = await partsInScope(ctx, contract.plan_id, contract.scope)
  return owe(ctx, contract, parts, () => ({ period, last }))
}

/** The report of a milestone falls due when its day has come. */
async function openMilestones(ctx: Context, contract: Contract, today: DateOnly): Promise<number> {
  const parts = await partsInScope(ctx, contract.plan_id, contract.scope)
  if (parts.length === 0) return 0
  const milestones = await ctx.sql
    .selectFrom('milestone')
    .select(['part_id', 'due_on'])
    .distinct()
    .where('authority', '=', ctx.authority)
    .where('due_on', '>', addDays(today, -31))
    .where('due_on', '<=', today)
    .where('due_on', '>=', contract.starts_on)
    .where(
      'part_id',
      'in',
      parts.map(({ id }) => id),
    )
    .execute()
  const days = new Map(milestones.map(({ part_id, due_on }) => [part_id, due_on]))
  return owe(
    ctx,
    contract,
    parts.filter(({ id }) => days.has(id)),
    ({ id }) => ({ period: days.get(id) ?? today, last: days.get(id) ?? today }),
  )
}

async function owe(
  ctx: Context,
  contract: Contract,
  parts: readonly ScopedPart[],
  windowOf: (part: ScopedPart) => { period: string; last: DateOnly },
): Promise<number> {
  const heights = heightsOf(parts)
  const units = new Map(parts.map(({ id, unitId }) => [id, unitId]))
  const dueDays = new Map<string, DateOnly>()
  const dueOn = (last: DateOnly, height: number) => {
    const key = `${last} ${height}`
    const day = dueDays.get(key) ?? addWorkingDays(last, contract.days + height * contract.days_per_level)
    dueDays.set(key, day)
    return day
  }
  let owed = 0
  for (let from = 0; from < parts.length; from += batch) {
    const { numInsertedOrUpdatedRows = 0n } = await ctx.sql
      .insertInto('report')
      .values(
        parts.slice(from, from + batch).map((part) => {
          const { period, last } = windowOf(part)
          return {
            authority: ctx.authority,
            id: uuidv7(),
            contract_id: contract.id,
            plan_id: contract.plan_id,
            part_id: part.id,
            unit_id: part.unitId,
            decides_unit_id: part.parentId === null ? null : (units.get(part.parentId) ?? null),
            level: part.level,
            period,
            due_on: dueOn(last, heights.get(part.id) ?? 0),
            state: 'due' as const,
            answers: json({}),
          }
        }),
      )
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    owed += Number(numInsertedOrUpdatedRows)
  }
  return owed
}
