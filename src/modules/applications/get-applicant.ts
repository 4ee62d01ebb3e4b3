// For whom an account applies: the firm or institution of its user name, or the one it has named.
import { usccFault } from '#kernel/uscc.ts'
import { type EntryState, findStatesByKey, getRegister } from '#modules/registers/index.ts'
import type { Context } from '#platform/work/context.ts'
import { ruleErrors } from '#rules/errors.ts'
import { applicationErrors } from './errors.ts'
import './table.ts'

export interface Applicant {
  accountId: string
  uscc: string
  name: string
  region: string | null
  register: 'enterprise' | 'institution'
  entry: EntryState
  /** The unit's own account, signed in by its credit code; not one of its people. */
  isUnit: boolean
}

export async function findApplicant(ctx: Context): Promise<Applicant | null> {
  const { accountId, grants } = ctx.actor
  if (accountId === null || !grants.some(({ role }) => role === 'applicant')) return null
  const account = await ctx.sql
    .selectFrom('account')
    .leftJoin('applicant', (join) =>
      join.onRef('applicant.authority', '=', 'account.authority').onRef('applicant.account_id', '=', 'account.id'),
    )
    .select(['account.username', 'applicant.uscc'])
    .where('account.authority', '=', ctx.authority)
    .where('account.id', '=', accountId)
    .executeTakeFirst()
  const uscc = account?.uscc ?? account?.username.toUpperCase() ?? ''
  if (usccFault(uscc) !== null) return null
  const unit = await findUnit(ctx, uscc)
  return unit && { accountId, ...unit, isUnit: account?.uscc === null }
}

/** Refuses `applicant-unknown`. */
export async function getApplicant(ctx: Context): Promise<Applicant> {
  const applicant = await findApplicant(ctx)
  if (!applicant) throw applicationErrors.refuse('applicant-unknown')
  return applicant
}

async function findUnit(ctx: Context, uscc: string): Promise<Omit<Applicant, 'accountId' | 'isUnit'> | null> {
  for (const register of ['enterprise', 'institution'] as const) {
    const [entry] = await findStatesByKey(ctx, getRegister(register), [uscc])
    if (entry) return { uscc: entry.key, name: entry.name, region: entry.region, register, entry }
  }
  return null
}

/** A person names the unit they work in; whoever endorses checks it. Refuses `unit-not-registered`, `applicant-fixed`. */
export async function chooseApplicant(ctx: Context, { uscc }: { uscc: string }) {
  const { accountId, grants } = ctx.actor
  if (accountId === null || !grants.some(({ role }) => role === 'applicant'))
    throw ruleErrors.refuse('permission-denied')
  const unit = await findUnit(ctx, uscc.toUpperCase())
  if (!unit) throw applicationErrors.refuse('unit-not-registered', { uscc })
  const before = await findApplicant(ctx)
  if (before?.uscc === unit.uscc) return { uscc: unit.uscc, name: unit.name, region: unit.region }
  const running = await ctx.sql
    .selectFrom('application')
    .select('id')
    .where('authority', '=', ctx.authority)
    .where('account_id', '=', accountId)
    .limit(1)
    .executeTakeFirst()
  if (running && before) throw applicationErrors.refuse('applicant-fixed', { name: before.name })
  await ctx.sql
    .insertInto('applicant')
    .values({ authority: ctx.authority, account_id: accountId, uscc: unit.uscc, since: ctx.clock.now() })
    .onConflict((conflict) => conflict.columns(['authority', 'account_id']).doUpdateSet({ uscc: unit.uscc }))
    .execute()
  await ctx.audit({
    action: 'choose-applicant',
    subjectKind: 'account',
    subjectId: accountId,
    ...(before && { before: { uscc: before.uscc } }),
    after: { uscc: unit.uscc },
  })
  return { uscc: unit.uscc, name: unit.name, region: unit.region }
}

export async function readApplicant(ctx: Context) {
  const applicant = await findApplicant(ctx)
  return applicant && { uscc: applicant.uscc, name: applicant.name, region: applicant.region }
}
