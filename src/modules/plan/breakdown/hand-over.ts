// Hands the work of one person over to another when somebody leaves: everything active, or the parts named.
import type { Context } from '#platform/work/context.ts'
import { demand } from '#rules/allow.ts'
import { progressErrors } from '../errors/progress.ts'
import { partPermissions } from '../permissions.ts'
import { ownSubject } from './get-part.ts'
import { partsOf } from './part-rows.ts'
import './table.ts'

interface HandOver {
  fromAccountId: string
  toAccountId: string
  partIds?: readonly string[] | undefined
  reason: string
}

/** Refuses `account-not-found`, and `not-of-the-unit` where the other could not act for a part's unit. */
export async function handOver(
  ctx: Context,
  { fromAccountId, toAccountId, partIds, reason }: HandOver,
): Promise<{ handedOver: number }> {
  const to = await findOfficer(ctx, toAccountId)
  const parts = await partsOf(ctx)
    .where('part.officer_id', '=', fromAccountId)
    .where('part.state', '=', 'signed')
    .$if(partIds !== undefined, (query) => query.where('part.id', 'in', partIds ?? []))
    .execute()
  for (const part of parts) {
    demand(partPermissions, ctx.actor, 'hand-over', ownSubject(part))
    if (!to.unitPaths.some((path) => part.unit_path?.startsWith(path)))
      throw progressErrors.refuse('not-of-the-unit', { name: to.name })
  }
  if (parts.length === 0) return { handedOver: 0 }
  await ctx.sql
    .updateTable('part')
    .set((column) => ({ officer_id: toAccountId, version: column('version', '+', 1) }))
    .where('authority', '=', ctx.authority)
    .where(
      'id',
      'in',
      parts.map(({ id }) => id),
    )
    .execute()
  for (const { id, officer_name: from } of parts) {
    await ctx.audit({
      action: 'hand-over',
      subjectKind: 'part',
      subjectId: id,
      before: { officer: from },
      after: { officer: to.name },
      reason,
    })
  }
  return { handedOver: parts.length }
}

/** Name and the places in the tree where the person acts as an officer. */
async function findOfficer(ctx: Context, accountId: string): Promise<{ name: string; unitPaths: string[] }> {
  const grants = await ctx.sql
    .selectFrom('account')
    .leftJoin('role_grant', (join) =>
      join
        .onRef('role_grant.authority', '=', 'account.authority')
        .onRef('role_grant.account_id', '=', 'account.id')
        .on('role_grant.ended_at', 'is', null)
        .on('role_grant.role', 'in', ['division-officer', 'bureau-officer']),
    )
    .leftJoin('unit', (join) =>
      join.onRef('unit.authority', '=', 'role_grant.authority').onRef('unit.id', '=', 'role_grant.unit_id'),
    )
    .select(['account.name', 'unit.path'])
    .where('account.authority', '=', ctx.authority)
    .where('account.id', '=', accountId)
    .where('account.state', '=', 'active')
    .execute()
  const [first] = grants
  if (!first) throw progressErrors.refuse('account-not-found')
  return { name: first.name, unitPaths: grants.flatMap(({ path }) => path ?? []) }
}
