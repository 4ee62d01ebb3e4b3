// The table of calls.
import type { Instant, Json, Version } from '#platform/database/tables.ts'
import type { Topic } from './contract.ts'

interface CallTable {
  authority: string
  id: string
  edition: string
  year: number
  title: string
  unit_id: string
  opens_at: Instant
  closes_at: Instant
  given: Json<Record<string, unknown>>
  budget: number | null
  quota: number | null
  quotas: Json<Record<string, number>>
  topics: Json<Topic[]>
  guide: string
  template: string
  notice_id: string | null
  items: number[]
  state: 'draft' | 'published' | 'cancelled'
  published_at: Instant | null
  created_by: string
  created_at: Instant
  version: Version
}

declare module '#platform/database/tables.ts' {
  interface Tables {
    call: CallTable
  }
}
