// Targets of indicators with all their versions, and the version in force on a day.
import type { DateOnly } from '#kernel/date-only.ts'
import type { Period } from '#kernel/period.ts'
import type { Context } from '#platform/work/context.ts'
import type { Target } from '../contract/targets.ts'
import '../table.ts'

interface Asked {
  indicators: readonly string[]
  region?: string
  regions?: readonly string[]
  period?: Period
}

/** Oldest version first: by the day from which it holds. */
export async function findTargets(ctx: Context, { indicators, region, regions, period }: Asked): Promise<Target[]> {
  const rows = await ctx.sql
    .selectFrom('indicator_target')
    .selectAll()
    .where('authority', '=', ctx.authority)
    .where('indicator', 'in', [...indicators])
    .$if(region !== undefined, (query) => query.where('region', '=', region ?? ''))
    .$if(regions !== undefined, (query) => query.where('region', 'in', [...(regions ?? [])]))
    .$if(period !== undefined, (query) => query.where('period', '=', period ?? ''))
    .orderBy('region')
    .orderBy('period')
    .orderBy('effective_on')
    .orderBy('no')
    .execute()
  return rows.map((row) => ({
    indicator: row.indicator,
    region: row.region,
    period: row.period,
    no: row.no,
    value: row.value,
    comparator: row.comparator,
    baseline: row.baseline,
    effectiveOn: row.effective_on,
    reason: row.reason,
    source: row.source,
    setBy: row.set_by,
    setAt: row.set_at.toISOString(),
  }))
}

/** Of the versions of one target. */
export const targetOn = (versions: readonly Target[], day: DateOnly): Target | null =>
  versions.findLast(({ effectiveOn }) => effectiveOn <= day) ?? null
