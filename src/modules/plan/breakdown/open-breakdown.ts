// Opens a commitment's breakdown, and remembers that someone of an owning unit has looked: what nobody opened is listed.
import type { Context } from '#platform/work/context.ts'
import { may } from '#rules/allow.ts'
import type { PartNode } from '../contract.ts'
import { partPermissions } from '../permissions.ts'
import { findBreakdown } from './find-breakdown.ts'
import { ownSubject } from './get-part.ts'
import { partsOf } from './part-rows.ts'
import './table.ts'

export async function openBreakdown(ctx: Context, { commitmentId }: { commitmentId: string }): Promise<PartNode[]> {
  await noteOpening(ctx, commitmentId)
  return findBreakdown(ctx, { commitmentId })
}

async function noteOpening(ctx: Context, commitmentId: string): Promise<void> {
  const { accountId } = ctx.actor
  if (accountId === null) return
  const parts = await partsOf(ctx)
    .where('part.commitment_id', '=', commitmentId)
    .where('part.state', 'in', ['assigned', 'signed'])
    .execute()
  const own = parts.filter((part) =>
    may(partPermissions, ctx.actor, 'sign', { ...ownSubject(part), state: 'assigned' }),
  )
  if (own.length === 0) return
  await ctx.sql
    .insertInto('part_opening')
    .values(
      own.map(({ id }) => ({
        authority: ctx.authority,
        part_id: id,
        account_id: accountId,
        opened_at: ctx.clock.now(),
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
