// The tables of kept totals, observations and targets.
import type { Generated } from 'kysely'
import type { DateOnly } from '#kernel/date-only.ts'
import type { Period } from '#kernel/period.ts'
import type { Instant } from '#platform/database/tables.ts'
import type { Comparator } from '#reading/contract.ts'
import type { ObservationStatus } from './contract/observations.ts'

interface IndicatorTotalTable {
  authority: string
  indicator: string
  region: string
  month: Period
  part: string
  value: number
  entries: number
  demonstration: number
}

interface IndicatorBuildTable {
  authority: string
  indicator: string
  declaration: string
  built_at: Instant
}

interface ObservationTable {
  authority: string
  id: string
  indicator: string
  region: string
  period: Period
  value: number
  status: ObservationStatus
  source: string
  is_derived: Generated<boolean>
  known_from: DateOnly
  origin: 'published' | 'person' | 'collection'
  form_id: string | null
  why: string | null
  recorded_by: string
  recorded_at: Instant
}

interface IndicatorTargetTable {
  authority: string
  indicator: string
  region: string
  period: Period
  no: number
  value: number
  comparator: Comparator
  baseline: number | null
  effective_on: DateOnly
  reason: string
  source: string
  set_by: string
  set_at: Instant
}

declare module '#platform/database/tables.ts' {
  interface Tables {
    indicator_total: IndicatorTotalTable
    indicator_build: IndicatorBuildTable
    observation: ObservationTable
    indicator_target: IndicatorTargetTable
  }
}
