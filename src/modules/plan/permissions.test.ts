import { describePermissions } from '../../../test/permission-table.ts'
import { planPermissions } from './permissions.ts'

describePermissions(
  'a plan',
  planPermissions,
  [],
  [
    ['read', 'any', ['leader', 'supervisor', 'division-officer', 'bureau-officer']],
    ['assign-units', 'any', ['supervisor']],
    ['edit-commitment', 'any', ['supervisor']],
    ['edit-lists', 'any', ['supervisor']],
    ['import', 'any', ['supervisor']],
  ],
)
