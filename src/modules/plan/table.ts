// The tables of plans, commitments and lists.
import type { DateOnly } from '#kernel/date-only.ts'
import type { Facts } from '#modules/notices/contract.ts'
import type { Instant, Json, Version } from '#platform/database/tables.ts'
import type { HeadlineTarget, Kind, Quantity } from '#reading/contract.ts'
import type { DecompositionImport, ListName } from './contract.ts'

interface PlanTable {
  authority: string
  id: string
  notice_id: string
  title: string
  year: number | null
  issuer: string | null
  doc_number: string | null
  headline_targets: Json<HeadlineTarget[]>
  confirmed_by: string
  confirmed_at: Instant
}

interface PlanItemTable {
  authority: string
  plan_id: string
  id: string
  position: number
  no: string
  title: string | null
  system: string | null
}

interface CommitmentTable {
  authority: string
  id: string
  plan_id: string
  item_id: string
  /** Its place in the whole plan. */
  position: number
  no: string
  text: string
  facts: Json<Facts>
  kind: Kind
  quantity: Json<Quantity> | null
  due_on: DateOnly | null
  deadline_text: string | null
  regions: string[]
  /** 责任领导 and 联系人: names on paper, apart from accounts. */
  responsible_leader: string | null
  contact: string | null
  note: string | null
  /** The item as printed; the places of sentence and commitment are offsets into it. */
  source_text: string
  source_starts_at: number
  source_ends_at: number
  sentence_starts_at: number
  sentence_ends_at: number
  /** Where the source begins in the notice. */
  notice_starts_at: number
  /** Text, pinyin and initials, lower case. */
  search: string
  version: Version
}

interface CommitmentUnitTable {
  authority: string
  commitment_id: string
  unit_id: string
  duty: 'lead' | 'support'
  state: 'proposed' | 'confirmed'
  why: string | null
  position: number
}

interface ListEntryTable {
  authority: string
  id: string
  plan_id: string
  list: ListName
  commitment_id: string | null
  position: number
  cells: Json<Record<string, string>>
  version: Version
}

interface DecompositionImportTable {
  authority: string
  id: string
  plan_id: string
  file_id: string
  rows: number
  changes: Json<DecompositionImport['changes']>
  problems: Json<DecompositionImport['problems']>
  missing: number
  imported_at: Instant
  applied_at: Instant | null
}

declare module '#platform/database/tables.ts' {
  interface Tables {
    plan: PlanTable
    plan_item: PlanItemTable
    commitment: CommitmentTable
    commitment_unit: CommitmentUnitTable
    list_entry: ListEntryTable
    decomposition_import: DecompositionImportTable
  }
}
