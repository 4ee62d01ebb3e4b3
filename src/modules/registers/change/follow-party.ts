// A firm, institution or person bears another key now: everything that belongs to it follows.
import { sql } from 'kysely'
import { groupBy } from '#kernel/group-by.ts'
import type { Context } from '#platform/work/context.ts'
import { findRegister } from '../contract/declared.ts'
import { applyChanges } from './apply-changes.ts'
import { stateColumns } from './entry-state.ts'
import { partyMark } from './found-by.ts'

/** `former` has been recorded as a key given up. */
export async function followParty(ctx: Context, former: string): Promise<void> {
  const belonging = await ctx.sql
    .selectFrom('entry')
    .select(stateColumns)
    .where('authority', '=', ctx.authority)
    .where(sql<boolean>`found_by @> ${[partyMark(former)]}::text[]`)
    .execute()
  for (const [id, entries] of groupBy(belonging, ({ register }) => register)) {
    const register = findRegister(id)
    if (register)
      await applyChanges(
        ctx,
        { register, action: 'follow-party', origin: 'person', why: null, isPart: true },
        entries.map((before) => ({ kind: 'replace', before, facts: before.facts })),
      )
  }
}
