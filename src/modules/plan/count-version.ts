// Counts a commitment's version on with each change, so that nobody overwrites what they have not seen.
import type { Updateable } from 'kysely'
import type { Tables } from '#platform/database/tables.ts'
import type { Context } from '#platform/work/context.ts'
import { ruleErrors } from '#rules/errors.ts'
import './table.ts'

/** Refuses `stale-version` when `version` is not the one stored. */
export async function countVersion(
  ctx: Context,
  { id }: { id: string },
  version: number,
  set: Updateable<Tables['commitment']>,
): Promise<void> {
  const { numUpdatedRows } = await ctx.sql
    .updateTable('commitment')
    .set({ ...set, version: version + 1 })
    .where('authority', '=', ctx.authority)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw ruleErrors.refuse('stale-version', { by: '他人' })
}
