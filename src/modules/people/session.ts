// Sessions: begun at sign-in, found by the token in the cookie, ended by time or by hand.
import { createHash, randomBytes } from 'node:crypto'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { uuidv7 } from 'uuidv7'
import type { Context } from '#platform/work/context.ts'
import { type Actor, administrators, type Role } from '#rules/actor.ts'
import './table.ts'

const idleMinutes = 30
const longestHours = 12
const minute = 60_000

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex')

/** The token of the session. Only its hash is stored: a copy of the database opens no session. */
export async function beginSession(
  ctx: Context,
  { accountId, secondFactorPending, address }: { accountId: string; secondFactorPending: boolean; address: string },
): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const now = ctx.clock.wall()
  await ctx.sql
    .insertInto('session')
    .values({
      authority: ctx.authority,
      id: uuidv7(),
      token_hash: hashOf(token),
      csrf_token: randomBytes(24).toString('base64url'),
      account_id: accountId,
      second_factor_pending: secondFactorPending,
      address,
      started_at: now,
      last_used_at: now,
      expires_at: new Date(now.getTime() + longestHours * 60 * minute),
    })
    .execute()
  return token
}

export interface FoundSession {
  id: string
  csrfToken: string
  secondFactorPending: boolean
  actor: Actor
}

/** undefined when the token is unknown, the session idle or too old, or the account disabled. Counts as use. */
export async function findSession(ctx: Context, token: string): Promise<FoundSession | undefined> {
  const now = ctx.clock.wall()
  const session = await ctx.sql
    .selectFrom('session')
    .innerJoin('account', (join) =>
      join.onRef('account.authority', '=', 'session.authority').onRef('account.id', '=', 'session.account_id'),
    )
    .select((query) => [
      'session.id',
      'session.csrf_token',
      'session.second_factor_pending',
      'session.last_used_at',
      'account.id as account_id',
      'account.name',
      'account.must_change_password',
      'account.second_factor_since',
      'account.is_demonstration',
      jsonArrayFrom(
        query
          .selectFrom('role_grant')
          .innerJoin('unit', (join) =>
            join.onRef('unit.authority', '=', 'role_grant.authority').onRef('unit.id', '=', 'role_grant.unit_id'),
          )
          .select(['role_grant.role', 'role_grant.unit_id as unitId', 'unit.path as unitPath'])
          .whereRef('role_grant.authority', '=', 'account.authority')
          .whereRef('role_grant.account_id', '=', 'account.id')
          .where('role_grant.ended_at', 'is', null),
      ).as('grants'),
    ])
    .where('session.authority', '=', ctx.authority)
    .where('session.token_hash', '=', hashOf(token))
    .where('session.expires_at', '>', now)
    .where('session.last_used_at', '>', new Date(now.getTime() - idleMinutes * minute))
    .where('account.state', '=', 'active')
    .executeTakeFirst()
  if (!session) return undefined

  if (now.getTime() - session.last_used_at.getTime() > minute) {
    await ctx.sql
      .updateTable('session')
      .set({ last_used_at: now })
      .where('authority', '=', ctx.authority)
      .where('id', '=', session.id)
      .execute()
  }
  return {
    id: session.id,
    csrfToken: session.csrf_token,
    secondFactorPending: session.second_factor_pending,
    actor: {
      kind: 'person',
      accountId: session.account_id,
      name: session.name,
      grants: isReady(session) ? session.grants : [],
    },
  }
}

/**
 * Until the second factor is given and a temporary password changed, the person has no roles; administrators have none
 * without a second factor (GB/T 22239-2019).
 */
function isReady(session: {
  second_factor_pending: boolean
  must_change_password: boolean
  second_factor_since: Date | null
  is_demonstration: boolean
  grants: readonly { role: Role }[]
}): boolean {
  const administers = session.grants.some(({ role }) => administrators.includes(role))
  const lacksSecondFactor = administers && session.second_factor_since === null && !session.is_demonstration
  return !session.second_factor_pending && !session.must_change_password && !lacksSecondFactor
}

export async function endSession(ctx: Context, token: string): Promise<void> {
  await ctx.sql
    .deleteFrom('session')
    .where('authority', '=', ctx.authority)
    .where('token_hash', '=', hashOf(token))
    .execute()
}

/** After a change of password or second factor, and when an account is disabled; `except` keeps the session at hand. */
export async function endSessionsOf(ctx: Context, accountId: string, except?: string): Promise<void> {
  await ctx.sql
    .deleteFrom('session')
    .where('authority', '=', ctx.authority)
    .where('account_id', '=', accountId)
    .$if(except !== undefined, (query) => query.where('token_hash', '!=', hashOf(except ?? '')))
    .execute()
}
