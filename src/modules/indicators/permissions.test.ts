import { describePermissions } from '../../../test/permission-table.ts'
import { indicatorPermissions } from './permissions.ts'

const staff = ['leader', 'supervisor', 'division-officer', 'bureau-officer'] as const

describePermissions(
  'an indicator',
  indicatorPermissions,
  ['any'],
  [
    ['read', 'any', staff],
    ['set-target', 'any', ['supervisor'], ['division-officer']],
    ['record-observation', 'any', ['supervisor'], ['division-officer']],
  ],
)
