// The table of commitments that an indicator measures.
import type { Instant } from '#platform/database/tables.ts'

interface CommitmentMeasureTable {
  authority: string
  commitment_id: string
  indicator: string
  origin: 'words' | 'person'
  linked_by: string
  linked_at: Instant
}

declare module '#platform/database/tables.ts' {
  interface Tables {
    commitment_measure: CommitmentMeasureTable
  }
}
