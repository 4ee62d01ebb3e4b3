// Writes who changed what, in the transaction that changes it.
import { uuidv7 } from 'uuidv7'
import { json } from '#platform/database/tables.ts'
import type { AuditEntry, Context } from '#platform/work/context.ts'
import './table.ts'

const batch = 1_000

export async function appendAuditLines(ctx: Context, entries: readonly AuditEntry[]): Promise<void> {
  for (let from = 0; from < entries.length; from += batch) {
    const lines = entries.slice(from, from + batch).map((entry) => lineOf(ctx, entry))
    await ctx.sql.insertInto('audit_line').values(lines).execute()
  }
}

function lineOf(ctx: Context, entry: AuditEntry) {
  const by = entry.by ?? ctx.actor
  return {
    authority: ctx.authority,
    id: uuidv7(),
    at: ctx.clock.now(),
    actor_id: by.accountId,
    actor_name: by.name,
    on_behalf_of: entry.onBehalfOf ?? null,
    action: entry.action,
    subject_kind: entry.subjectKind,
    subject_id: entry.subjectId,
    before: entry.before ? json(entry.before) : null,
    after: entry.after ? json(entry.after) : null,
    reason: entry.reason ?? null,
    request_id: ctx.requestId,
  }
}
