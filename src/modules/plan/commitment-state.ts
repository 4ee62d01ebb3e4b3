// The state of a commitment, told by its units; conditions for queries over `commitment`.
import { type RawBuilder, sql } from 'kysely'
import type { CommitmentRow } from './contract.ts'

export const hasUnit = (condition: RawBuilder<unknown>) =>
  sql<boolean>`exists (
    select 1 from commitment_unit owner
    where owner.authority = commitment.authority and owner.commitment_id = commitment.id and ${condition})`

/** Without a lead unit, with a proposed one, or with one that a person has confirmed. */
export const commitmentState = sql<CommitmentRow['state']>`case
  when ${hasUnit(sql`owner.duty = 'lead' and owner.state = 'confirmed'`)} then 'assigned'
  when ${hasUnit(sql`owner.duty = 'lead'`)} then 'proposed'
  else 'unassigned' end`
