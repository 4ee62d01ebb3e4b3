// The records behind a figure, counted and added up from the entries themselves: what a drill-down shows at its foot.
import type { Context } from '#platform/work/context.ts'
import { findCounted, scaleOf } from '../contract/declared.ts'
import type { Figure } from '../contract/figures.ts'
import type { Total } from '../totals/read-totals.ts'
import { countRecords } from './records-behind.ts'
import { settled } from './worth.ts'

/** In the unit of the indicator; null where no register answers. */
export async function countBehind(
  ctx: Context,
  { indicator, records }: Pick<Figure, 'indicator' | 'records'>,
): Promise<Total | null> {
  const counted = findCounted(indicator)
  if (!counted || records.length === 0) return null
  const total = await countRecords(ctx, counted, records)
  return { ...total, value: settled(total.value / scaleOf(counted)) }
}
