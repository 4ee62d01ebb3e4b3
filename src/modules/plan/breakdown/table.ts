// The tables of parts, their supporting units, milestones and openings.
import type { Generated } from 'kysely'
import type { DateOnly } from '#kernel/date-only.ts'
import type { Instant, Version } from '#platform/database/tables.ts'
import type { Comparator } from '#reading/contract.ts'
import type { Light } from '#rules/light.ts'
import type { PartState } from '../contract.ts'

interface PartTable {
  authority: string
  id: string
  plan_id: string
  commitment_id: string
  /** null for the whole. */
  parent_id: string | null
  /** Ids from the whole down, `/…/…/`. */
  path: string
  /** 0 for the whole. */
  level: number
  position: number
  no: string
  title: string
  unit_id: string | null
  officer_id: string | null
  /** Percent of the parent's completion. */
  weight: number
  target: number | null
  target_unit: string | null
  target_comparator: Comparator | null
  difference_why: string | null
  starts_on: DateOnly
  due_on: DateOnly
  first_due_on: DateOnly
  state: PartState
  sign_by: DateOnly | null
  signed_at: Instant | null
  returned_why: string | null
  reached: number | null
  claimed: number | null
  computed: number | null
  /** An indicator answers: `computed` is its figure, not the sum of the parts below. */
  is_measured: Generated<boolean>
  /** How far it should have come on the day it was measured, in percent; null where the calendar alone tells. */
  expected: number | null
  measured_on: DateOnly | null
  completion: number | null
  reported_period: string | null
  missed_reports: Generated<number>
  evidence: Generated<number>
  light: Light
  light_rule: string
  light_since: DateOnly
  paused_until: DateOnly | null
  version: Version
}

interface PartSupportTable {
  authority: string
  part_id: string
  unit_id: string
}

interface MilestoneTable {
  authority: string
  id: string
  part_id: string
  position: number
  title: string
  due_on: DateOnly
  reached_on: DateOnly | null
}

interface PartOpeningTable {
  authority: string
  part_id: string
  account_id: string
  opened_at: Instant
}

declare module '#platform/database/tables.ts' {
  interface Tables {
    part: PartTable
    part_support: PartSupportTable
    milestone: MilestoneTable
    part_opening: PartOpeningTable
  }
}
