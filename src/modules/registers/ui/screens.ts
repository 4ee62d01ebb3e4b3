// The pages of the registers module.
import { DatabaseOutlined } from '@ant-design/icons'
import { holdsRole } from '#web/api/session.ts'
import { say } from '#web/language/define-texts.ts'
import type { ModuleScreens } from '#web/shell/screens.ts'
import { registerPermissions } from '../permissions.ts'
import { registerTexts } from './texts.ts'
import './acts.ts'

export { registerAddress } from './addresses.ts'

export const registersScreens: ModuleScreens = {
  pages: [
    { path: '/registers', load: async () => (await import('./RegistersHome.tsx')).RegistersHome },
    { path: '/registers/$register', load: async () => (await import('./RegisterPage.tsx')).RegisterPage },
    { path: '/registers/$register/imports', load: async () => (await import('./imports/ImportsPage.tsx')).ImportsPage },
    {
      path: '/registers/$register/imports/$importId',
      load: async () => (await import('./imports/ImportRunPage.tsx')).ImportRunPage,
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
  ],
}
