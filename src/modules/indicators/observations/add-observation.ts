// Adds a figure that somebody reported to those known before; nothing is ever put in the place of another.
import { uuidv7 } from 'uuidv7'
import type { Period } from '#kernel/period.ts'
import type { Context } from '#platform/work/context.ts'
import type { ObservationStatus } from '../contract/observations.ts'
import '../table.ts'

export interface NewObservation {
  indicator: string
  region: string
  period: Period
  value: number
  status: ObservationStatus
  source: string
  why?: string | undefined
}

type Origin = { origin: 'person' } | { origin: 'collection'; formId: string }

/** Its id; it counts from today. */
export async function addObservation(ctx: Context, { why, ...added }: NewObservation & Origin): Promise<string> {
  const { indicator, region, period, value, status, source, origin } = added
  const id = uuidv7()
  await ctx.sql
    .insertInto('observation')
    .values({
      authority: ctx.authority,
      id,
      ...{ indicator, region, period, value, status, source, origin },
      form_id: added.origin === 'collection' ? added.formId : null,
      known_from: ctx.clock.today(),
      why: why ?? null,
      recorded_by: ctx.actor.name,
      recorded_at: ctx.clock.now(),
    })
    .execute()
  return id
}
