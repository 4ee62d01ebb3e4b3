// The tables of the audit trail.
import type { Instant, Json } from '#platform/database/tables.ts'

export interface AuditLineTable {
  authority: string
  id: string
  at: Instant
  actor_id: string | null
  actor_name: string
  on_behalf_of: string | null
  action: string
  subject_kind: string
  subject_id: string
  before: Json<object> | null
  after: Json<object> | null
  reason: string | null
  request_id: string
}

interface AuditSealTable {
  authority: string
  no: number
  sealed_at: Instant
  lines: number
  root: string
  previous: string
  hash: string
}

interface AuditLeafTable {
  authority: string
  line_id: string
  seal_no: number
  position: number
  hash: string
}

declare module '#platform/database/tables.ts' {
  interface Tables {
    audit_line: AuditLineTable
    audit_seal: AuditSealTable
    audit_leaf: AuditLeafTable
  }
}
