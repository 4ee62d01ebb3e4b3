// The tables of light rules and changes, requests, escalations and the days that have passed.
import type { DateOnly } from '#kernel/date-only.ts'
import type { Instant, Json, Version } from '#platform/database/tables.ts'
import type { LadderStep } from '#rules/ladder.ts'
import type { Light, LightRule } from '#rules/light.ts'
import type { EscalationState, PartRequestKind, PartRequestState, ProposedChange } from '../contract.ts'

interface LightRuleSetTable {
  authority: string
  id: string
  valid_from: DateOnly
  rules: Json<LightRule[]>
  why: string
  set_by: string
  set_at: Instant
}

interface LightChangeTable {
  authority: string
  id: string
  plan_id: string
  part_id: string
  on_day: DateOnly
  before: Light
  after: Light
  rule: string
}

interface LightTallyTable {
  authority: string
  plan_id: string
  on_day: DateOnly
  light: Light
  wholes: number
}

interface PartRequestTable {
  authority: string
  id: string
  part_id: string
  unit_id: string
  /** Whose unit decides; null where the supervisor or a leader does. */
  decides_unit_id: string | null
  kind: PartRequestKind
  reason: string
  proposed: Json<ProposedChange>
  state: PartRequestState
  requested_by_id: string | null
  requested_by: string
  requested_at: Instant
  expires_on: DateOnly
  decided_by_id: string | null
  decided_by: string | null
  decided_at: Instant | null
  decision_why: string | null
  version: Version
}

interface EscalationTable {
  authority: string
  id: string
  plan_id: string
  part_id: string
  unit_id: string
  step: LadderStep
  no: string | null
  state: EscalationState
  because: string
  drafted_on: DateOnly
  issued_on: DateOnly | null
  issued_by: string | null
  answer_by: DateOnly | null
  answer: string | null
  answered_by: string | null
  answered_at: Instant | null
  closed_by: string | null
  closed_on: DateOnly | null
  version: Version
}

interface PaperNumberTable {
  authority: string
  series: string
  year: number
  last: number
}

interface DayPassedTable {
  authority: string
  on_day: DateOnly
  passed_at: Instant
}

declare module '#platform/database/tables.ts' {
  interface Tables {
    light_rule_set: LightRuleSetTable
    light_change: LightChangeTable
    light_tally: LightTallyTable
    part_request: PartRequestTable
    escalation: EscalationTable
    paper_number: PaperNumberTable
    day_passed: DayPassedTable
  }
}
