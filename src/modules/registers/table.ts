// The tables of entries, their history, links, views and imports.
import type { DateOnly } from '#kernel/date-only.ts'
import type { Instant, Json, Version } from '#platform/database/tables.ts'
import type { Facts } from '#rules/condition.ts'

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

declare module '#platform/database/tables.ts' {
  interface Tables {
    entry: EntryTable
    entry_version: EntryVersionTable
    entry_key: EntryKeyTable
    entry_link: EntryLinkTable
    entry_number: EntryNumberTable
    saved_view: SavedViewTable
  }
}
