// The pages of the plan module: the plan, one commitment, supervision, what waits, and the search box of the top bar.
import { DashboardOutlined, ProfileOutlined } from '@ant-design/icons'
import { holdsRole } from '#web/api/session.ts'
import { say } from '#web/language/define-texts.ts'
import type { ModuleScreens } from '#web/shell/screens.ts'
import { planPermissions } from '../permissions.ts'
import { supervisionTexts } from './supervision/texts.ts'
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
    { path: '/supervision', load: async () => (await import('./supervision/SupervisionHome.tsx')).SupervisionHome },
    { path: '/supervision/$planId', load: async () => (await import('./boards/BoardPage.tsx')).BoardPage },
    { path: '/supervision/$planId/parts', load: async () => (await import('./parts/PartsPage.tsx')).PartsPage },
    {
      path: '/supervision/$planId/requests',
      load: async () => (await import('./requests/RequestsPage.tsx')).RequestsPage,
    },
    {
      path: '/supervision/$planId/reporting',
      load: async () => (await import('./reporting/ReportingPage.tsx')).ReportingPage,
    },
    {
      path: '/supervision/$planId/documents',
      load: async () => (await import('./documents/DocumentsPage.tsx')).DocumentsPage,
    },
    {
      path: '/supervision/$planId/unattended',
      load: async () => (await import('./unattended/UnattendedPage.tsx')).UnattendedPage,
    },
    { path: '/supervision/$planId/rules', load: async () => (await import('./rules/RulesPage.tsx')).RulesPage },
    {
      path: '/supervision/$planId/escalations',
      load: async () => (await import('./escalations/EscalationsPage.tsx')).EscalationsPage,
    },
    {
      path: '/supervision/$planId/bulletins',
      load: async () => (await import('./bulletins/BulletinsPage.tsx')).BulletinsPage,
    },
    { path: '/bulletins/$bulletinId', load: async () => (await import('./bulletins/BulletinPage.tsx')).BulletinPage },
    {
      path: '/supervision/$planId/alignment',
      load: async () => (await import('./alignment/AlignmentPage.tsx')).AlignmentPage,
    },
    { path: '/supervision/$planId/scores', load: async () => (await import('./scores/ScoresPage.tsx')).ScoresPage },
  ],
  navigation: [
    {
      to: '/plan',
      title: () => say(planTexts, 'plan'),
      icon: ProfileOutlined,
      mayUse: (session) => holdsRole(session, planPermissions.read.roles),
    },
    {
      to: '/supervision',
      title: () => say(supervisionTexts, 'supervision'),
      icon: DashboardOutlined,
      mayUse: (session) => holdsRole(session, planPermissions.read.roles),
    },
  ],
  waiting: {
    load: async () => (await import('./work/PlanWaiting.tsx')).PlanWaiting,
    mayUse: (session) => holdsRole(session, planPermissions.read.roles),
    isLong: true,
  },
  demonstration: {
    load: async () => (await import('./demonstration/StepDay.tsx')).StepDay,
    mayUse: (session) => holdsRole(session, planPermissions.supervise.roles),
  },
  search: {
    load: async () => (await import('./CommitmentSearch.tsx')).CommitmentSearch,
    mayUse: (session) => holdsRole(session, planPermissions.read.roles),
  },
}
