// The addresses of the notices module.
import type { Api } from '#platform/http/route.ts'
import { confirmNotice } from './confirm-notice.ts'
import * as contract from './contract.ts'
import { findNotices } from './find-notices.ts'
import { getNotice, getNoticeVersion } from './get-notice.ts'
import { getNoticeImport, importNotice } from './import-notice.ts'
import { reviewNotice } from './review/review-notice.ts'
import { suggestFacts } from './suggest-facts.ts'

export function noticeRoutes(api: Api): void {
  api.upload(contract.importNotice, importNotice)
  api.route(contract.readNoticeImport, getNoticeImport)
  api.route(contract.listNotices, findNotices)
  api.route(contract.readNotice, getNotice)
  api.route(contract.readNoticeVersion, getNoticeVersion)
  api.route(contract.readPassage, suggestFacts)
  api.route(contract.reviewNotice, reviewNotice)
  api.route(contract.confirmNotice, confirmNotice)
}
