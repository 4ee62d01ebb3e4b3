// What has been published of a place, whenever it became known.
import type { Context } from '#platform/work/context.ts'
import { demand } from '#rules/allow.ts'
import { indicators, province } from '../contract/declared.ts'
import type { Published } from '../contract/published.ts'
import { indicatorPermissions } from '../permissions.ts'
import { findTargets } from '../targets/find-targets.ts'
import { findObservations } from './find-observations.ts'

export async function findPublished(
  ctx: Context,
  { region = province }: { region?: string | undefined },
): Promise<Published> {
  demand(indicatorPermissions, ctx.actor, 'read')
  const ids = indicators.map(({ id }) => id)
  const place = new Map(ids.map((id, index) => [id, index]))
  const told = await findObservations(ctx, { indicators: ids, regions: [region] })
  return {
    today: ctx.clock.today(),
    observations: told
      .filter(({ origin }) => origin === 'published')
      .sort((a, b) => (place.get(a.indicator) ?? 0) - (place.get(b.indicator) ?? 0)),
    targets: await findTargets(ctx, { indicators: ids, region }),
  }
}
