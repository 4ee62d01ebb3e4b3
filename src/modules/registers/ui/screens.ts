// The pages of the registers module.
import { DatabaseOutlined, FileDoneOutlined } from '@ant-design/icons'
import { holdsRole } from '#web/api/session.ts'
import { say } from '#web/language/define-texts.ts'
import type { ModuleScreens } from '#web/shell/screens.ts'
import { registerPermissions } from '../permissions.ts'
import { filingsAddress } from './addresses.ts'
import { filingTexts } from './filing/texts.ts'
import { registerTexts } from './texts.ts'
import './acts.ts'

export { entryAddress, registerAddress } from './addresses.ts'

export const registersScreens: ModuleScreens = {
  pages: [
    { path: '/registers', load: async () => (await import('./RegistersHome.tsx')).RegistersHome },
    { path: '/registers/$register', load: async () => (await import('./RegisterPage.tsx')).RegisterPage },
    { path: '/registers/$register/imports', load: async () => (await import('./imports/ImportsPage.tsx')).ImportsPage },
    {
      path: '/registers/$register/imports/$importId',
      load: async () => (await import('./imports/ImportRunPage.tsx')).ImportRunPage,
    },
    { path: '/contract-filings', load: async () => (await import('./filing/FilingsPage.tsx')).FilingsPage },
    { path: '/contract-filings/$filingId', load: async () => (await import('./filing/FilingPage.tsx')).FilingPage },
    {
      path: '/contract-statistics',
      load: async () => (await import('./statistics/ContractStatisticsPage.tsx')).ContractStatisticsPage,
    },
    { path: '/registers/$register/$entryId', load: async () => (await import('./EntryPage.tsx')).EntryPage },
  ],
  navigation: [
    {
      to: '/registers',
      title: () => say(registerTexts, 'registers'),
      icon: DatabaseOutlined,
      mayUse: (session) => holdsRole(session, registerPermissions.read.roles),
    },
    {
      to: filingsAddress,
      title: () => say(filingTexts, 'title'),
      icon: FileDoneOutlined,
      mayUse: (session) => holdsRole(session, ['applicant']),
    },
  ],
  waiting: {
    load: async () => (await import('./filing/FilingsWaiting.tsx')).FilingsWaiting,
    mayUse: (session) => holdsRole(session, ['applicant', 'division-officer', 'supervisor']),
  },
}
