// The table of bulletins.
import type { DateOnly } from '#kernel/date-only.ts'
import type { Json, Version } from '#platform/database/tables.ts'
import type { BulletinKind, Section } from '../contract.ts'

interface BulletinTable {
  authority: string
  id: string
  plan_id: string
  kind: BulletinKind
  period: string
  title: string
  sections: Json<Section[]>
  state: 'draft' | 'issued'
  no: string | null
  drafted_on: DateOnly
  issued_on: DateOnly | null
  issued_by: string | null
  version: Version
}

declare module '#platform/database/tables.ts' {
  interface Tables {
    bulletin: BulletinTable
  }
}
