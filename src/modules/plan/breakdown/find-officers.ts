// Who may take a part into their hands: the officers of its unit and of the units above it.
import { sql } from 'kysely'
import type { Context } from '#platform/work/context.ts'
import { demand } from '#rules/allow.ts'
import { partPermissions } from '../permissions.ts'
import { getPart, ownSubject } from './get-part.ts'
import './table.ts'

export interface Officer {
  id: string
  name: string
  unitName: string
}

/** For those who may hand the part over; the nearest unit first. */
export async function findOfficers(ctx: Context, { partId }: { partId: string }): Promise<Officer[]> {
  const part = await getPart(ctx, partId)
  demand(partPermissions, ctx.actor, 'hand-over', ownSubject(part))
  return ctx.sql
    .selectFrom('account')
    .innerJoin('role_grant', (join) =>
      join.onRef('role_grant.authority', '=', 'account.authority').onRef('role_grant.account_id', '=', 'account.id'),
    )
    .innerJoin('unit', (join) =>
      join.onRef('unit.authority', '=', 'role_grant.authority').onRef('unit.id', '=', 'role_grant.unit_id'),
    )
    .select(['account.id', 'account.name', 'unit.name as unitName'])
    .distinct()
    .select(sql<number>`length(unit.path)`.as('depth'))
    .where('account.authority', '=', ctx.authority)
    .where('account.state', '=', 'active')
    .where('role_grant.ended_at', 'is', null)
    .where('role_grant.role', 'in', ['division-officer', 'bureau-officer'])
    .where(sql<boolean>`starts_with(${part.unit_path}, unit.path)`)
    .orderBy('depth', 'desc')
    .orderBy('account.name')
    .execute()
}
