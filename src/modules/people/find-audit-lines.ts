// The audit trail as the audit administrator reads it, newest first.
import type { Page } from '#kernel/endpoint.ts'
import '#platform/audit/table.ts'
import { type AuditProof, verifyAudit } from '#platform/audit/verify-audit.ts'
import type { Context } from '#platform/work/context.ts'
import { demand } from '#rules/allow.ts'
import type { AuditLine } from './contract.ts'
import { auditPermissions } from './permissions.ts'

interface Filter {
  cursor?: string | undefined
  limit: number
  subjectKind?: string | undefined
  subjectId?: string | undefined
  action?: string | undefined
}

/** The cursor is the id of the last line of the page before. */
export async function findAuditLines(ctx: Context, filter: Filter): Promise<Page<AuditLine>> {
  demand(auditPermissions, ctx.actor, 'read')
  const { cursor, limit, subjectKind, subjectId, action } = filter
  const found = await ctx.sql
    .selectFrom('audit_line')
    .selectAll()
    .where('authority', '=', ctx.authority)
    .$if(cursor !== undefined, (query) => query.where('id', '<', cursor ?? ''))
    .$if(subjectKind !== undefined, (query) => query.where('subject_kind', '=', subjectKind ?? ''))
    .$if(subjectId !== undefined, (query) => query.where('subject_id', '=', subjectId ?? ''))
    .$if(action !== undefined, (query) => query.where('action', '=', action ?? ''))
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()
  const rows = found.slice(0, limit).map((line) => ({
    id: line.id,
    at: line.at.toISOString(),
    actor: line.actor_name,
    action: line.action,
    subjectKind: line.subject_kind,
    subjectId: line.subject_id,
    before: line.before as Record<string, unknown> | null,
    after: line.after as Record<string, unknown> | null,
    reason: line.reason,
    requestId: line.request_id,
  }))
  return { rows, next: found.length > limit ? (rows.at(-1)?.id ?? null) : null }
}

export async function proveAudit(ctx: Context): Promise<AuditProof> {
  demand(auditPermissions, ctx.actor, 'prove')
  return verifyAudit(ctx)
}
