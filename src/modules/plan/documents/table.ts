// The tables of documents on their way.
import type { DateOnly } from '#kernel/date-only.ts'
import type { Version } from '#platform/database/tables.ts'
import type { DocumentRoute, DocumentStage } from '../contract.ts'

interface DocumentTrackTable {
  authority: string
  id: string
  plan_id: string
  commitment_id: string
  route: DocumentRoute
  planned_title: string
  issued_title: string | null
  stage: DocumentStage
  stage_since: DateOnly
  stage_due_on: DateOnly | null
  doc_number: string | null
  issuer: string | null
  issued_on: DateOnly | null
  file_id: string | null
  source_note: string | null
  version: Version
}

interface DocumentStepTable {
  authority: string
  id: string
  track_id: string
  stage: DocumentStage
  entered_on: DateOnly
  due_on: DateOnly | null
  left_on: DateOnly | null
  note: string | null
  by_name: string
}

declare module '#platform/database/tables.ts' {
  interface Tables {
    document_track: DocumentTrackTable
    document_step: DocumentStepTable
  }
}
