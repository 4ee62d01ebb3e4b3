// The tables of reporting contracts, reports, evidence and spreadsheets of reports brought back.
import type { Generated } from 'kysely'
import type { DateOnly } from '#kernel/date-only.ts'
import type { Period } from '#kernel/period.ts'
import type { Instant, Json, Version } from '#platform/database/tables.ts'
import type {
  Frequency,
  Report,
  ReportAsk,
  ReportImport,
  ReportQuestion,
  ReportScope,
  ReportState,
} from '../contract.ts'
import type { SheetEntry } from './sheet/read-sheet.ts'

interface ReportingContractTable {
  authority: string
  id: string
  plan_id: string
  name: string
  scope: Json<ReportScope>
  frequency: Frequency
  asks: ReportAsk[]
  questions: Json<ReportQuestion[]>
  days: number
  days_per_level: number
  starts_on: DateOnly
  ends_on: DateOnly
  minutes: number
  created_by: string
  created_on: DateOnly
  ended_on: DateOnly | null
  version: Version
}

interface ReportTable {
  authority: string
  id: string
  contract_id: string
  plan_id: string
  part_id: string
  unit_id: string
  /** Whose unit decides on it; null where the supervisor does. */
  decides_unit_id: string | null
  level: number
  /** A milestone's report carries the milestone's day. */
  period: Period | DateOnly
  due_on: DateOnly
  state: ReportState
  reached: number | null
  claimed: number | null
  computed: number | null
  narrative: string | null
  problem: string | null
  next_step: string | null
  answers: Json<Report['answers']>
  drafted_at: Instant | null
  submitted_by_id: string | null
  submitted_by: string | null
  submitted_at: Instant | null
  is_late: Generated<boolean>
  decided_by_id: string | null
  decided_by: string | null
  decided_at: Instant | null
  returned_why: string | null
  corrects_id: string | null
  correction_why: string | null
  is_demonstration: Generated<boolean>
  version: Version
}

interface EvidenceTable {
  authority: string
  id: string
  part_id: string
  report_id: string | null
  file_id: string
  note: string | null
  added_by_id: string | null
  added_by: string
  added_at: Instant
  removed_at: Instant | null
}

interface ReportImportTable {
  authority: string
  id: string
  file_id: string
  state: ReportImport['state']
  total: number
  entries: Json<SheetEntry[]>
  problems: Json<ReportImport['problems']>
  done: Generated<number>
  imported_by_id: string | null
  imported_by: string
  imported_at: Instant
}

declare module '#platform/database/tables.ts' {
  interface Tables {
    reporting_contract: ReportingContractTable
    report: ReportTable
    evidence: EvidenceTable
    report_import: ReportImportTable
  }
}
