// The places one level below another: cities of the province, counties of a city.

import { groupBy } from '#kernel/group-by.ts'
import { type Place, places } from '#policy/places.ts'

const open = places.filter(({ closedOn, level }) => closedOn === null && level !== 'zone')
const byParent = groupBy(open, ({ parent }) => parent)

/** Without zones, which lie across them. */
export const childrenOf = (region: string): readonly Place[] => byParent.get(region) ?? []
