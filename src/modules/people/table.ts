// The tables of units, accounts, roles and sessions.

import type { Generated } from 'kysely'
import type { DateOnly } from '#kernel/date-only.ts'
import type { UnitKind } from '#kernel/unit.ts'
import type { Instant, Version } from '#platform/database/tables.ts'
import type { Role } from '#rules/actor.ts'

interface UnitTable {
  authority: string
  id: string
  code: string
  parent_id: string | null
  path: string
  name: string
  short_name: string
  kind: UnitKind
  region: string | null
  duties: string[]
  position: number
  opened_on: DateOnly
  closed_on: DateOnly | null
}

interface AccountTable {
  authority: string
  id: string
  username: string
  name: string
  unit_id: string
  state: 'active' | 'disabled'
  password_hash: string
  password_changed_at: Instant
  must_change_password: boolean
  second_factor_secret: string | null
  second_factor_since: Instant | null
  /** The time step of the last code used: a code works once. */
  second_factor_step: number | null
  failed_attempts: Generated<number>
  locked_until: Instant | null
  is_demonstration: boolean
  created_at: Instant
  version: Version
}

interface RoleGrantTable {
  authority: string
  id: string
  account_id: string
  role: Role
  unit_id: string
  granted_at: Instant
  ended_at: Instant | null
}

interface SessionTable {
  authority: string
  id: string
  token_hash: string
  csrf_token: string
  account_id: string
  second_factor_pending: boolean
  address: string
  started_at: Instant
  last_used_at: Instant
  expires_at: Instant
}

interface InvitationTable {
  authority: string
  id: string
  token_hash: string
  purpose: 'first-administrator'
  expires_at: Instant
  used_at: Instant | null
}

declare module '#platform/database/tables.ts' {
  interface Tables {
    unit: UnitTable
    account: AccountTable
    role_grant: RoleGrantTable
    session: SessionTable
    invitation: InvitationTable
  }
}
