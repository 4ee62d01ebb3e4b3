// Who administers accounts and who reads the audit trail.
import { allow } from '#rules/allow.ts'

export type AccountState = 'active' | 'locked' | 'disabled'

export const accountPermissions = {
  list: allow(['system-admin', 'security-admin', 'audit-admin']),
  create: allow(['system-admin']),
  disable: allow<AccountState>(['system-admin'], { states: ['active', 'locked'] }),
  enable: allow<AccountState>(['system-admin'], { states: ['disabled'] }),
  unlock: allow<AccountState>(['security-admin'], { states: ['locked'] }),
  'reset-password': allow<AccountState>(['security-admin'], { states: ['active', 'locked'] }),
  'reset-second-factor': allow<AccountState>(['security-admin'], { states: ['active', 'locked'] }),
  'grant-role': allow<AccountState>(['security-admin'], { states: ['active'] }),
  'end-role': allow(['security-admin']),
}

export const auditPermissions = {
  read: allow(['audit-admin']),
  prove: allow(['audit-admin']),
}
