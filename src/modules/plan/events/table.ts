// The tables of events and calendar feeds.
import type { DateOnly } from '#kernel/date-only.ts'
import type { Instant, Version } from '#platform/database/tables.ts'
import type { EventState } from '../contract.ts'

interface PlanEventTable {
  authority: string
  id: string
  plan_id: string
  commitment_id: string | null
  name: string
  state: EventState
  starts_on: DateOnly | null
  ends_on: DateOnly | null
  place: string | null
  organisers: string[]
  /** Integer fen. */
  budget: number | null
  participants: number | null
  outcomes: string | null
  minutes_file_id: string | null
  source_note: string | null
  version: Version
}

interface CalendarFeedTable {
  authority: string
  id: string
  account_id: string
  token_hash: string
  created_at: Instant
  ended_at: Instant | null
}

declare module '#platform/database/tables.ts' {
  interface Tables {
    plan_event: PlanEventTable
    calendar_feed: CalendarFeedTable
  }
}
