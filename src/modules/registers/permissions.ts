// Who reads registers, keeps their entries and sees their sensitive facts.
import type { Role } from '#rules/actor.ts'
import { allow } from '#rules/allow.ts'

/** Whether the entry's status is one that ends it. */
export const entryStates = ['current', 'ended'] as const
export type EntryState = (typeof entryStates)[number]

/** A division keeps its own registers, a city or county the entries of its region. */
const keepers: Role[] = ['division-officer', 'bureau-officer']
const kept = (states?: EntryState[]) => [
  allow<EntryState>(['supervisor'], states ? { states } : {}),
  allow<EntryState>(keepers, { withinUnit: true, ...(states && { states }) }),
]

export const registerPermissions = {
  read: allow<EntryState>(['leader', 'supervisor', 'division-officer', 'bureau-officer']),
  'read-sensitive': kept(),
  create: kept(),
  update: kept(),
  rename: kept(['current']),
  move: kept(['current']),
  close: kept(['current']),
  reopen: kept(['ended']),
  merge: [allow<EntryState>(['supervisor']), allow<EntryState>(['division-officer'], { withinUnit: true })],
  import: kept(),
  'undo-import': kept(),
}
