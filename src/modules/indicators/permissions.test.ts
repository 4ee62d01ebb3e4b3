import type { Role } from '#rules/actor.ts'
import { describePermissions } from '../../../test/permission-table.ts'
import { type FormState, formStates } from './contract.ts'
import {
  approvalPermissions,
  collectionPermissions,
  formPermissions,
  indicatorPermissions,
  tryOutPermissions,
} from './permissions.ts'

const staff = ['leader', 'supervisor', 'division-officer', 'bureau-officer'] as const

describePermissions(
  'an indicator',
  indicatorPermissions,
  ['any'],
  [
    ['read', 'any', staff],
    ['set-target', 'any', ['supervisor'], ['division-officer']],
    ['record-observation', 'any', ['supervisor'], ['division-officer']],
    ['publish', 'any', ['supervisor'], ['division-officer']],
  ],
)

describePermissions(
  'a collection',
  collectionPermissions,
  ['any'],
  [
    ['open', 'any', ['supervisor'], ['division-officer']],
    ['withdraw', 'any', ['supervisor'], ['division-officer']],
  ],
)

const everyState = <Row>(row: (state: FormState) => Row): Row[] => formStates.map(row)
const written: readonly FormState[] = ['due', 'draft', 'returned', 'reopened']
const holders = <Held extends Role>(role: Held, isOpen: boolean): Held[] => (isOpen ? [role] : [])
const decides = (isOpen: boolean) => [holders('supervisor', isOpen), holders('division-officer', isOpen)] as const

describePermissions('a form, by the city that answers', formPermissions, formStates, [
  ...everyState((state) => ['read', state, ['leader', 'supervisor', 'division-officer'], ['bureau-officer']] as const),
  ...everyState((state) => ['write', state, [], holders('bureau-officer', written.includes(state))] as const),
])

describePermissions('a form, by the unit above', approvalPermissions, formStates, [
  ...everyState((state) => ['approve', state, ...decides(state === 'submitted')] as const),
  ...everyState((state) => ['return', state, ...decides(state === 'submitted')] as const),
  ...everyState((state) => ['reopen', state, ...decides(state === 'locked' || state === 'approved')] as const),
])

describePermissions(
  'a rule tried out over the register',
  tryOutPermissions,
  ['any'],
  [['try-out', 'any', ['leader', 'supervisor', 'division-officer']]],
)
