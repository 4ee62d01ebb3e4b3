// What happened to one record, newest first, as its own page shows it.
import type { Context } from '#platform/work/context.ts'
import './table.ts'

export interface HistoryLine {
  at: string
  by: string
  action: string
  before: unknown
  after: unknown
  reason: string | null
}

/** The caller has checked that the actor may read the record. */
export async function findHistory(ctx: Context, subjectKind: string, subjectId: string): Promise<HistoryLine[]> {
  const lines = await ctx.sql
    .selectFrom('audit_line')
    .select(['at', 'actor_name', 'action', 'before', 'after', 'reason'])
    .where('authority', '=', ctx.authority)
    .where('subject_kind', '=', subjectKind)
    .where('subject_id', '=', subjectId)
    .orderBy('id', 'desc')
    .limit(200)
    .execute()
  return lines.map(({ at, actor_name: by, ...line }) => ({ at: at.toISOString(), by, ...line }))
}
