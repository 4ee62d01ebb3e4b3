// Lists of applications: applicants see their own, local units those they endorse, the department those of its calls.
import type { ExpressionBuilder } from 'kysely'
import type { Page } from '#kernel/endpoint.ts'
import type { Tables } from '#platform/database/tables.ts'
import type { Context } from '#platform/work/context.ts'
import { programmes } from '#policy/programmes.ts'
import { type Edition, editionName } from '#rules/define-programme.ts'
import { applicationsOf, presentRow, type Standing, standingOf } from './application-rows.ts'
import type { ApplicationRow } from './contract.ts'

interface Query {
  callId?: string | undefined
  state?: string | undefined
  search?: string | undefined
  waiting?: boolean | undefined
  cursor?: string | undefined
  limit: number
}

/** The newest first. What waits for the actor is looked through in pages of the database until enough are found. */
export async function findApplications(
  ctx: Context,
  { waiting, limit, ...query }: Query,
): Promise<Page<ApplicationRow>> {
  const standing = await standingOf(ctx)
  const found: ApplicationRow[] = []
  let cursor = query.cursor
  for (;;) {
    const rows = await page(ctx, standing, { ...query, cursor, limit: limit + 1 })
    const shown = rows.map((row) => presentRow(ctx, standing, row))
    for (const row of waiting ? shown.filter(isWaiting) : shown) {
      if (found.length === limit) return { rows: found, next: found.at(-1)?.id ?? null }
      found.push(row)
    }
    if (rows.length <= limit) return { rows: found, next: null }
    cursor = rows.at(-1)?.id
  }
}

/** Withdrawing, leaving and revoking are possible for long, and wait for nobody. */
const isWaiting = ({ allowedActions }: ApplicationRow) =>
  allowedActions.some(
    (action) => !['withdraw', 'exit', 'revoke', 'revive', 'appeal', 'report', 'suspend'].includes(action),
  )

function page(ctx: Context, standing: Standing, { callId, state, search, cursor, limit }: Omit<Query, 'waiting'>) {
  let found = applicationsOf(ctx).where((where) => where.or(reach(ctx, standing, where as never)))
  if (callId !== undefined) found = found.where('application.call_id', '=', callId)
  if (state !== undefined) found = found.where('application.state', '=', state)
  if (search !== undefined && search !== '')
    found = found.where((where) =>
      where.or([
        where('application.title', 'ilike', `%${search.replace(/[%_\\]/g, '\\$&')}%`),
        where('application.unit_name', 'ilike', `%${search.replace(/[%_\\]/g, '\\$&')}%`),
        where('application.no', '=', search),
        where('application.uscc', '=', search.toUpperCase()),
      ]),
    )
  if (cursor !== undefined) found = found.where('application.id', '<', cursor)
  return found.orderBy('application.id', 'desc').limit(limit).execute()
}

type Where = ExpressionBuilder<
  Tables & { division: Tables['unit']; endorser: Tables['unit'] },
  'application' | 'division' | 'endorser'
>

/** The cases somebody may know of, as SQL: the same as `partiesOf` says row by row. */
function reach({ actor }: Context, { uscc, isUnit }: Standing, where: Where) {
  const submitted = where('application.no', 'is not', null)
  const scopes = actor.grants.flatMap(({ role, unitPath }) => {
    if (role === 'leader' || role === 'supervisor') return [submitted]
    if (role === 'division-officer') return [where.and([submitted, where('division.path', 'like', `${unitPath}%`)])]
    if (role === 'bureau-officer')
      return [
        where.and([
          submitted,
          where('endorser.path', 'like', `${unitPath}%`),
          where('application.edition', 'not in', hostEndorsed),
        ]),
      ]
    if (role !== 'applicant') return []
    const own = where('application.account_id', '=', actor.accountId ?? '')
    if (uscc === null) return [own]
    const ofUnit = where('application.uscc', '=', uscc)
    const shared = where('application.edition', 'not in', personal)
    const endorsed = where.and([ofUnit, submitted, where('application.edition', 'in', hostEndorsed)])
    return isUnit ? [own, where.and([ofUnit, shared]), endorsed] : [own, where.and([ofUnit, shared])]
  })
  if (actor.kind === 'system') return [submitted]
  return scopes.length > 0 ? scopes : [where.lit(false)]
}

const namesWhere = (holds: (edition: Edition) => boolean) => programmes.all.filter(holds).map(editionName)
const hostEndorsed = namesWhere(({ endorsedBy }) => endorsedBy === 'host')
const personal = namesWhere(({ applicant }) => applicant === 'person')
