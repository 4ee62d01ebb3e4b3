// The seed of a draw: made and committed to beforehand, told with the result, so that nobody can choose whom it draws.
import { randomBytes } from 'node:crypto'
import { uuidv7 } from 'uuidv7'
import { getCall } from '#modules/calls/index.ts'
import type { Context } from '#platform/work/context.ts'
import { demand } from '#rules/allow.ts'
import { sm3 } from './assignment/seeded-random.ts'
import { reviewErrors } from './errors.ts'
import { reviewPermissions } from './permissions.ts'
import './table.ts'

const seedBytes = 32

const openSeed = (ctx: Context, callId: string) =>
  ctx.sql
    .selectFrom('review_seed')
    .selectAll()
    .where('authority', '=', ctx.authority)
    .where('call_id', '=', callId)
    .where('used_at', 'is', null)
    .orderBy('id', 'desc')

/** One waits at a time: asked for again, the same commitment is answered. */
export async function commitSeed(ctx: Context, { callId }: { callId: string }) {
  const { unitPath, title } = await getCall(ctx, { callId, locked: true })
  demand(reviewPermissions, ctx.actor, 'draw', { unitPaths: [unitPath] })
  const waiting = await openSeed(ctx, callId).executeTakeFirst()
  if (waiting) return { commitment: waiting.commitment, at: waiting.committed_at.toISOString() }
  const seed = randomBytes(seedBytes).toString('hex')
  const [commitment, at] = [sm3(seed), ctx.clock.now()]
  await ctx.sql
    .insertInto('review_seed')
    .values({
      authority: ctx.authority,
      id: uuidv7(),
      call_id: callId,
      seed,
      commitment,
      committed_at: at,
      committed_by: ctx.actor.name,
      used_at: null,
    })
    .execute()
  await ctx.audit({ action: 'commit-seed', subjectKind: 'call', subjectId: callId, after: { title, commitment } })
  return { commitment, at: at.toISOString() }
}

/** Used up: the next draw needs another. Refuses `seed-missing`. */
export async function takeSeed(ctx: Context, callId: string): Promise<string> {
  const waiting = await openSeed(ctx, callId).forUpdate().executeTakeFirst()
  if (!waiting) throw reviewErrors.refuse('seed-missing')
  await ctx.sql
    .updateTable('review_seed')
    .set({ used_at: ctx.clock.now() })
    .where('authority', '=', ctx.authority)
    .where('id', '=', waiting.id)
    .execute()
  return waiting.seed
}
