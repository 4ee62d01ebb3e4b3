// A department whose figures follow its registers, for tests.

import { sql } from 'kysely'
import { followEntries } from '#modules/registers/index.ts'
import { openWorld, type World } from '../../../test/world.ts'
import { keepTotals } from './totals/keep-totals.ts'

export { recordObservation } from './observations/record-observation.ts'

export interface FollowedWorld extends World {
  /** Rows of kept totals that hold something, in order. */
  kept(): Promise<Record<string, unknown>[]>
}

export async function openFollowedWorld(): Promise<FollowedWorld> {
  const world = await openWorld()
  const end = followEntries(keepTotals)
  return {
    ...world,
    kept: async () => {
      const { rows } = await sql<Record<string, unknown>>`
        select indicator, region, month, part, value, entries, demonstration from indicator_total
        where value <> 0 or entries <> 0 or demonstration <> 0
        order by indicator, region, part, month`.execute(world.platform.database.sql)
      return rows
    },
    close: async () => {
      end()
      await world.close()
    },
  }
}
