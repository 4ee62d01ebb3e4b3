// What administrators do to an account: disable, enable, unlock, reset its password or second factor.
import type { UpdateObject } from 'kysely'
import type { Tables } from '#platform/database/tables.ts'
import type { Context } from '#platform/work/context.ts'
import { demand } from '#rules/allow.ts'
import { ruleErrors } from '#rules/errors.ts'
import type { accountSteps } from './contract.ts'
import { getAccount } from './find-accounts.ts'
import { hashPassword, temporaryPassword } from './password.ts'
import { accountPermissions } from './permissions.ts'
import { endSessionsOf } from './session.ts'
import './table.ts'

interface StepInput {
  accountId: string
  step: (typeof accountSteps)[number]
  reason: string
  version: number
}

export async function stepAccount(
  ctx: Context,
  { accountId, step, reason, version }: StepInput,
): Promise<{ temporaryPassword?: string }> {
  const account = await getAccount(ctx, accountId)
  demand(accountPermissions, ctx.actor, step, account)
  const password = step === 'reset-password' ? temporaryPassword() : undefined

  const { numUpdatedRows } = await ctx.sql
    .updateTable('account')
    .set({ ...(await changeOf(step, password)), version: version + 1 })
    .where('authority', '=', ctx.authority)
    .where('id', '=', accountId)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw ruleErrors.refuse('stale-version', { by: '其他管理员' })
  if (step !== 'unlock' && step !== 'enable') await endSessionsOf(ctx, accountId)
  await ctx.audit({
    action: `${step}-account`,
    subjectKind: 'account',
    subjectId: accountId,
    before: { state: account.state },
    reason,
  })
  return password === undefined ? {} : { temporaryPassword: password }
}

async function changeOf(step: StepInput['step'], password = ''): Promise<UpdateObject<Tables, 'account'>> {
  switch (step) {
    case 'disable':
      return { state: 'disabled' }
    case 'enable':
      return { state: 'active', failed_attempts: 0, locked_until: null }
    case 'unlock':
      return { failed_attempts: 0, locked_until: null }
    case 'reset-password':
      return { password_hash: await hashPassword(password), must_change_password: true, locked_until: null }
    case 'reset-second-factor':
      return { second_factor_secret: null, second_factor_since: null, second_factor_step: null }
  }
}
