// The tables of panels.
import type { DateOnly } from '#kernel/date-only.ts'
import type { Instant, Version } from '#platform/database/tables.ts'
import type { Vote } from '#rules/review-rule.ts'

interface PanelTable {
  authority: string
  id: string
  call_id: string
  title: string
  held_on: DateOnly
  place: string
  secretary: string
  state: 'convened' | 'closed' | 'cancelled'
  minutes: string
  ended_at: Instant | null
  version: Version
}

interface PanelMemberTable {
  authority: string
  panel_id: string
  account_id: string
  is_chair: boolean
}

interface PanelItemTable {
  authority: string
  panel_id: string
  application_id: string
  position: number
}

interface PanelRecusalTable {
  authority: string
  panel_id: string
  application_id: string
  account_id: string
  reason: string
  source: 'found' | 'declared'
  at: Instant
}

interface PanelVoteTable {
  authority: string
  panel_id: string
  application_id: string
  account_id: string
  vote: Vote
  opinion: string
  at: Instant
}

declare module '#platform/database/tables.ts' {
  interface Tables {
    panel: PanelTable
    panel_member: PanelMemberTable
    panel_item: PanelItemTable
    panel_recusal: PanelRecusalTable
    panel_vote: PanelVoteTable
  }
}
