// The records behind a figure, counted and added up from the entries themselves: what a drill-down shows at its foot.
import { periodOf } from '#kernel/period.ts'
import type { Context } from '#platform/work/context.ts'
import { demand } from '#rules/allow.ts'
import { findCounted, province, scaleOf } from '../contract/declared.ts'
import type { Records } from '../contract/figures.ts'
import { getIndicator } from '../get-indicator.ts'
import { indicatorPermissions } from '../permissions.ts'
import type { Total } from '../totals/read-totals.ts'
import type { AskedFigure } from './get-figure.ts'
import { countRecords, recordsBehind } from './records-behind.ts'
import { settled } from './worth.ts'

interface Behind {
  /** In the unit of the indicator; null where no register answers. */
  total: Total | null
  records: Records[]
}

export async function countBehind(
  ctx: Context,
  { indicator: id, region = province, period: asked, part }: AskedFigure & { part?: string | undefined },
): Promise<Behind> {
  demand(indicatorPermissions, ctx.actor, 'read')
  const { period: usual } = getIndicator(id)
  const counted = findCounted(id)
  if (!counted) return { total: null, records: [] }
  const today = ctx.clock.today()
  const records = recordsBehind(counted, { region, period: asked ?? periodOf(today, usual), part }, today)
  const total = await countRecords(ctx, counted, records)
  return { total: { ...total, value: settled(total.value / scaleOf(counted)) }, records }
}
