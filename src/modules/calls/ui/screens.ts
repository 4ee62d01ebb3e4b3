// The pages of the calls module: the home of programmes, one call, the public list.
import { FundProjectionScreenOutlined } from '@ant-design/icons'
import { holdsRole } from '#web/api/session.ts'
import { say } from '#web/language/define-texts.ts'
import type { ModuleScreens } from '#web/shell/screens.ts'
import { callTexts } from './texts.ts'
import './acts.ts'

export const callsScreens: ModuleScreens = {
  pages: [
    { path: '/programmes', load: async () => (await import('./CallsPage.tsx')).CallsPage },
    { path: '/calls/$callId', load: async () => (await import('./CallPage.tsx')).CallPage },
    { path: '/open/calls', open: true, load: async () => (await import('./OpenCallsPage.tsx')).OpenCallsPage },
  ],
  navigation: [
    {
      to: '/programmes',
      title: () => say(callTexts, 'programmes'),
      icon: FundProjectionScreenOutlined,
      mayUse: (session) =>
        holdsRole(session, ['leader', 'supervisor', 'division-officer', 'bureau-officer', 'applicant', 'reviewer']),
    },
  ],
}
