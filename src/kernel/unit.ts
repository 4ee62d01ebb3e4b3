// A unit of a department: itself, its divisions, the bureaus of its cities, special offices, counties.

export const unitKinds = ['department', 'division', 'bureau', 'office', 'county'] as const
export type UnitKind = (typeof unitKinds)[number]

/** A unit as policy lists it; `path` runs from the department down, `/kjt/510700/510703/`. */
export interface UnitSeed {
  code: string
  parentCode: string | null
  path: string
  name: string
  shortName: string
  kind: UnitKind
  /** Six digits (GB/T 2260), null for a division. */
  region: string | null
  /** The words in a text that point to this unit. */
  duties: readonly string[]
}
