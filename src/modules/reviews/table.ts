// The tables of reviews.
import type { Instant, Json, Version } from '#platform/database/tables.ts'
import type { Marks, Vote } from '#rules/review-rule.ts'
import type { AssignmentProof } from './review-problem.ts'

interface ReviewerTable {
  authority: string
  account_id: string
  uscc: string
  unit_name: string
  disciplines: string[]
  verified_by: string | null
  verified_at: Instant | null
}

interface ReviewTable {
  authority: string
  id: string
  application_id: string
  account_id: string
  state: 'assigned' | 'declined' | 'delivered'
  assigned_at: Instant
  assigned_by: string
  marks: Json<Marks>
  vote: Vote | null
  opinion: string
  score: number | null
  delivered_at: Instant | null
  declined_why: string | null
  version: Version
}

interface ReviewAssignmentTable {
  authority: string
  id: string
  call_id: string
  per_proposal: number
  max_load: number
  pairs: number
  worst: number
  total: number
  bounds: Json<Record<string, unknown>>
  way: 'best' | 'lot'
  proof: Json<AssignmentProof>
  assigned_by: string
  at: Instant
}

interface ReviewSeedTable {
  authority: string
  id: string
  call_id: string
  seed: string
  commitment: string
  committed_at: Instant
  committed_by: string
  used_at: Instant | null
}

declare module '#platform/database/tables.ts' {
  interface Tables {
    reviewer: ReviewerTable
    review: ReviewTable
    review_assignment: ReviewAssignmentTable
    review_seed: ReviewSeedTable
  }
}
