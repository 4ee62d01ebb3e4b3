// Who keeps the register of experts and runs reviews; experts judge what was assigned to them.
import { allow } from '#rules/allow.ts'

export const reviewPermissions = {
  'read-reviewers': [allow(['supervisor', 'division-officer'])],
  verify: [allow(['supervisor', 'division-officer'])],
  draw: [allow(['supervisor']), allow(['division-officer'], { withinUnit: true })],
  'read-panels': [allow(['leader', 'supervisor']), allow(['division-officer'], { withinUnit: true })],
  register: [allow(['reviewer'])],
  review: [allow(['reviewer'])],
}
