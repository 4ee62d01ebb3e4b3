// What nobody looks after: parts nobody has opened, signed for or taken on, and officers who own nothing (phantom owners).
import { sql } from 'kysely'
import type { Context } from '#platform/work/context.ts'
import { demand } from '#rules/allow.ts'
import type { Unattended } from '../contract.ts'
import { planPermissions } from '../permissions.ts'
import { partsOf, presentPart } from './part-rows.ts'
import './table.ts'

const shown = 200

export async function findUnattended(ctx: Context, { planId }: { planId: string }): Promise<Unattended> {
  demand(planPermissions, ctx.actor, 'supervise')
  const today = ctx.clock.today()
  const list = async (narrow: (query: ReturnType<typeof partsOf>) => ReturnType<typeof partsOf>) => {
    const rows = await narrow(partsOf(ctx).where('part.plan_id', '=', planId))
      .select(sql<number>`(count(*) over ())::int`.as('total'))
      .orderBy('part.sign_by')
      .orderBy('part.no')
      .limit(shown)
      .execute()
    return { rows: rows.map(presentPart), total: rows[0]?.total ?? 0 }
  }
  const neverOpened = sql<boolean>`not exists (
    select 1 from part_opening where part_opening.authority = part.authority and part_opening.part_id = part.id)`
  return {
    unopened: await list((query) =>
      query
        .where('part.state', 'in', ['assigned', 'signed'])
        .where('part.unit_id', 'is not', null)
        // Who has reported on it has seen it.
        .where('part.reported_period', 'is', null)
        .where(neverOpened),
    ),
    unsigned: await list((query) => query.where('part.state', '=', 'assigned').where('part.sign_by', '<', today)),
    returned: await list((query) => query.where('part.state', '=', 'returned')),
    withoutOfficer: await list((query) =>
      query.where('part.state', '=', 'signed').where('part.officer_id', 'is', null),
    ),
    idle: await idleOfficers(ctx, planId),
  }
}

/** Officers with a role and nothing active under their name in this plan. */
async function idleOfficers(ctx: Context, planId: string): Promise<Unattended['idle']> {
  return ctx.sql
    .selectFrom('account')
    .innerJoin('role_grant', (join) =>
      join.onRef('role_grant.authority', '=', 'account.authority').onRef('role_grant.account_id', '=', 'account.id'),
    )
    .innerJoin('unit', (join) =>
      join.onRef('unit.authority', '=', 'role_grant.authority').onRef('unit.id', '=', 'role_grant.unit_id'),
    )
    .select(['account.id as accountId', 'account.name', 'unit.name as unitName'])
    .where('account.authority', '=', ctx.authority)
    .where('account.state', '=', 'active')
    .where('role_grant.ended_at', 'is', null)
    .where('role_grant.role', 'in', ['division-officer', 'bureau-officer'])
    .where(
      sql<boolean>`not exists (select 1 from part where part.authority = account.authority and part.plan_id = ${planId}
        and part.officer_id = account.id and part.state = 'signed')`,
    )
    .orderBy('unit.position')
    .orderBy('account.name')
    .limit(shown)
    .execute()
}
