// The table of published figures.
import type { DateOnly } from '#kernel/date-only.ts'
import type { Period } from '#kernel/period.ts'
import type { Instant } from '#platform/database/tables.ts'
import type { ObservationStatus, PublicFigure } from '../contract.ts'

interface PublicationTable {
  authority: string
  indicator: string
  region: string
  period: Period
  no: number
  value: number
  status: ObservationStatus
  basis: PublicFigure['basis']
  as_of: DateOnly
  demonstration: number
  why: string | null
  published_on: DateOnly
  published_by: string
  published_at: Instant
}

declare module '#platform/database/tables.ts' {
  interface Tables {
    published_figure: PublicationTable
  }
}
