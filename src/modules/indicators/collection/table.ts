// The tables of collections, their forms and the answers on them.
import type { Generated } from 'kysely'
import type { DateOnly } from '#kernel/date-only.ts'
import type { Period } from '#kernel/period.ts'
import type { Instant, Json, Version } from '#platform/database/tables.ts'
import type { FormState, ObservationStatus, Question } from '../contract.ts'

interface CollectionTable {
  authority: string
  id: string
  title: string
  indicators: string[]
  period: Period
  status: ObservationStatus
  due_on: DateOnly
  note: string
  minutes: number
  opened_by: string
  opened_at: Instant
  withdrawn_at: Instant | null
}

interface CollectionFormTable {
  authority: string
  id: string
  collection_id: string
  unit_id: string
  region: string
  state: FormState
  open_until: DateOnly
  first_submitted_on: DateOnly | null
  times_returned: Generated<number>
  submitted_by_id: string | null
  submitted_by: string | null
  submitted_at: Instant | null
  decided_by: string | null
  decided_at: Instant | null
  /** Its values stand approved, whatever becomes of a later reopening. */
  approved_at: Instant | null
  returned_why: string | null
  reopened_by: string | null
  reopened_why: string | null
  version: Version
}

interface CollectionAnswerTable {
  authority: string
  form_id: string
  indicator: string
  value: number | null
  reason: string | null
  questions: Json<Question[]>
  observation_id: string | null
}

declare module '#platform/database/tables.ts' {
  interface Tables {
    collection: CollectionTable
    collection_form: CollectionFormTable
    collection_answer: CollectionAnswerTable
  }
}
