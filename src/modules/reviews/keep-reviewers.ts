// The register of experts: named by themselves, counted once somebody has checked who they are.
import { sql } from 'kysely'
import { findStatesByKey, getRegister } from '#modules/registers/index.ts'
import type { Context } from '#platform/work/context.ts'
import { demand } from '#rules/allow.ts'
import type { Reviewer } from './contract.ts'
import { reviewErrors } from './errors.ts'
import { reviewPermissions } from './permissions.ts'
import './table.ts'

export const reviewersOf = (ctx: Context) =>
  ctx.sql
    .selectFrom('reviewer')
    .innerJoin('account', (join) =>
      join.onRef('account.authority', '=', 'reviewer.authority').onRef('account.id', '=', 'reviewer.account_id'),
    )
    .selectAll('reviewer')
    .select([
      'account.name',
      sql<number>`(select count(*)::int from review r where r.authority = reviewer.authority
        and r.account_id = reviewer.account_id and r.state = 'assigned')`.as('load'),
    ])
    .where('reviewer.authority', '=', ctx.authority)
    .where('account.state', '=', 'active')

export type ReviewerRow = Awaited<ReturnType<ReturnType<typeof reviewersOf>['executeTakeFirstOrThrow']>>

const present = (row: ReviewerRow): Reviewer => ({
  accountId: row.account_id,
  name: row.name,
  uscc: row.uscc,
  unitName: row.unit_name,
  disciplines: row.disciplines,
  isVerified: row.verified_at !== null,
  load: row.load,
})

export async function findReviewers(ctx: Context): Promise<Reviewer[]> {
  demand(reviewPermissions, ctx.actor, 'read-reviewers')
  const rows = await reviewersOf(ctx).orderBy('account.name').execute()
  return rows.map(present)
}

export async function readReviewer(ctx: Context): Promise<Reviewer | null> {
  const row = await reviewersOf(ctx)
    .where('reviewer.account_id', '=', ctx.actor.accountId ?? '')
    .executeTakeFirst()
  return row ? present(row) : null
}

/** Whoever names another unit is to be verified anew. Refuses `reviewer-unit-unknown`. */
export async function registerReviewer(
  ctx: Context,
  input: { uscc: string; disciplines: string[] },
): Promise<Reviewer> {
  demand(reviewPermissions, ctx.actor, 'register')
  const uscc = input.uscc.toUpperCase()
  const [institution] = await findStatesByKey(ctx, getRegister('institution'), [uscc])
  const [enterprise] = institution ? [] : await findStatesByKey(ctx, getRegister('enterprise'), [uscc])
  const unit = institution ?? enterprise
  if (!unit) throw reviewErrors.refuse('reviewer-unit-unknown', { uscc })
  const account_id = ctx.actor.accountId ?? ''
  const before = await readReviewer(ctx)
  const isSame = before?.uscc === uscc
  const facts = { uscc, unit_name: unit.name, disciplines: input.disciplines }
  await ctx.sql
    .insertInto('reviewer')
    .values({ authority: ctx.authority, account_id, ...facts, verified_by: null, verified_at: null })
    .onConflict((conflict) =>
      conflict
        .columns(['authority', 'account_id'])
        .doUpdateSet(isSame ? facts : { ...facts, verified_by: null, verified_at: null }),
    )
    .execute()
  await ctx.audit({
    action: 'register-reviewer',
    subjectKind: 'account',
    subjectId: account_id,
    after: { unit: unit.name },
  })
  const after = await readReviewer(ctx)
  if (!after) throw reviewErrors.refuse('reviewer-unknown')
  return after
}

export async function verifyReviewer(ctx: Context, { accountId }: { accountId: string }): Promise<void> {
  demand(reviewPermissions, ctx.actor, 'verify')
  const { numUpdatedRows } = await ctx.sql
    .updateTable('reviewer')
    .set({ verified_by: ctx.actor.name, verified_at: ctx.clock.now() })
    .where('authority', '=', ctx.authority)
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw reviewErrors.refuse('reviewer-unknown')
  await ctx.audit({ action: 'verify-reviewer', subjectKind: 'account', subjectId: accountId })
}
