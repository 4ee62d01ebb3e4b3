// After many entries at once: the index takes up what was written, and the planner learns what is there.
import { sql } from 'kysely'
import type { Context } from '#platform/work/context.ts'
import type { Register } from '#rules/define-register.ts'

/**
 * Worth its second from about a thousand entries on, and in the middle of a long load: until then the planner takes the
 * register for as small as it was.
 */
export async function settleEntries(ctx: Context, register: Register): Promise<void> {
  await sql`call settle_entries(${register.id})`.execute(ctx.sql)
}
