// Observations of a figure, and the one of them that counts on a day.
import type { DateOnly } from '#kernel/date-only.ts'
import type { Period } from '#kernel/period.ts'
import type { Context } from '#platform/work/context.ts'
import { type Observation, observationStatuses } from '../contract/observations.ts'
import '../table.ts'

interface Asked {
  indicators: readonly string[]
  regions: readonly string[]
  /** All periods where left out. */
  periods?: readonly Period[] | undefined
  /** Known by that day; all where left out. */
  by?: DateOnly | undefined
}

/** The latest word first: of a higher status, known later, recorded later. */
export async function findObservations(
  ctx: Context,
  { indicators, regions, periods, by }: Asked,
): Promise<Observation[]> {
  if (indicators.length === 0 || regions.length === 0) return []
  const rows = await ctx.sql
    .selectFrom('observation')
    .selectAll()
    .where('authority', '=', ctx.authority)
    .where('indicator', 'in', indicators)
    .where('region', 'in', regions)
    .$if(periods !== undefined, (query) => query.where('period', 'in', periods ?? []))
    .$if(by !== undefined, (query) => query.where('known_from', '<=', by ?? ''))
    .execute()
  const found = rows.map(
    (row): Observation => ({
      id: row.id,
      indicator: row.indicator,
      region: row.region,
      period: row.period,
      value: row.value,
      status: row.status,
      source: row.source,
      isDerived: row.is_derived,
      knownFrom: row.known_from,
      origin: row.origin,
      formId: row.form_id,
      why: row.why,
      recordedBy: row.recorded_by,
      recordedAt: row.recorded_at.toISOString(),
    }),
  )
  return found.sort(laterWordFirst)
}

const rank = ({ status }: Observation) => observationStatuses.indexOf(status)
const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

const laterWordFirst = (a: Observation, b: Observation) =>
  order(b.period, a.period) ||
  rank(b) - rank(a) ||
  order(b.knownFrom, a.knownFrom) ||
  order(b.recordedAt, a.recordedAt) ||
  order(b.id, a.id)
