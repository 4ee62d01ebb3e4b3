// The modules as the wiring sees them: their addresses, their jobs, their tables of permissions and refusals.
import { noticeErrors, noticeJobs, noticePermissions, noticeRoutes, type ReadFile } from '#modules/notices/index.ts'
import { accountPermissions, auditPermissions, peopleErrors, peopleJobs, peopleRoutes } from '#modules/people/index.ts'
import * as plan from '#modules/plan/index.ts'
import { databaseErrors } from '#platform/database/errors.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import { httpErrors } from '#platform/http/errors.ts'
import type { Api } from '#platform/http/route.ts'
import type { JobHandler } from '#platform/jobs/job-queue.ts'
import { readerErrors } from '#platform/reader-process/errors.ts'
import type { Reader } from '#platform/reader-process/open-reader.ts'
import { workbookErrors } from '#platform/xlsx/errors.ts'
import { fileErrors } from '#reading/decode/errors.ts'
import { ruleErrors } from '#rules/errors.ts'
import { commandErrors } from './commands/errors.ts'
import { settingsErrors } from './errors.ts'

export function addRoutes(api: Api, { readWorkbook }: Pick<Reader, 'readWorkbook'>): void {
  peopleRoutes(api)
  noticeRoutes(api)
  plan.planRoutes(api, readWorkbook)
}

export function allJobs({ files, readFile }: { files: FileStore; readFile: ReadFile }): JobHandler[] {
  return [...peopleJobs, ...noticeJobs({ files, readFile }), ...plan.planJobs]
}

/** By the record they guard. */
export const permissionTables = {
  account: accountPermissions,
  'audit trail': auditPermissions,
  notice: noticePermissions,
  plan: plan.planPermissions,
  part: plan.partPermissions,
  'part, by the unit above': plan.dispatchPermissions,
  report: plan.reportPermissions,
  'report, by the unit above': plan.decisionPermissions,
  request: plan.requestPermissions,
  'request, by who asked': plan.askedPermissions,
  escalation: plan.escalationPermissions,
}

/** By the room that throws them. */
export const errorCatalogues = {
  rules: ruleErrors,
  http: httpErrors,
  database: databaseErrors,
  settings: settingsErrors,
  'command line': commandErrors,
  files: fileErrors,
  workbooks: workbookErrors,
  reader: readerErrors,
  people: peopleErrors,
  notices: noticeErrors,
  plan: plan.planErrors,
  progress: plan.progressErrors,
  supervision: plan.supervisionErrors,
}
