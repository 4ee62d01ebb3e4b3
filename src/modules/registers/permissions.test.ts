import { describePermissions } from '../../../test/permission-table.ts'
import { registerPermissions } from './permissions.ts'

const staff = ['leader', 'supervisor', 'division-officer', 'bureau-officer'] as const
const keepers = ['division-officer', 'bureau-officer'] as const

describePermissions(
  'a register entry',
  registerPermissions,
  ['current', 'ended'],
  [
    ['read', 'current', staff],
    ['read', 'ended', staff],
    ['read-sensitive', 'current', ['supervisor'], keepers],
    ['read-sensitive', 'ended', ['supervisor'], keepers],
    ['create', 'current', ['supervisor'], keepers],
    ['create', 'ended', ['supervisor'], keepers],
    ['update', 'current', ['supervisor'], keepers],
    ['update', 'ended', ['supervisor'], keepers],
    ['rename', 'current', ['supervisor'], keepers],
    ['rename', 'ended', []],
    ['move', 'current', ['supervisor'], keepers],
    ['move', 'ended', []],
    ['close', 'current', ['supervisor'], keepers],
    ['close', 'ended', []],
    ['reopen', 'current', []],
    ['reopen', 'ended', ['supervisor'], keepers],
    ['merge', 'current', ['supervisor'], ['division-officer']],
    ['merge', 'ended', ['supervisor'], ['division-officer']],
    ['import', 'current', ['supervisor'], keepers],
    ['import', 'ended', ['supervisor'], keepers],
    ['undo-import', 'current', ['supervisor'], keepers],
    ['undo-import', 'ended', ['supervisor'], keepers],
  ],
)
