// What a figure is made of: its parts by the choices the indicator keeps apart.
import { periodOf } from '#kernel/period.ts'
import type { Context } from '#platform/work/context.ts'
import { demand } from '#rules/allow.ts'
import { findCounted, province, scaleOf } from '../contract/declared.ts'
import { getIndicator } from '../get-indicator.ts'
import { indicatorPermissions } from '../permissions.ts'
import { totalsByPart } from '../totals/read-totals.ts'
import type { AskedFigure } from './get-figure.ts'
import { hasBegun, stretchOf } from './stretch.ts'
import { settled } from './worth.ts'

export async function findComposition(ctx: Context, { indicator: id, region = province, period: asked }: AskedFigure) {
  demand(indicatorPermissions, ctx.actor, 'read')
  const { period: usual } = getIndicator(id)
  const today = ctx.clock.today()
  const period = asked ?? periodOf(today, usual)
  const counted = findCounted(id)
  if (!counted || !hasBegun(period, today)) return []
  const stretch = stretchOf(counted.source.counting, period, today)
  const parts = await totalsByPart(ctx, { indicator: id, region, ...stretch })
  return parts.map(({ part, value, entries }) => {
    const [field = '', choice = ''] = part.split('=')
    return { field, choice, value: settled(value / scaleOf(counted)), entries }
  })
}
