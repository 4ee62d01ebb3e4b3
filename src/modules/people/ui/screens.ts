// The pages of the people module: signing in, one's own account, administration.
import { TeamOutlined } from '@ant-design/icons'
import { administrators } from '#rules/actor.ts'
import { holdsRole } from '#web/api/session.ts'
import { say } from '#web/language/define-texts.ts'
import type { ModuleScreens } from '#web/shell/screens.ts'
import { administrationTexts } from './administration-texts.ts'
import './acts.ts'

export const peopleScreens: ModuleScreens = {
  pages: [
    { path: '/sign-in', open: true, load: async () => (await import('./SignIn.tsx')).SignIn },
    {
      path: '/first-administrators',
      open: true,
      load: async () => (await import('./FirstAdministrators.tsx')).FirstAdministrators,
    },
    { path: '/own-account/password', load: async () => (await import('./OwnPassword.tsx')).OwnPassword },
    { path: '/own-account/second-factor', load: async () => (await import('./OwnSecondFactor.tsx')).OwnSecondFactor },
    { path: '/administration', load: async () => (await import('./Accounts.tsx')).Accounts },
    { path: '/administration/units', load: async () => (await import('./Units.tsx')).Units },
    { path: '/administration/audit', load: async () => (await import('./AuditTrail.tsx')).AuditTrail },
  ],
  navigation: [
    {
      to: '/administration',
      title: () => say(administrationTexts, 'administration'),
      icon: TeamOutlined,
      mayUse: (session) => holdsRole(session, administrators),
    },
  ],
  waiting: {
    load: async () => (await import('./LockedAccounts.tsx')).LockedAccounts,
    mayUse: (session) => holdsRole(session, ['security-admin']),
  },
}
