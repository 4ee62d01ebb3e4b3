// Which units an entry belongs to: the divisions that keep its register, the city and county it lies in.
import { placesDownTo } from '#policy/places.ts'
import { sichuanUnits } from '#policy/sichuan/units.ts'
import type { Subject } from '#rules/allow.ts'
import { hasEnded, type Register } from '#rules/define-register.ts'
import type { EntryState } from './permissions.ts'

const pathOf = new Map(sichuanUnits.map(({ code, path }) => [code, path]))
const regionOf = new Map(sichuanUnits.flatMap(({ path, region }) => (region === null ? [] : [[path, region] as const])))

/** Paths in the tree of units, the closest one of its region. */
export function keeperPaths({ keepers, isKeptByRegions }: Register, region: string | null): string[] {
  const divisions = keepers.flatMap((keeper) => pathOf.get(keeper) ?? [])
  if (!isKeptByRegions || region === null) return divisions
  const lies = placesDownTo(region).findLast(({ code, level }) => level !== 'province' && pathOf.has(code))
  const path = lies && pathOf.get(lies.code)
  return path === undefined ? divisions : [...divisions, path]
}

/** The region a unit of the tree stands for; a division stands for none. */
export const regionOfUnit = (path: string): string | undefined => regionOf.get(path)

export const regionsOfUnits = (paths: readonly string[]): string[] => paths.flatMap((path) => regionOf.get(path) ?? [])

/** An entry as permissions see it. */
export const subjectOf = (
  register: Register,
  { status, region }: { status: string; region: string | null },
): Subject<EntryState> => ({
  state: hasEnded(register, status) ? 'ended' : 'current',
  unitPaths: keeperPaths(register, region),
})
