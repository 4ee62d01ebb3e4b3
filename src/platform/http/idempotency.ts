// Carries out a request sent twice under one Idempotency-Key only once, and answers the second with the first's result.
import { createHash } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { type Instant, type Json, json } from '#platform/database/tables.ts'
import type { Context } from '#platform/work/context.ts'
import { httpErrors } from './errors.ts'

interface IdempotencyKeyTable {
  authority: string
  account_id: string
  key: string
  request_hash: string
  status: number | null
  response: Json<object> | null
  created_at: Instant
}

declare module '#platform/database/tables.ts' {
  interface Tables {
    idempotency_key: IdempotencyKeyTable
  }
}

/** A refused request leaves no key behind: its transaction is undone, and it may be sent again. */
export async function onlyOnce<R>(
  ctx: Context,
  method: string,
  request: FastifyRequest,
  carryOut: () => Promise<R>,
): Promise<R> {
  const key = request.headers['idempotency-key']
  const { accountId } = ctx.actor
  if (method === 'GET' || typeof key !== 'string' || accountId === null) return carryOut()

  const hash = createHash('sha256')
    .update(`${method} ${request.url}\n${JSON.stringify(request.body ?? null)}`)
    .digest('hex')
  const own = { authority: ctx.authority, account_id: accountId, key }
  const { numInsertedOrUpdatedRows: claimed = 0n } = await ctx.sql
    .insertInto('idempotency_key')
    .values({ ...own, request_hash: hash, status: null, response: null, created_at: ctx.clock.now() })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()

  const mine = ctx.sql.selectFrom('idempotency_key').where('authority', '=', ctx.authority)
  if (claimed === 0n) {
    const earlier = await mine
      .select(['request_hash', 'response'])
      .where('account_id', '=', accountId)
      .where('key', '=', key)
      .executeTakeFirstOrThrow()
    if (earlier.request_hash !== hash) throw httpErrors.refuse('key-reused')
    return (earlier.response as { result: R }).result
  }
  const result = await carryOut()
  await ctx.sql
    .updateTable('idempotency_key')
    .set({ status: 200, response: json({ result }) })
    .where('authority', '=', ctx.authority)
    .where('account_id', '=', accountId)
    .where('key', '=', key)
    .execute()
  return result
}
