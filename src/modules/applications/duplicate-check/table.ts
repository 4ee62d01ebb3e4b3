// The tables of the duplicate check.
import type { Instant, Json } from '#platform/database/tables.ts'
import type { Passage } from '../duplicates/compare-applications.ts'

interface ApplicationTextTable {
  authority: string
  application_id: string
  text: string
  unreadable: string[]
  filed_at: Instant
}

interface ApplicationFingerprintTable {
  authority: string
  fingerprint: number
  application_id: string
}

interface DuplicateCheckTable {
  authority: string
  application_id: string
  compared: number
  checked_at: Instant
}

interface DuplicatePairTable {
  authority: string
  application_id: string
  other_id: string
  share: number
  other_share: number
  passages: Json<Passage[]>
  dismissed_by: string | null
  dismissed_at: Instant | null
  dismissed_why: string | null
}

declare module '#platform/database/tables.ts' {
  interface Tables {
    application_text: ApplicationTextTable
    application_fingerprint: ApplicationFingerprintTable
    duplicate_check: DuplicateCheckTable
    duplicate_pair: DuplicatePairTable
  }
}
