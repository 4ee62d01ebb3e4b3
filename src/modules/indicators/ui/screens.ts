// The pages of the indicators module.
import { LineChartOutlined } from '@ant-design/icons'
import { holdsRole } from '#web/api/session.ts'
import { say } from '#web/language/define-texts.ts'
import type { ModuleScreens } from '#web/shell/screens.ts'
import { indicatorPermissions } from '../permissions.ts'
import { indicatorTexts } from './texts.ts'
import './acts.ts'

export { indicatorAddress } from './addresses.ts'

export const indicatorsScreens: ModuleScreens = {
  pages: [
    { path: '/indicators', load: async () => (await import('./IndicatorsHome.tsx')).IndicatorsHome },
    { path: '/indicators/$indicator', load: async () => (await import('./IndicatorPage.tsx')).IndicatorPage },
  ],
  navigation: [
    {
      to: '/indicators',
      title: () => say(indicatorTexts, 'indicators'),
      icon: LineChartOutlined,
      mayUse: (session) => holdsRole(session, indicatorPermissions.read.roles),
    },
  ],
}
