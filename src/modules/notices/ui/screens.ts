// The pages of the notices module: the list, and the review of one.
import { FileTextOutlined } from '@ant-design/icons'
import { lazy } from 'react'
import { holdsRole } from '#web/api/session.ts'
import { say } from '#web/language/define-texts.ts'
import type { ModuleScreens } from '#web/shell/screens.ts'
import { noticePermissions } from '../permissions.ts'
import { noticeTexts } from './texts.ts'

export { noticeAddress } from './addresses.ts'

/** For pages of other modules that need a notice read first. */
export const ImportNotice = lazy(async () => ({ default: (await import('./ImportNotice.tsx')).ImportNotice }))

import './acts.ts'

export const noticesScreens: ModuleScreens = {
  pages: [
    { path: '/notices', load: async () => (await import('./NoticeList.tsx')).NoticeList },
    { path: '/notices/$noticeId', load: async () => (await import('./review/ReviewPage.tsx')).ReviewPage },
  ],
  navigation: [
    {
      to: '/notices',
      title: () => say(noticeTexts, 'notices'),
      icon: FileTextOutlined,
      mayUse: (session) => holdsRole(session, noticePermissions.read.roles),
    },
  ],
  waiting: {
    load: async () => (await import('./NoticesToReview.tsx')).NoticesToReview,
    mayUse: (session) => holdsRole(session, noticePermissions.review.roles),
  },
}
