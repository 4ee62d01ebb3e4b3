import type { Role } from '#rules/actor.ts'
import { describePermissions } from '../../../test/permission-table.ts'
import { noticeStates } from './contract.ts'
import { noticePermissions } from './permissions.ts'

const readers: Role[] = ['leader', 'supervisor', 'division-officer', 'bureau-officer']

describePermissions('a notice', noticePermissions, noticeStates, [
  ['read', 'in-review', readers],
  ['read', 'confirmed', readers],
  ['import', 'in-review', ['supervisor']],
  ['import', 'confirmed', ['supervisor']],
  ['review', 'in-review', ['supervisor', 'division-officer']],
  ['review', 'confirmed', []],
  ['confirm', 'in-review', ['supervisor']],
  ['confirm', 'confirmed', []],
])
