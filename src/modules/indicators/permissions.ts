// Who reads figures, sets targets and records observations.
import { allow } from '#rules/allow.ts'

export const indicatorPermissions = {
  read: allow(['leader', 'supervisor', 'division-officer', 'bureau-officer']),
  /** The supervisor, and the division that answers for the indicator. */
  'set-target': [allow(['supervisor']), allow(['division-officer'], { withinUnit: true })],
  'record-observation': [allow(['supervisor']), allow(['division-officer'], { withinUnit: true })],
}
