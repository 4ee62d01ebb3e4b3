// The tables of applications.
import type { DateOnly } from '#kernel/date-only.ts'
import type { Instant, Json, Version } from '#platform/database/tables.ts'
import type { Facts } from '#rules/condition.ts'
import type { Judgement } from '#rules/judge.ts'

interface ApplicantTable {
  authority: string
  account_id: string
  uscc: string
  since: Instant
}

interface ApplicationTable {
  authority: string
  id: string
  call_id: string
  edition: string
  no: string | null
  title: string
  account_id: string
  applicant_name: string
  uscc: string
  unit_name: string
  region: string | null
  endorser_id: string | null
  state: string
  state_since: Instant
  due_on: DateOnly | null
  facts: Json<Facts>
  submitted_at: Instant | null
  endorsed_for: string | null
  granted: number | null
  created_at: Instant
  changed_at: Instant
  version: Version
}

interface ApplicationSnapshotTable {
  authority: string
  application_id: string
  no: number
  at: Instant
  by_name: string
  facts: Json<Facts>
  hash: string
  judgement: Json<Judgement>
}

export interface StepDetails {
  /** Lines of the checklist answered with no. */
  failed?: string[]
  hash?: string
  amount?: number
  document?: string
  /** The experts disagreed when the review ended. */
  isNonConsensus?: boolean
  key?: string
}

interface ApplicationStepTable {
  authority: string
  application_id: string
  no: number
  at: Instant
  by_id: string | null
  by_name: string
  action: string
  from_state: string
  to_state: string
  why: string | null
  details: Json<StepDetails> | null
}

interface ApplicationFileTable {
  authority: string
  application_id: string
  file_id: string
  field: string
}

interface ApplicationNumberTable {
  authority: string
  call_id: string
  last: number
}

declare module '#platform/database/tables.ts' {
  interface Tables {
    applicant: ApplicantTable
    application: ApplicationTable
    application_snapshot: ApplicationSnapshotTable
    application_step: ApplicationStepTable
    application_file: ApplicationFileTable
    application_number: ApplicationNumberTable
  }
}
