// An indicator in every place one level below another: for the map and the ranking.
import type { Context } from '#platform/work/context.ts'
import { spokenName } from '#policy/places.ts'
import { demand } from '#rules/allow.ts'
import { province } from '../contract/declared.ts'
import { getIndicator } from '../get-indicator.ts'
import { indicatorPermissions } from '../permissions.ts'
import { findTargets, targetOn } from '../targets/find-targets.ts'
import { placesOf } from './children.ts'
import { type AskedFigure, demandPeriod } from './get-figure.ts'
import { usualPeriod } from './usual-period.ts'
import { valuesOf } from './values.ts'
import type { Value } from './worth.ts'

interface PlaceRow extends Pick<Value, 'value' | 'basis' | 'known'> {
  region: string
  name: string
  target: number | null
  rank: number | null
}

/** The best first; places of which nothing is known follow in the order of their codes. */
export async function findPlaces(
  ctx: Context,
  { indicator: id, region = province, period: asked }: AskedFigure,
): Promise<PlaceRow[]> {
  demand(indicatorPermissions, ctx.actor, 'read')
  const indicator = getIndicator(id)
  const today = ctx.clock.today()
  const period = demandPeriod(indicator, asked ?? usualPeriod(indicator, today))
  const children = placesOf(indicator, region)
  const regions = children.map(({ code }) => code)
  if (regions.length === 0) return []
  const values = await valuesOf(ctx, indicator, { regions, period, today })
  const targets = await findTargets(ctx, { indicators: [id], regions, period })
  const sign = indicator.direction === 'down' ? -1 : 1
  const rows = children.map(({ code, name }) => {
    const { value = null, basis = null, known = null } = values.get(code) ?? {}
    const own = targets.filter((one) => one.region === code)
    return { region: code, name: spokenName(name), value, basis, known, target: targetOn(own, today)?.value ?? null }
  })
  const known = rows.flatMap(({ value }) => (value === null ? [] : [value]))
  const rankOf = (value: number | null) =>
    value === null ? null : 1 + known.filter((other) => sign * other > sign * value).length
  const worth = ({ value }: { value: number | null }) => (value === null ? Number.NEGATIVE_INFINITY : sign * value)
  return rows
    .map((row) => ({ ...row, rank: rankOf(row.value) }))
    .sort((a, b) => (worth(a) === worth(b) ? (a.region < b.region ? -1 : 1) : worth(b) - worth(a)))
}
