import { administrators } from '#rules/actor.ts'
import { describePermissions } from '../../../test/permission-table.ts'
import { accountPermissions, auditPermissions } from './permissions.ts'

describePermissions(
  'an account',
  accountPermissions,
  ['active', 'locked', 'disabled'],
  [
    ['list', 'active', administrators],
    ['list', 'locked', administrators],
    ['list', 'disabled', administrators],
    ['create', 'active', ['system-admin']],
    ['create', 'locked', ['system-admin']],
    ['create', 'disabled', ['system-admin']],
    ['disable', 'active', ['system-admin']],
    ['disable', 'locked', ['system-admin']],
    ['disable', 'disabled', []],
    ['enable', 'active', []],
    ['enable', 'locked', []],
    ['enable', 'disabled', ['system-admin']],
    ['unlock', 'active', []],
    ['unlock', 'locked', ['security-admin']],
    ['unlock', 'disabled', []],
    ['reset-password', 'active', ['security-admin']],
    ['reset-password', 'locked', ['security-admin']],
    ['reset-password', 'disabled', []],
    ['reset-second-factor', 'active', ['security-admin']],
    ['reset-second-factor', 'locked', ['security-admin']],
    ['reset-second-factor', 'disabled', []],
    ['grant-role', 'active', ['security-admin']],
    ['grant-role', 'locked', []],
    ['grant-role', 'disabled', []],
    ['end-role', 'active', ['security-admin']],
    ['end-role', 'locked', ['security-admin']],
    ['end-role', 'disabled', ['security-admin']],
  ],
)

describePermissions(
  'the audit trail',
  auditPermissions,
  [],
  [
    ['read', 'any', ['audit-admin']],
    ['prove', 'any', ['audit-admin']],
  ],
)
