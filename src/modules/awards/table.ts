// The tables of awards.
import type { DateOnly } from '#kernel/date-only.ts'
import type { Instant, Json, Version } from '#platform/database/tables.ts'
import type { Budget, Terms } from './contract.ts'

interface DecisionTable {
  authority: string
  id: string
  call_id: string
  document: string
  why: string
  approved: number
  rejected: number
  amount: number
  decided_by_id: string | null
  decided_by: string
  decided_at: Instant
}

interface PublicNoticeTable {
  authority: string
  id: string
  call_id: string
  title: string
  starts_on: DateOnly
  ends_on: DateOnly
  published_by: string
  published_at: Instant
}

interface PublicNoticeEntryTable {
  authority: string
  notice_id: string
  application_id: string
}

interface ObjectionTable {
  authority: string
  id: string
  notice_id: string
  application_id: string
  by_name: string
  contact: string
  grounds: string
  filed_at: Instant
  state: 'open' | 'lifted' | 'upheld'
  decided_by: string | null
  decided_at: Instant | null
  why: string | null
  version: Version
}

interface CertificateTable {
  authority: string
  application_id: string
  register: string
  entry_id: string
  key: string
  issued_on: DateOnly
  valid_to: DateOnly | null
  issued_by: string
}

interface CertificateNumberTable {
  authority: string
  programme: string
  year: number
  last: number
}

interface GrantContractTable {
  authority: string
  application_id: string
  starts_on: DateOnly
  ends_on: DateOnly
  total: number
  signed_on: DateOnly
  signed_by: string
  goals: string
  statement: string | null
  budget: Json<Budget> | null
}

interface ContractProposalTable {
  authority: string
  application_id: string
  terms: Json<Terms>
  proposed_by: string
  proposed_at: Instant
  returned_why: string | null
  version: number
}

interface GrantMilestoneTable {
  authority: string
  application_id: string
  no: number
  title: string
  due_on: DateOnly
  amount: number
}

interface PaymentTable {
  authority: string
  application_id: string
  milestone_no: number
  id: string
  amount: number
  source: string
  document: string
  paid_on: DateOnly
  paid_by: string
}

interface LedgerLineTable {
  authority: string
  payment_id: string
  account: string
  amount: number
  at: Instant
}

declare module '#platform/database/tables.ts' {
  interface Tables {
    decision: DecisionTable
    public_notice: PublicNoticeTable
    public_notice_entry: PublicNoticeEntryTable
    objection: ObjectionTable
    certificate: CertificateTable
    certificate_number: CertificateNumberTable
    grant_contract: GrantContractTable
    contract_proposal: ContractProposalTable
    grant_milestone: GrantMilestoneTable
    payment: PaymentTable
    ledger_line: LedgerLineTable
  }
}
