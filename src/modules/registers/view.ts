// What of a register a person may see: everyone the public facts, the department more, keepers the personal ones of their own entries.
import { placePrefix } from '#kernel/region.ts'
import type { Actor } from '#rules/actor.ts'
import { privacyOf, type Register } from '#rules/define-register.ts'
import type { Privacy } from '#rules/field.ts'
import { keeperPaths, regionOfUnit } from './keepers.ts'
import { registerPermissions } from './permissions.ts'

export interface View {
  /** Seen in every entry. */
  everywhere: ReadonlySet<Privacy>
  /** Seen beside these in entries of the regions, given as prefixes of their codes. */
  inRegions: ReadonlySet<Privacy>
  regions: readonly string[]
}

const all: readonly Privacy[] = ['public', 'internal', 'personal', 'sensitive']
const staff: readonly Privacy[] = ['public', 'internal']
const nothingMore = { inRegions: new Set<Privacy>(), regions: [] }

export function viewOf({ kind, grants }: Actor, register: Register): View {
  const whole = { everywhere: new Set(all), ...nothingMore }
  if (kind === 'system' || grants.some(({ role }) => role === 'supervisor')) return whole
  const divisions = keeperPaths(register, null)
  const keeps = grants.some(
    ({ role, unitPath }) => role === 'division-officer' && divisions.some((path) => path.startsWith(unitPath)),
  )
  if (keeps) return whole
  if (!grants.some(({ role }) => registerPermissions.read.roles.includes(role)))
    return { everywhere: new Set<Privacy>(['public']), ...nothingMore }
  const regions = register.isKeptByRegions
    ? grants.flatMap(({ role, unitPath }) => {
        const region = role === 'bureau-officer' ? regionOfUnit(unitPath) : undefined
        return region === undefined ? [] : [placePrefix(region)]
      })
    : []
  return { everywhere: new Set(staff), inRegions: new Set(regions.length > 0 ? all : []), regions }
}

/** Whether the person sees the class at all, be it only in the entries of their region. */
export const seesSomewhere = ({ everywhere, inRegions }: View, privacy: Privacy): boolean =>
  everywhere.has(privacy) || inRegions.has(privacy)

/** In an entry of that region. */
export const seesIn = ({ everywhere, inRegions, regions }: View, privacy: Privacy, region: string | null): boolean =>
  everywhere.has(privacy) ||
  (inRegions.has(privacy) && region !== null && regions.some((prefix) => region.startsWith(prefix)))

export const privacyIn = ({ allFields }: Register, name: string): Privacy => {
  const field = allFields[name]
  return field ? privacyOf(field) : 'sensitive'
}
