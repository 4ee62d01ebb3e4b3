import type { Role } from '#rules/actor.ts'
import { describePermissions } from '../../../test/permission-table.ts'
import { escalationStates, partRequestStates, partStates, reportStates, scoreStates } from './contract.ts'
import {
  askedPermissions,
  bulletinPermissions,
  decisionPermissions,
  dispatchPermissions,
  documentPermissions,
  escalationPermissions,
  partPermissions,
  planPermissions,
  reportPermissions,
  requestPermissions,
  scorePermissions,
} from './permissions.ts'

const officers: Role[] = ['division-officer', 'bureau-officer']
const supervisors: Role[] = ['supervisor']
const nobody: Role[] = []
const readers: Role[] = ['leader', 'supervisor', 'division-officer']

describePermissions(
  'a plan',
  planPermissions,
  [],
  [
    ['read', 'any', [...readers, 'bureau-officer']],
    ['assign-units', 'any', ['supervisor']],
    ['edit-commitment', 'any', ['supervisor']],
    ['edit-lists', 'any', ['supervisor']],
    ['import', 'any', ['supervisor']],
    ['supervise', 'any', ['supervisor']],
  ],
)

describePermissions('a part', partPermissions, partStates, [
  ...partStates.map((state) => ['read', state, readers, ['bureau-officer']] as const),
  ['split', 'open', ['supervisor']],
  ['split', 'assigned', ['supervisor']],
  ['split', 'returned', ['supervisor']],
  ['split', 'signed', ['supervisor'], officers],
  ['split', 'closed', []],
  ['split', 'cancelled', []],
  ['sign', 'open', []],
  ['sign', 'assigned', [], officers],
  ['sign', 'returned', []],
  ['sign', 'signed', []],
  ['sign', 'closed', []],
  ['sign', 'cancelled', []],
  ['return', 'open', []],
  ['return', 'assigned', [], officers],
  ['return', 'returned', []],
  ['return', 'signed', []],
  ['return', 'closed', []],
  ['return', 'cancelled', []],
  ['hand-over', 'open', []],
  ['hand-over', 'assigned', []],
  ['hand-over', 'returned', []],
  ['hand-over', 'signed', ['supervisor'], officers],
  ['hand-over', 'closed', []],
  ['hand-over', 'cancelled', []],
  ...(['request', 'add-evidence'] as const).flatMap((action) =>
    partStates.map((state) => [action, state, [], state === 'signed' ? officers : nobody] as const),
  ),
  ...partStates.map(
    (state) => ['escalate', state, state === 'assigned' || state === 'signed' ? supervisors : nobody] as const,
  ),
])

describePermissions('a part, by the unit above', dispatchPermissions, partStates, [
  ['dispatch', 'open', ['supervisor'], officers],
  ['dispatch', 'assigned', []],
  ['dispatch', 'returned', ['supervisor'], officers],
  ['dispatch', 'signed', []],
  ['dispatch', 'closed', []],
  ['dispatch', 'cancelled', []],
])

describePermissions('a document or an event', documentPermissions, [], [['move', 'any', ['supervisor'], officers]])

describePermissions('a report', reportPermissions, reportStates, [
  ['write', 'due', [], officers],
  ['write', 'draft', [], officers],
  ['write', 'returned', [], officers],
  ['write', 'submitted', []],
  ['write', 'accepted', []],
  ['write', 'superseded', []],
  ['write', 'waived', []],
  ...reportStates.map((state) => ['correct', state, [], state === 'accepted' ? officers : nobody] as const),
])

describePermissions('a report, by the unit above', decisionPermissions, reportStates, [
  ...reportStates.map(
    (state) =>
      [
        'decide-report',
        state,
        state === 'submitted' ? supervisors : nobody,
        state === 'submitted' ? officers : nobody,
      ] as const,
  ),
])

describePermissions('a request', requestPermissions, partRequestStates, [
  ['decide', 'pending', ['leader', 'supervisor'], officers],
  ['decide', 'approved', []],
  ['decide', 'returned', []],
  ['decide', 'withdrawn', []],
  ['decide', 'lapsed', []],
])

describePermissions('a request, by who asked', askedPermissions, partRequestStates, [
  ['withdraw', 'pending', [], officers],
  ['withdraw', 'approved', []],
  ['withdraw', 'returned', []],
  ['withdraw', 'withdrawn', []],
  ['withdraw', 'lapsed', []],
])

describePermissions('a paper of supervision', escalationPermissions, escalationStates, [
  ['issue', 'draft', ['supervisor']],
  ['issue', 'issued', []],
  ['issue', 'answered', []],
  ['issue', 'closed', []],
  ['issue', 'withdrawn', []],
  ['withdraw', 'draft', ['supervisor']],
  ['withdraw', 'issued', ['supervisor']],
  ['withdraw', 'answered', ['supervisor']],
  ['withdraw', 'closed', []],
  ['withdraw', 'withdrawn', []],
  ['answer', 'draft', []],
  ['answer', 'issued', [], officers],
  ['answer', 'answered', []],
  ['answer', 'closed', []],
  ['answer', 'withdrawn', []],
  ['close', 'draft', []],
  ['close', 'issued', ['supervisor']],
  ['close', 'answered', ['supervisor']],
  ['close', 'closed', []],
  ['close', 'withdrawn', []],
])

describePermissions('a score', scorePermissions, scoreStates, [
  ['appeal', 'standing', [], officers],
  ['appeal', 'appealed', []],
  ['appeal', 'upheld', []],
  ['appeal', 'revoked', []],
  ['decide-appeal', 'standing', []],
  ['decide-appeal', 'appealed', ['leader', 'supervisor']],
  ['decide-appeal', 'upheld', []],
  ['decide-appeal', 'revoked', []],
])

describePermissions(
  'a bulletin',
  bulletinPermissions,
  ['draft', 'issued'],
  [
    ['draft', 'draft', ['supervisor']],
    ['draft', 'issued', ['supervisor']],
    ['edit', 'draft', ['supervisor']],
    ['edit', 'issued', []],
    ['issue', 'draft', ['supervisor']],
    ['issue', 'issued', []],
  ],
)
