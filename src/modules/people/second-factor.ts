// The second factor: a time-based code (RFC 6238) from the person's own device.
import { generateSecret, generateURI, verify } from 'otplib'
import type { Refusal } from '#kernel/refusal.ts'
import { httpErrors } from '#platform/http/errors.ts'
import type { Exchange } from '#platform/http/route.ts'
import type { Context } from '#platform/work/context.ts'
import { countFailure } from './count-failure.ts'
import { peopleErrors } from './errors.ts'
import { endSessionsOf, findSession } from './session.ts'
import './table.ts'

const stepSeconds = 30

async function ownAccount(ctx: Context) {
  return ctx.sql
    .selectFrom('account')
    .select(['id', 'username', 'second_factor_secret', 'second_factor_step', 'failed_attempts'])
    .where('authority', '=', ctx.authority)
    .where('id', '=', ctx.actor.accountId)
    .forUpdate()
    .executeTakeFirstOrThrow()
}

/** The step a right code belongs to, undefined for a wrong one; a code of a step already used is wrong. */
async function stepOf(
  ctx: Context,
  code: string,
  account: { second_factor_secret: string | null; second_factor_step: number | null },
): Promise<number | undefined> {
  const epoch = Math.floor(ctx.clock.wall().getTime() / 1000)
  const secret = account.second_factor_secret
  const found =
    secret !== null && /^\d{6}$/.test(code)
      ? await verify({ secret, token: code, epoch, epochTolerance: stepSeconds })
      : { valid: false as const }
  const step = found.valid ? Math.floor(epoch / stepSeconds) + found.delta : 0
  return step > (account.second_factor_step ?? 0) ? step : undefined
}

/** Gives the secret for the device; nothing is asked at sign-in until it was confirmed once. */
export async function beginSecondFactor(ctx: Context): Promise<{ secret: string; uri: string }> {
  const account = await ownAccount(ctx)
  const secret = generateSecret()
  await ctx.sql
    .updateTable('account')
    .set({ second_factor_secret: secret, second_factor_since: null, second_factor_step: null })
    .where('authority', '=', ctx.authority)
    .where('id', '=', account.id)
    .execute()
  await ctx.audit({ action: 'begin-second-factor', subjectKind: 'account', subjectId: account.id })
  return { secret, uri: generateURI({ issuer: '落实', label: account.username, secret }) }
}

export async function enableSecondFactor(ctx: Context, { code }: { code: string }, exchange: Exchange): Promise<void> {
  const account = await ownAccount(ctx)
  const step = await stepOf(ctx, code, account)
  if (step === undefined) throw peopleErrors.refuse('second-factor-wrong')
  await ctx.sql
    .updateTable('account')
    .set({ second_factor_since: ctx.clock.now(), second_factor_step: step })
    .where('authority', '=', ctx.authority)
    .where('id', '=', account.id)
    .execute()
  await endSessionsOf(ctx, account.id, exchange.token)
  await ctx.audit({ action: 'enable-second-factor', subjectKind: 'account', subjectId: account.id })
}

/** The second step of signing in, on the session the first step began; returns the refusal so that the failure counts. */
export async function confirmSecondFactor(
  ctx: Context,
  { code }: { code: string },
  exchange: Exchange,
): Promise<Refusal | undefined> {
  const session = exchange.token === undefined ? undefined : await findSession(ctx, exchange.token)
  if (!session) throw httpErrors.refuse('signed-out')
  const owner = { ...ctx, actor: session.actor }
  const account = await ownAccount(owner)
  const step = await stepOf(ctx, code, account)
  if (step === undefined) {
    await countFailure(ctx, account)
    return peopleErrors.refuse('second-factor-wrong')
  }
  await ctx.sql
    .updateTable('account')
    .set({ second_factor_step: step, failed_attempts: 0 })
    .where('authority', '=', ctx.authority)
    .where('id', '=', account.id)
    .execute()
  await ctx.sql
    .updateTable('session')
    .set({ second_factor_pending: false })
    .where('authority', '=', ctx.authority)
    .where('id', '=', session.id)
    .execute()
  await ctx.audit({
    action: 'confirm-second-factor',
    subjectKind: 'account',
    subjectId: account.id,
    by: session.actor,
  })
  return undefined
}
