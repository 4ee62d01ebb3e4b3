// Who is signed in, with what the first page needs to know.
import type { Exchange } from '#platform/http/route.ts'
import type { Context } from '#platform/work/context.ts'
import { administrators } from '#rules/actor.ts'
import type { Session } from './contract.ts'
import { getAccount } from './find-accounts.ts'
import { findUnit, getDepartment } from './find-units.ts'
import { findSession } from './session.ts'
import './table.ts'

export async function readSession(ctx: Context, _input: unknown, exchange: Exchange): Promise<Session> {
  const session = exchange.token === undefined ? undefined : await findSession(ctx, exchange.token)
  const demonstrationAccounts = await findDemonstrationAccounts(ctx)
  return {
    authority: ctx.authority,
    department: (await getDepartment(ctx)).name,
    today: ctx.clock.today(),
    demonstration: demonstrationAccounts.length > 0,
    demonstrationAccounts: demonstrationAccounts.length > 0 && !session ? demonstrationAccounts : null,
    secondFactorPending: session?.secondFactorPending ?? false,
    csrfToken: session?.csrfToken ?? null,
    account: session?.actor.accountId ? await ownAccount(ctx, session.actor.accountId) : null,
  }
}

async function ownAccount(ctx: Context, accountId: string): Promise<Session['account']> {
  const account = await getAccount(ctx, accountId)
  const { must_change_password: mustChangePassword, is_demonstration: isDemonstration } = await ctx.sql
    .selectFrom('account')
    .select(['must_change_password', 'is_demonstration'])
    .where('authority', '=', ctx.authority)
    .where('id', '=', accountId)
    .executeTakeFirstOrThrow()
  const administers = account.grants.some(({ role }) => administrators.includes(role))
  return {
    id: account.id,
    username: account.username,
    name: account.name,
    unit: (await findUnit(ctx, account.unitId)) ?? (await getDepartment(ctx)),
    grants: account.grants,
    mustChangePassword,
    secondFactor: account.secondFactor ? 'on' : administers && !isDemonstration ? 'required' : 'off',
  }
}

async function findDemonstrationAccounts(ctx: Context) {
  return ctx.sql
    .selectFrom('account')
    .innerJoin('role_grant', (join) =>
      join.onRef('role_grant.authority', '=', 'account.authority').onRef('role_grant.account_id', '=', 'account.id'),
    )
    .innerJoin('unit', (join) =>
      join.onRef('unit.authority', '=', 'role_grant.authority').onRef('unit.id', '=', 'role_grant.unit_id'),
    )
    .select(['account.username', 'account.name', 'role_grant.role', 'unit.name as unit'])
    .where('account.authority', '=', ctx.authority)
    .where('account.is_demonstration', '=', true)
    .where('role_grant.ended_at', 'is', null)
    .orderBy('account.created_at')
    .execute()
}
