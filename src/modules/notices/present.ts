// Records of a notice as the contract words them.
import type { Selectable } from 'kysely'
import type { Context } from '#platform/work/context.ts'
import { allowedActions } from '#rules/allow.ts'
import type { Ledger, NoticeSummary, Proposal, ReviewSentence, ReviewSuspect } from './contract.ts'
import { sentenceState } from './ledger.ts'
import { noticePermissions } from './permissions.ts'
import type { ProposalTable, SentenceTable, SuspectTable } from './table.ts'

export type SentenceRow = Selectable<SentenceTable>
export type ProposalRow = Selectable<ProposalTable>
export type SuspectRow = Selectable<SuspectTable>

export function presentSentence(row: SentenceRow, proposals: readonly ProposalRow[]): ReviewSentence {
  return {
    id: row.id,
    itemId: row.item_id,
    start: row.starts_at,
    end: row.ends_at,
    role: row.role,
    state: sentenceState(row, proposals),
    reason: row.reason,
    version: row.version,
  }
}

export function presentProposal(row: ProposalRow): Proposal {
  return {
    id: row.id,
    itemId: row.item_id,
    sentenceId: row.sentence_id,
    start: row.starts_at,
    end: row.ends_at,
    facts: row.facts,
    state: row.state,
    origin: row.origin,
    reason: row.reason,
    confidence: row.confidence,
    decidedBy: row.decided_by,
    version: row.version,
  }
}

export function presentSuspect(row: SuspectRow): ReviewSuspect {
  const { id, text, suggestion, type, confidence, why, state, correction, version } = row
  return {
    id,
    start: row.starts_at,
    end: row.ends_at,
    text,
    suggestion,
    type,
    confidence,
    why,
    state,
    correction,
    version,
  }
}

export const summaryColumns = [
  'id',
  'title',
  'doc_number',
  'issuer',
  'plan_year',
  'state',
  'copy_no',
  'file_name',
  'imported_at',
  'imported_by',
  'confirmed_at',
  'confirmed_by',
  'ledger',
  'version',
] as const

interface SummaryRow {
  id: string
  title: string
  doc_number: string | null
  issuer: string | null
  plan_year: number | null
  state: 'in-review' | 'confirmed'
  copy_no: number
  file_name: string
  imported_at: Date
  imported_by: string
  confirmed_at: Date | null
  confirmed_by: string | null
  ledger: Ledger
  version: number
}

export function presentSummary(ctx: Context, row: SummaryRow): NoticeSummary {
  return {
    id: row.id,
    title: row.title,
    docNumber: row.doc_number,
    issuer: row.issuer,
    planYear: row.plan_year,
    state: row.state,
    copyNo: row.copy_no,
    fileName: row.file_name,
    importedAt: row.imported_at.toISOString(),
    importedBy: row.imported_by,
    confirmedAt: row.confirmed_at?.toISOString() ?? null,
    confirmedBy: row.confirmed_by,
    ledger: row.ledger,
    version: row.version,
    allowedActions: allowedActions(noticePermissions, ctx.actor, { state: row.state }),
  }
}
