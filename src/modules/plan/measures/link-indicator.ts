// Says which indicator measures a commitment: found in its words when the plan is made, or chosen by the supervisor.
import { sql } from 'kysely'
import { indicatorNamed, unitFactor } from '#modules/indicators/contract.ts'
import { getIndicator } from '#modules/indicators/index.ts'
import type { Context } from '#platform/work/context.ts'
import { demand } from '#rules/allow.ts'
import type { Commitment } from '../contract.ts'
import { planErrors } from '../errors.ts'
import { getCommitment } from '../get-commitment.ts'
import { planPermissions } from '../permissions.ts'
import { settleProgress } from '../supervision/settle-progress.ts'
import { measureParts } from './measure-parts.ts'
import '../table.ts'
import './table.ts'

/** Only promises with a quantity in a unit the indicator can be told in. */
export async function linkByWords(ctx: Context, planId: string): Promise<void> {
  const promises = await ctx.sql
    .selectFrom('commitment')
    .select(['id', 'text', 'quantity'])
    .where('authority', '=', ctx.authority)
    .where('plan_id', '=', planId)
    .where('quantity', 'is not', null)
    .execute()
  const links = promises.flatMap(({ id, text, quantity }) => {
    const indicator = indicatorNamed(text)
    const fits = indicator && unitFactor(indicator.unit, quantity?.unit ?? '') !== null
    return fits ? [{ commitmentId: id, indicator: indicator.id }] : []
  })
  if (links.length === 0) return
  await ctx.sql
    .insertInto('commitment_measure')
    .values(
      links.map(({ commitmentId, indicator }) => ({
        authority: ctx.authority,
        commitment_id: commitmentId,
        indicator,
        origin: 'words',
        linked_by: ctx.actor.name,
        linked_at: ctx.clock.now(),
      })),
    )
    .execute()
  await measureParts(ctx, { commitmentIds: links.map(({ commitmentId }) => commitmentId) })
}

/** `indicator` null: reports tell again. Refuses `quantity-missing` and `unit-differs`. */
export async function linkIndicator(
  ctx: Context,
  { commitmentId, indicator: id }: { commitmentId: string; indicator: string | null },
): Promise<Commitment> {
  demand(planPermissions, ctx.actor, 'edit-commitment')
  const { quantity, measure } = await getCommitment(ctx, { commitmentId })
  if (id !== null) {
    const { unit, title } = getIndicator(id)
    if (!quantity) throw planErrors.refuse('quantity-missing')
    if (unitFactor(unit, quantity.unit) === null)
      throw planErrors.refuse('unit-differs', { indicator: title[0], unit, own: quantity.unit })
  }
  await forgetMeasure(ctx, commitmentId)
  if (id !== null)
    await ctx.sql
      .insertInto('commitment_measure')
      .values({
        authority: ctx.authority,
        commitment_id: commitmentId,
        indicator: id,
        origin: 'person',
        linked_by: ctx.actor.name,
        linked_at: ctx.clock.now(),
      })
      .execute()
  await ctx.audit({
    action: 'link-indicator',
    subjectKind: 'commitment',
    subjectId: commitmentId,
    before: { indicator: measure?.indicator ?? null },
    after: { indicator: id },
  })
  await measureParts(ctx, { commitmentIds: [commitmentId] })
  return getCommitment(ctx, { commitmentId })
}

async function forgetMeasure(ctx: Context, commitmentId: string): Promise<void> {
  await ctx.sql
    .deleteFrom('commitment_measure')
    .where('authority', '=', ctx.authority)
    .where('commitment_id', '=', commitmentId)
    .execute()
  const { rows } = await sql<{ id: string }>`
    update part set is_measured = false, computed = null, expected = null, measured_on = null
    where authority = ${ctx.authority} and commitment_id = ${commitmentId} and is_measured returning id`.execute(
    ctx.sql,
  )
  await settleProgress(
    ctx,
    rows.map(({ id }) => id),
  )
}
