// What the reviews module shows: an expert's desk and pages, and a part of each call's page.
import { holdsRole } from '#web/api/session.ts'
import type { ModuleScreens } from '#web/shell/screens.ts'
import './acts.ts'

export const reviewsScreens: ModuleScreens = {
  pages: [
    { path: '/reviews/$reviewId', load: async () => (await import('./ReviewPage.tsx')).ReviewPage },
    { path: '/panels/$panelId', load: async () => (await import('./PanelPage.tsx')).PanelPage },
  ],
  navigation: [],
  waiting: {
    load: async () => (await import('./ReviewsWaiting.tsx')).ReviewsWaiting,
    mayUse: (session) => holdsRole(session, ['reviewer']),
  },
  sections: [
    {
      of: 'programmes',
      load: async () => (await import('./ExpertDesk.tsx')).ExpertDesk,
      mayUse: (session) => holdsRole(session, ['reviewer']),
    },
    {
      of: 'application',
      load: async () => (await import('./CaseOpinions.tsx')).CaseOpinions,
      mayUse: (session) => holdsRole(session, ['leader', 'supervisor', 'division-officer', 'applicant']),
    },
    {
      of: 'call',
      load: async () => (await import('./CallReviews.tsx')).CallReviews,
      mayUse: (session) => holdsRole(session, ['supervisor', 'division-officer']),
    },
    {
      of: 'call',
      load: async () => (await import('./CallPanels.tsx')).CallPanels,
      mayUse: (session) => holdsRole(session, ['leader', 'supervisor', 'division-officer']),
    },
  ],
}
