// The places one level below another, those of an indicator within another, and those a place is compared with.
import { groupBy } from '#kernel/group-by.ts'
import { liesInside } from '#kernel/region.ts'
import { findPlace, type Place, places } from '#policy/places.ts'
import type { Indicator } from '#rules/define-indicator.ts'
import { province } from '../contract/declared.ts'

const open = places.filter(({ closedOn }) => closedOn === null)
const byParent = groupBy(
  open.filter(({ level }) => level !== 'zone'),
  ({ parent }) => parent,
)
const byLevel = groupBy(
  open.filter(({ code }) => liesInside(code, province)),
  ({ level }) => level,
)

/** Without zones, which lie across them. */
export const childrenOf = (region: string): readonly Place[] => byParent.get(region) ?? []

/** Of a composite, and of what zones alone have, the places of its own level; otherwise the next level below. */
export function placesOf({ source, level }: Indicator, region: string): readonly Place[] {
  if (source.from !== 'composite' && level !== 'zone') return childrenOf(region)
  return (byLevel.get(level) ?? []).filter(({ code }) => code !== region && liesInside(code, region))
}

/** Places of the same level, the place itself among them. */
export function peersOf(region: string): readonly string[] {
  const level = findPlace(region)?.level
  return level === undefined ? [] : (byLevel.get(level) ?? []).map(({ code }) => code)
}
