// The pages of the applications module: one case; lists stand on the pages of programmes and calls.
import { holdsRole } from '#web/api/session.ts'
import type { ModuleScreens } from '#web/shell/screens.ts'
import './acts.ts'

export const applicationsScreens: ModuleScreens = {
  pages: [
    { path: '/applications/$applicationId', load: async () => (await import('./ApplicationPage.tsx')).ApplicationPage },
    { path: '/ladder', load: async () => (await import('./LadderPage.tsx')).LadderPage },
  ],
  navigation: [],
  waiting: {
    load: async () => (await import('./CasesWaiting.tsx')).CasesWaiting,
    mayUse: (session) =>
      holdsRole(session, ['applicant', 'bureau-officer', 'division-officer', 'supervisor', 'leader']),
  },
  sections: [
    {
      of: 'programmes',
      load: async () => (await import('./ApplicantDesk.tsx')).ApplicantDesk,
      mayUse: (session) => holdsRole(session, ['applicant']),
    },
    {
      of: 'call',
      load: async () => (await import('./CallApplications.tsx')).CallApplications,
      mayUse: () => true,
    },
  ],
}
