// The pages of the plan module: the plan, one commitment, and the search box of the top bar.
import { ProfileOutlined } from '@ant-design/icons'
import { holdsRole } from '#web/api/session.ts'
import { say } from '#web/language/define-texts.ts'
import type { ModuleScreens } from '#web/shell/screens.ts'
import { planPermissions } from '../permissions.ts'
import { planTexts } from './texts.ts'
import './acts.ts'

export const planScreens: ModuleScreens = {
  pages: [
    { path: '/plan', load: async () => (await import('./PlanHome.tsx')).PlanHome },
    { path: '/plan/$planId', load: async () => (await import('./PlanPage.tsx')).PlanPage },
    {
      path: '/commitments/$commitmentId',
      load: async () => (await import('./CommitmentPage.tsx')).CommitmentPage,
    },
  ],
  navigation: [
    {
      to: '/plan',
      title: () => say(planTexts, 'plan'),
      icon: ProfileOutlined,
      mayUse: (session) => holdsRole(session, planPermissions.read.roles),
    },
  ],
  waiting: {
    load: async () => (await import('./UnitsToConfirm.tsx')).UnitsToConfirm,
    mayUse: (session) => holdsRole(session, planPermissions['assign-units'].roles),
  },
  search: {
    load: async () => (await import('./CommitmentSearch.tsx')).CommitmentSearch,
    mayUse: (session) => holdsRole(session, planPermissions.read.roles),
  },
}
