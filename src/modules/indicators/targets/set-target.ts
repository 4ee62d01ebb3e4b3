// Sets a target or revises it: a new version with its reason and the sentence behind it; earlier ones stay.
import type { Context } from '#platform/work/context.ts'
import { findPlace } from '#policy/places.ts'
import { demand } from '#rules/allow.ts'
import type { Target } from '../contract/targets.ts'
import { indicatorErrors } from '../errors.ts'
import { getIndicator, subjectOf } from '../get-indicator.ts'
import { indicatorPermissions } from '../permissions.ts'
import { tellOfFigures } from '../totals/subscribers.ts'
import { findTargets } from './find-targets.ts'
import '../table.ts'

export interface NewTarget extends Pick<Target, 'region' | 'period' | 'value' | 'comparator' | 'baseline'> {
  indicator: string
  effectiveOn: string
  reason: string
  source: string
}

/** All versions. Refuses `target-moved` where another version came in between. */
export async function setTarget(ctx: Context, { seen, ...target }: NewTarget & { seen: number }): Promise<Target[]> {
  const indicator = getIndicator(target.indicator)
  demand(indicatorPermissions, ctx.actor, 'set-target', subjectOf(indicator))
  if (!findPlace(target.region)) throw indicatorErrors.refuse('region-unknown', { region: target.region })
  const { region, period } = target
  const asked = { indicators: [indicator.id], region, period }
  const versions = await findTargets(ctx, asked)
  const newest = versions.reduce<Target | undefined>((last, one) => (last && last.no > one.no ? last : one), undefined)
  if (newest && newest.no > seen)
    throw indicatorErrors.refuse('target-moved', { by: newest.setBy, value: newest.value })
  await addTarget(ctx, target, (newest?.no ?? 0) + 1)
  await ctx.audit({
    action: 'set-target',
    subjectKind: 'indicator',
    subjectId: indicator.id,
    ...(newest && { before: { target: newest.value } }),
    after: { target: target.value, region, period, source: target.source },
    reason: target.reason,
  })
  await tellOfFigures(ctx, [indicator.id])
  return findTargets(ctx, asked)
}

export async function addTarget(ctx: Context, target: NewTarget, no: number): Promise<void> {
  const { effectiveOn, ...rest } = target
  await ctx.sql
    .insertInto('indicator_target')
    .values({
      ...rest,
      authority: ctx.authority,
      no,
      effective_on: effectiveOn,
      set_by: ctx.actor.name,
      set_at: ctx.clock.now(),
    })
    .execute()
}
