// The tables of notices and their review.
import type { Instant, Json, Version } from '#platform/database/tables.ts'
import type { Deadline, Header, HeadlineTarget, Responsible } from '#reading/contract.ts'
import type { Facts, Ledger } from './contract.ts'

interface NoticeImportTable {
  authority: string
  id: string
  file_id: string
  copy_no: number
  stage: 'waiting' | 'decoding' | 'reading' | 'storing' | 'done' | 'failed'
  progress: number
  notice_id: string | null
  problem: Json<{ code: string; zh: string; en: string }> | null
  imported_by_id: string | null
  imported_by: string
  started_at: Instant
}

interface NoticeTable {
  authority: string
  id: string
  file_id: string
  sha256: string
  copy_no: number
  file_name: string
  title: string
  doc_number: string | null
  issuer: string | null
  plan_year: number | null
  text: string
  header: Json<Header>
  headline_targets: Json<HeadlineTarget[]>
  systems: Json<string[]>
  ledger: Json<Ledger>
  state: 'in-review' | 'confirmed'
  imported_by: string
  imported_at: Instant
  confirmed_by: string | null
  confirmed_at: Instant | null
  changed_by: string | null
  version: Version
}

interface NoticeItemTable {
  authority: string
  notice_id: string
  id: string
  position: number
  no: string
  path: string
  title: string | null
  system: string | null
  starts_at: number
  ends_at: number
  responsible: Json<Responsible> | null
  deadline: Json<Deadline> | null
}

export interface SentenceTable {
  authority: string
  notice_id: string
  id: string
  /** null for a sentence before the first item or after the last. */
  item_id: string | null
  position: number
  starts_at: number
  ends_at: number
  role: 'commitment' | 'context'
  /** A person's; null while the proposals decide. */
  decision: 'context' | 'declined' | null
  reason: string | null
  version: Version
}

export interface ProposalTable {
  authority: string
  notice_id: string
  id: string
  item_id: string
  sentence_id: string
  starts_at: number
  ends_at: number
  facts: Json<Facts>
  state: 'proposed' | 'accepted' | 'declined'
  origin: 'reader' | 'person'
  reason: string | null
  confidence: number
  decided_by: string | null
  version: Version
}

export interface SuspectTable {
  authority: string
  notice_id: string
  id: string
  starts_at: number
  ends_at: number
  text: string
  suggestion: string | null
  type: 'misprint' | 'number' | 'date-conflict' | 'artefact' | 'space' | 'quote' | 'punctuation'
  confidence: number
  why: string
  state: 'open' | 'accepted' | 'rejected'
  correction: string | null
  version: Version
}

/** One record a step touched: the columns that changed, as they were and as they became; null where it did not exist. */
export interface RecordedChange {
  table: 'notice_sentence' | 'proposal' | 'suspect'
  id: string
  before: Record<string, unknown> | null
  after: Record<string, unknown> | null
}

interface ReviewStepTable {
  authority: string
  notice_id: string
  no: number
  action: string
  about: string
  by_id: string | null
  by_name: string
  at: Instant
  changes: Json<RecordedChange[]>
  undone_by: number | null
}

declare module '#platform/database/tables.ts' {
  interface Tables {
    notice_import: NoticeImportTable
    notice: NoticeTable
    notice_item: NoticeItemTable
    notice_sentence: SentenceTable
    proposal: ProposalTable
    suspect: SuspectTable
    review_step: ReviewStepTable
  }
}
