// A round opened by mistake is withdrawn, as long as nothing of it has been approved.
import type { Context } from '#platform/work/context.ts'
import { demand } from '#rules/allow.ts'
import { ruleErrors } from '#rules/errors.ts'
import { indicatorErrors } from '../errors.ts'
import { getIndicator, subjectOfAll } from '../get-indicator.ts'
import { collectionPermissions } from '../permissions.ts'
import './table.ts'

export async function withdrawCollection(
  ctx: Context,
  { collectionId, why }: { collectionId: string; why: string },
): Promise<void> {
  const found = await ctx.sql
    .selectFrom('collection')
    .select(['indicators', 'withdrawn_at'])
    .where('authority', '=', ctx.authority)
    .where('id', '=', collectionId)
    .forUpdate()
    .executeTakeFirst()
  if (!found) throw indicatorErrors.refuse('collection-not-found')
  demand(collectionPermissions, ctx.actor, 'withdraw', subjectOfAll(found.indicators.map(getIndicator)))
  if (found.withdrawn_at !== null) throw ruleErrors.refuse('not-in-this-state')
  const { count } = await ctx.sql
    .selectFrom('collection_form')
    .select((column) => column.fn.countAll<number>().as('count'))
    .where('authority', '=', ctx.authority)
    .where('collection_id', '=', collectionId)
    .where('approved_at', 'is not', null)
    .executeTakeFirstOrThrow()
  if (count > 0) throw indicatorErrors.refuse('collection-approved', { count })
  await ctx.sql
    .updateTable('collection')
    .set({ withdrawn_at: ctx.clock.now() })
    .where('authority', '=', ctx.authority)
    .where('id', '=', collectionId)
    .execute()
  await ctx.sql
    .updateTable('collection_form')
    .set((column) => ({ state: 'withdrawn', version: column('version', '+', 1) }))
    .where('authority', '=', ctx.authority)
    .where('collection_id', '=', collectionId)
    .execute()
  await ctx.audit({
    action: 'withdraw-collection',
    subjectKind: 'collection',
    subjectId: collectionId,
    reason: why,
  })
}
