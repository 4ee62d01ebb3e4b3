// The pages of the indicators module.
import { LineChartOutlined } from '@ant-design/icons'
import { holdsRole, type SignedIn } from '#web/api/session.ts'
import { say } from '#web/language/define-texts.ts'
import type { ModuleScreens } from '#web/shell/screens.ts'
import { indicatorPermissions, tryOutPermissions } from '../permissions.ts'
import { collectionsAddress, publishedAddress } from './addresses.ts'
import { indicatorTexts } from './texts.ts'
import './acts.ts'

export { indicatorAddress } from './addresses.ts'

const mayTryOut = (session: SignedIn) => holdsRole(session, tryOutPermissions['try-out'].roles)

export const indicatorsScreens: ModuleScreens = {
  pages: [
    { path: '/indicators', load: async () => (await import('./IndicatorsHome.tsx')).IndicatorsHome },
    { path: '/indicators/$indicator', load: async () => (await import('./IndicatorPage.tsx')).IndicatorPage },
    { path: publishedAddress, load: async () => (await import('./PublishedPage.tsx')).PublishedPage },
    { path: '/what-if/$edition', load: async () => (await import('./what-if/TryOutPage.tsx')).TryOutPage },
    {
      path: '/open/figures',
      open: true,
      load: async () => (await import('./publication/OpenFiguresPage.tsx')).OpenFiguresPage,
    },
    {
      path: collectionsAddress,
      load: async () => (await import('./collection/CollectionsPage.tsx')).CollectionsPage,
    },
    {
      path: '/collections/$collectionId',
      load: async () => (await import('./collection/CollectionPage.tsx')).CollectionPage,
    },
    { path: '/collection-forms/$formId', load: async () => (await import('./collection/FormPage.tsx')).FormPage },
  ],
  navigation: [
    {
      to: '/indicators',
      title: () => say(indicatorTexts, 'indicators'),
      icon: LineChartOutlined,
      mayUse: (session) => holdsRole(session, indicatorPermissions.read.roles),
    },
  ],
  sections: [
    {
      of: 'programmes',
      load: async () => (await import('./what-if/TryOutLinks.tsx')).TryOutLinks,
      mayUse: mayTryOut,
    },
    { of: 'call', load: async () => (await import('./what-if/TryOutOfCall.tsx')).TryOutOfCall, mayUse: mayTryOut },
  ],
  waiting: {
    load: async () => (await import('./collection/CollectionWaiting.tsx')).CollectionWaiting,
    mayUse: (session) => holdsRole(session, ['supervisor', 'division-officer', 'bureau-officer']),
  },
}
