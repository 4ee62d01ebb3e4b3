// The qualifications of an enterprise through the years: the steps of the ladder it stands and stood on.
import type { Context } from '#platform/work/context.ts'
import type { Register } from '#rules/define-register.ts'
import type { EntryState } from '../change/entry-state.ts'
import type { Entry } from '../contract.ts'
import '../table.ts'

export async function findLadder(ctx: Context, register: Register, { key }: EntryState): Promise<Entry['ladder']> {
  if (register.id !== 'enterprise') return []
  const found = await ctx.sql
    .selectFrom('entry')
    .select(['id', 'key', 'facts', 'status', 'valid_from as validFrom', 'valid_to as validTo'])
    .where('authority', '=', ctx.authority)
    .where('register', '=', 'qualification')
    .where('party', '=', key)
    .orderBy('valid_from')
    .limit(100)
    .execute()
  return found.map(({ id, facts, status, validFrom, validTo }) => ({
    id,
    kind: String(facts['kind']),
    certificateNo: (facts['certificateNo'] as string | undefined) ?? null,
    validFrom,
    validTo,
    status,
  }))
}
