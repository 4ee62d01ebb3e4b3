// A day passes: forms whose day has gone are locked, reopenings lapse, and what stood approved stands again.
import { sql } from 'kysely'
import type { DateOnly } from '#kernel/date-only.ts'
import type { Context } from '#platform/work/context.ts'
import { formPermissions } from '../permissions.ts'
import './table.ts'

/** Locking twice changes nothing. */
export async function lockForms(ctx: Context, day: DateOnly): Promise<void> {
  const { rows: locked } = await sql<{ id: string; state: string }>`
    update collection_form form set version = form.version + 1, reopened_by = null, reopened_why = null,
      state = case when approved_at is null then 'locked' else 'approved' end
    where authority = ${ctx.authority} and state = any(${[...(formPermissions.write.states ?? [])]})
      and open_until < ${day}::date
    returning id, state`.execute(ctx.sql)
  if (locked.length === 0) return
  const standing = locked.filter(({ state }) => state === 'approved').map(({ id }) => id)
  await sql`update collection_answer answer set value = (
      select value from observation where observation.authority = answer.authority and observation.id = answer.observation_id)
    where authority = ${ctx.authority} and form_id = any(${standing}::uuid[])`.execute(ctx.sql)
  await ctx.audit(
    ...locked.map(({ id, state }) => ({
      action: 'lock-form',
      subjectKind: 'collection-form',
      subjectId: id,
      after: { state },
    })),
  )
}
