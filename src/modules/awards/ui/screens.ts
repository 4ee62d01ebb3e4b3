// What the awards module shows: a part of each call's page, and the public notices.
import { holdsRole } from '#web/api/session.ts'
import type { ModuleScreens } from '#web/shell/screens.ts'
import './acts.ts'

export const awardsScreens: ModuleScreens = {
  pages: [
    {
      path: '/open/public-notices',
      open: true,
      load: async () => (await import('./OpenNoticesPage.tsx')).OpenNoticesPage,
    },
  ],
  navigation: [],
  sections: [
    {
      of: 'application',
      load: async () => (await import('./CaseMoney.tsx')).CaseMoney,
      mayUse: () => true,
    },
    {
      of: 'call',
      load: async () => (await import('./CallAwards.tsx')).CallAwards,
      mayUse: (session) => holdsRole(session, ['leader', 'supervisor', 'division-officer']),
    },
  ],
}
