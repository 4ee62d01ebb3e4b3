// Who reads registers, keeps their entries and sees their sensitive facts.
import type { Role } from '#rules/actor.ts'
import { allow } from '#rules/allow.ts'
import type { FilingState, RequestKind } from './contract/filings.ts'

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

/** The division that keeps technology contracts; anyone else only through the party they act for. */
const registrar = (states: FilingState[]) => [
  allow<FilingState>(['supervisor'], { states }),
  allow<FilingState>(['division-officer'], { states, withinUnit: true }),
]
const ofParty = (states: FilingState[]) => allow<FilingState>(['applicant'], { states })

export const filingPermissions = {
  /** All that were filed; applicants see those of the firms and institutions they act for. */
  read: [allow<FilingState>(['leader', 'supervisor']), allow<FilingState>(['division-officer'], { withinUnit: true })],
  draft: allow<FilingState>(['applicant']),
  write: ofParty(['draft', 'returned']),
  file: ofParty(['draft', 'returned']),
  withdraw: ofParty(['draft', 'filed', 'returned']),
  accept: registrar(['filed']),
  return: registrar(['filed', 'accepted']),
  register: registrar(['accepted']),
  refuse: registrar(['accepted']),
  'request-change': ofParty(['registered']),
  'request-cancellation': ofParty(['registered']),
  object: ofParty(['registered', 'refused']),
  'decide-request': registrar(['registered', 'refused']),
}

/** Taken for a party, by those who act for it. */
export const partyActions: readonly (keyof typeof filingPermissions)[] = [
  'draft',
  'write',
  'file',
  'withdraw',
  'request-change',
  'request-cancellation',
  'object',
]

export const requestActions = {
  change: 'request-change',
  cancellation: 'request-cancellation',
  objection: 'object',
} as const satisfies Record<RequestKind, keyof typeof filingPermissions>
