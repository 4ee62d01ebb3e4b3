// The list of accounts as administrators see it.
import type { Expression, SqlBool } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Page } from '#kernel/endpoint.ts'
import type { Context } from '#platform/work/context.ts'
import { allowedActions, demand } from '#rules/allow.ts'
import type { Account } from './contract.ts'
import { peopleErrors } from './errors.ts'
import { type AccountState, accountPermissions } from './permissions.ts'
import './table.ts'

interface Filter {
  cursor?: string | undefined
  limit: number
  search?: string | undefined
}

/** Ordered by user name; the cursor is the last user name of the page before. */
export async function findAccounts(
  ctx: Context,
  { cursor, limit, search }: Filter,
): Promise<Page<Account> & { allowedActions: string[] }> {
  demand(accountPermissions, ctx.actor, 'list')
  const pattern = `%${search ?? ''}%`
  const found = await accountsOf(ctx)
    .$if(cursor !== undefined, (query) => query.where('account.username', '>', cursor ?? ''))
    .$if(search !== undefined, (query) =>
      query.where(
        (where): Expression<SqlBool> =>
          where.or([where('account.username', 'ilike', pattern), where('account.name', 'ilike', pattern)]),
      ),
    )
    .orderBy('account.username')
    .limit(limit + 1)
    .execute()
  const rows = found.slice(0, limit).map((account) => present(ctx, account))
  return {
    rows,
    next: found.length > limit ? (rows.at(-1)?.username ?? null) : null,
    allowedActions: allowedActions(accountPermissions, ctx.actor, {}),
  }
}

/** Refuses `account-not-found`. */
export async function getAccount(ctx: Context, accountId: string): Promise<Account> {
  const account = await accountsOf(ctx).where('account.id', '=', accountId).executeTakeFirst()
  if (!account) throw peopleErrors.refuse('account-not-found')
  return present(ctx, account)
}

const accountsOf = (ctx: Context) =>
  ctx.sql
    .selectFrom('account')
    .innerJoin('unit', (join) =>
      join.onRef('unit.authority', '=', 'account.authority').onRef('unit.id', '=', 'account.unit_id'),
    )
    .select((query) => [
      'account.id',
      'account.username',
      'account.name',
      'account.unit_id',
      'unit.name as unit_name',
      'account.state',
      'account.locked_until',
      'account.second_factor_since',
      'account.version',
      jsonArrayFrom(
        query
          .selectFrom('role_grant')
          .innerJoin('unit as held_in', (join) =>
            join.onRef('held_in.authority', '=', 'role_grant.authority').onRef('held_in.id', '=', 'role_grant.unit_id'),
          )
          .select(['role_grant.id', 'role_grant.role', 'role_grant.unit_id as unitId', 'held_in.name as unitName'])
          .whereRef('role_grant.authority', '=', 'account.authority')
          .whereRef('role_grant.account_id', '=', 'account.id')
          .where('role_grant.ended_at', 'is', null)
          .orderBy('role_grant.granted_at'),
      ).as('grants'),
    ])
    .where('account.authority', '=', ctx.authority)

type AccountRow = Awaited<ReturnType<ReturnType<typeof accountsOf>['executeTakeFirstOrThrow']>>

function present(ctx: Context, row: AccountRow): Account {
  const locked = row.locked_until !== null && row.locked_until > ctx.clock.wall()
  const state: AccountState = row.state === 'active' && locked ? 'locked' : row.state
  return {
    id: row.id,
    username: row.username,
    name: row.name,
    unitId: row.unit_id,
    unitName: row.unit_name,
    state,
    secondFactor: row.second_factor_since !== null,
    grants: row.grants,
    version: row.version,
    allowedActions: allowedActions(accountPermissions, ctx.actor, { state }),
  }
}
