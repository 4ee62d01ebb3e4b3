// The table of points.
import type { DateOnly } from '#kernel/date-only.ts'
import type { Instant, Version } from '#platform/database/tables.ts'
import type { ScoreRuleName } from '#policy/sichuan/supervision/scoring.ts'
import type { ScoreState } from '../contract.ts'

interface ScorePointTable {
  authority: string
  id: string
  plan_id: string
  unit_id: string
  period: string
  rule: ScoreRuleName
  points: number
  why: string
  subject_kind: string
  subject_id: string
  given_on: DateOnly
  state: ScoreState
  appeal: string | null
  appealed_by: string | null
  appealed_at: Instant | null
  decided_by: string | null
  decision_why: string | null
  version: Version
}

declare module '#platform/database/tables.ts' {
  interface Tables {
    score_point: ScorePointTable
  }
}
