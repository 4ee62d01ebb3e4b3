// Who reads the plan, assigns units and keeps the lists.
import { allow } from '#rules/allow.ts'

export const planPermissions = {
  read: allow(['leader', 'supervisor', 'division-officer', 'bureau-officer']),
  'assign-units': allow(['supervisor']),
  'edit-commitment': allow(['supervisor']),
  'edit-lists': allow(['supervisor']),
  import: allow(['supervisor']),
}
