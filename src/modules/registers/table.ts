// The tables of entries, their history, links, views and imports.
import type { DateOnly } from '#kernel/date-only.ts'
import type { Instant, Json, Version } from '#platform/database/tables.ts'
import type { Facts } from '#rules/condition.ts'
import type { MoneyUnit } from '#rules/field-words.ts'
import type { ContractDecision, FilingState, RequestKind } from './contract/filings.ts'
import type { Finding, ImportCounts, ImportStage } from './contract/imports.ts'

export type Origin = 'person' | 'import' | 'interface' | 'registration' | 'case'

interface EntryTable {
  authority: string
  register: string
  id: string
  key: string
  name: string
  initials: string
  status: string
  unit: string | null
  region: string | null
  party: string | null
  happened_on: DateOnly | null
  amount: number | null
  valid_from: DateOnly | null
  valid_to: DateOnly | null
  facts: Json<Facts>
  former_names: string[]
  found_by: string[]
  is_demonstration: boolean
  origin: Origin
  import_id: string | null
  created_at: Instant
  created_by: string
  created_why: string | null
  changed_at: Instant
  changed_by: string
  version: Version
}

interface EntryVersionTable {
  authority: string
  entry_id: string
  no: number
  register: string
  at: Instant
  by_id: string | null
  by_name: string
  action: string
  effective_on: DateOnly | null
  before: Json<Facts>
  after: Json<Facts> | null
  why: string | null
  import_id: string | null
}

interface EntryKeyTable {
  authority: string
  register: string
  key: string
  entry_id: string
  since: Instant
}

export type LinkKind = 'duplicate' | 'merger' | 'successor'

interface EntryLinkTable {
  authority: string
  id: string
  register: string
  kind: LinkKind
  from_id: string
  from_key: string
  from_name: string
  to_id: string
  happened_on: DateOnly
  why: string
  by_name: string
  at: Instant
}

interface EntryNumberTable {
  authority: string
  register: string
  year: number
  last: number
}

interface SavedViewTable {
  authority: string
  id: string
  account_id: string
  register: string
  name: string
  is_shared: boolean
  query: Json<object>
  created_at: Instant
}

/** The field each column was taken for, the unit its heading names, and the regions whose entries the person may bring. */
export interface ImportColumns {
  fields: (string | null)[]
  units: (MoneyUnit | null)[]
  onlyIn: string[] | null
  /** A person has chosen; nothing is guessed any more. */
  isChosen: boolean
}

interface ImportRunTable {
  authority: string
  id: string
  register: string
  file_id: string
  file_name: string
  stage: ImportStage
  progress: number
  headings: Json<string[]>
  columns: Json<ImportColumns>
  /** `row field` of questions a person has answered. */
  accepted: Json<string[]>
  counts: Json<ImportCounts>
  problems: Json<Finding[]>
  prepared_sha256: string | null
  problem: Json<{ code: string; zh: string; en: string }> | null
  started_by_id: string | null
  started_by: string
  started_at: Instant
  seen_at: Instant
  applied_at: Instant | null
  applied_by: string | null
  undone_at: Instant | null
  undone_by: string | null
  undone_why: string | null
}

interface ImportMatchTable {
  authority: string
  register: string
  heading: string
  field: string
}

interface RepresentativeTable {
  authority: string
  id: string
  account_id: string
  register: string
  entry_id: string
  since: Instant
  appointed_by: string
  ended_at: Instant | null
}

interface ContractFilingTable {
  authority: string
  id: string
  no: string
  party_register: string
  party_id: string
  party_key: string
  party_name: string
  party_region: string | null
  account_id: string
  state: FilingState
  facts: Json<Facts>
  likeness: string | null
  amount: number | null
  filed_at: Instant | null
  accepted_at: Instant | null
  due_on: DateOnly | null
  decided_at: Instant | null
  decided_by: string | null
  decision: Json<ContractDecision> | null
  opinion: string | null
  number: string | null
  entry_id: string | null
  created_at: Instant
  changed_by: string
  version: Version
}

interface ContractRequestTable {
  authority: string
  id: string
  filing_id: string
  kind: RequestKind
  state: 'open' | 'granted' | 'rejected'
  facts: Json<Facts> | null
  why: string
  by_id: string | null
  by_name: string
  at: Instant
  opinion: string | null
  decided_by: string | null
  decided_at: Instant | null
}

declare module '#platform/database/tables.ts' {
  interface Tables {
    entry: EntryTable
    entry_version: EntryVersionTable
    entry_key: EntryKeyTable
    entry_link: EntryLinkTable
    entry_number: EntryNumberTable
    saved_view: SavedViewTable
    import_run: ImportRunTable
    import_match: ImportMatchTable
    representative: RepresentativeTable
    contract_filing: ContractFilingTable
    contract_request: ContractRequestTable
  }
}
