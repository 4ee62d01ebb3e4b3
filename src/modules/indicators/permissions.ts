// Who reads figures, sets targets, records observations, collects figures from the cities and answers for them.
import { allow } from '#rules/allow.ts'
import type { FormState } from './contract.ts'

export const indicatorPermissions = {
  read: allow(['leader', 'supervisor', 'division-officer', 'bureau-officer']),
  /** The supervisor, and the division that answers for the indicator. */
  'set-target': [allow(['supervisor']), allow(['division-officer'], { withinUnit: true })],
  'record-observation': [allow(['supervisor']), allow(['division-officer'], { withinUnit: true })],
  publish: [allow(['supervisor']), allow(['division-officer'], { withinUnit: true })],
}

/** The division that answers for every indicator of the collection; where they are of several, the supervisor alone. */
export const collectionPermissions = {
  open: [allow(['supervisor']), allow(['division-officer'], { withinUnit: true })],
  withdraw: [allow(['supervisor']), allow(['division-officer'], { withinUnit: true })],
}

/** The city that answers. */
export const formPermissions = {
  read: [
    allow<FormState>(['leader', 'supervisor', 'division-officer']),
    allow<FormState>(['bureau-officer'], { withinUnit: true }),
  ],
  write: allow<FormState>(['bureau-officer'], {
    states: ['due', 'draft', 'returned', 'reopened'],
    withinUnit: true,
  }),
}

/** The unit above: whoever collects. */
export const approvalPermissions = {
  approve: [
    allow<FormState>(['supervisor'], { states: ['submitted'] }),
    allow<FormState>(['division-officer'], { states: ['submitted'], withinUnit: true }),
  ],
  return: [
    allow<FormState>(['supervisor'], { states: ['submitted'] }),
    allow<FormState>(['division-officer'], { states: ['submitted'], withinUnit: true }),
  ],
  reopen: [
    allow<FormState>(['supervisor'], { states: ['locked', 'approved'] }),
    allow<FormState>(['division-officer'], { states: ['locked', 'approved'], withinUnit: true }),
  ],
}

/** Names firms with what is internal of them, and says what is thought of before it is issued: the department alone. */
export const tryOutPermissions = {
  'try-out': allow(['leader', 'supervisor', 'division-officer']),
}
