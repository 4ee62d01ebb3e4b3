// The modules as the wiring sees them: their addresses, their jobs, their tables of permissions and refusals.
import {
  applicationErrors,
  applicationJobs,
  applicationRoutes,
  casePermissions,
  type ReadText,
} from '#modules/applications/index.ts'
import { awardErrors, awardJobs, awardRoutes } from '#modules/awards/index.ts'
import { callErrors, callPermissions, callRoutes } from '#modules/calls/index.ts'
import {
  approvalPermissions,
  collectionPermissions,
  formPermissions,
  indicatorErrors,
  indicatorPermissions,
  indicatorRoutes,
  tryOutPermissions,
} from '#modules/indicators/index.ts'
import { noticeErrors, noticeJobs, noticePermissions, noticeRoutes, type ReadFile } from '#modules/notices/index.ts'
import { accountPermissions, auditPermissions, peopleErrors, peopleJobs, peopleRoutes } from '#modules/people/index.ts'
import * as plan from '#modules/plan/index.ts'
import {
  filingPermissions,
  registerErrors,
  registerJobs,
  registerPermissions,
  registerRoutes,
} from '#modules/registers/index.ts'
import { assignmentErrors, reviewErrors, reviewPermissions, reviewRoutes } from '#modules/reviews/index.ts'
import { databaseErrors } from '#platform/database/errors.ts'
import { fileErrors } from '#platform/files/errors.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import type { Scan } from '#platform/files/take-attachment.ts'
import { httpErrors } from '#platform/http/errors.ts'
import type { Api } from '#platform/http/route.ts'
import type { JobHandler } from '#platform/jobs/job-queue.ts'
import { readerErrors } from '#platform/reader-process/errors.ts'
import type { Reader } from '#platform/reader-process/open-reader.ts'
import { workbookErrors } from '#platform/xlsx/errors.ts'
import type { ReadTable } from '#platform/xlsx/table-row.ts'
import { fileErrors as readingFileErrors } from '#reading/decode/errors.ts'
import { ruleErrors } from '#rules/errors.ts'
import { judgingErrors } from '#rules/errors-of-judging.ts'
import { commandErrors } from './commands/errors.ts'
import { settingsErrors } from './errors.ts'

/** What routes need beside a command's context. */
export interface Means extends Pick<Reader, 'readWorkbook'>, Pick<plan.PlanMeans, 'stepDay'> {
  files: FileStore
  scan: Scan
}

export function addRoutes(api: Api, means: Means): void {
  peopleRoutes(api)
  noticeRoutes(api)
  registerRoutes(api, means)
  callRoutes(api)
  applicationRoutes(api, means)
  reviewRoutes(api, means)
  awardRoutes(api)
  indicatorRoutes(api)
  plan.planRoutes(api, means)
}

interface JobMeans {
  files: FileStore
  readFile: ReadFile
  readText: ReadText
  readTable: ReadTable
}

export function allJobs({ files, readFile, readText, readTable }: JobMeans): JobHandler[] {
  return [
    ...peopleJobs,
    ...noticeJobs({ files, readFile }),
    ...registerJobs({ files, readTable }),
    ...applicationJobs({ files, readText }),
    ...awardJobs,
    ...plan.planJobs,
  ]
}

/** By the record they guard. */
export const permissionTables = {
  account: accountPermissions,
  'audit trail': auditPermissions,
  notice: noticePermissions,
  'register entry': registerPermissions,
  'contract filing': filingPermissions,
  call: callPermissions,
  'application, by party': casePermissions,
  review: reviewPermissions,
  indicator: indicatorPermissions,
  collection: collectionPermissions,
  'form of a collection': formPermissions,
  'form of a collection, by the unit above': approvalPermissions,
  'trial of a rule': tryOutPermissions,
  plan: plan.planPermissions,
  part: plan.partPermissions,
  'part, by the unit above': plan.dispatchPermissions,
  'document and event': plan.documentPermissions,
  report: plan.reportPermissions,
  'report, by the unit above': plan.decisionPermissions,
  request: plan.requestPermissions,
  'request, by who asked': plan.askedPermissions,
  escalation: plan.escalationPermissions,
  score: plan.scorePermissions,
  bulletin: plan.bulletinPermissions,
}

/** By the room that throws them. */
export const errorCatalogues = {
  rules: ruleErrors,
  judging: judgingErrors,
  http: httpErrors,
  database: databaseErrors,
  settings: settingsErrors,
  'command line': commandErrors,
  files: readingFileErrors,
  attachments: fileErrors,
  workbooks: workbookErrors,
  reader: readerErrors,
  people: peopleErrors,
  notices: noticeErrors,
  registers: registerErrors,
  calls: callErrors,
  applications: applicationErrors,
  indicators: indicatorErrors,
  assignment: assignmentErrors,
  reviews: reviewErrors,
  awards: awardErrors,
  plan: plan.planErrors,
  progress: plan.progressErrors,
  supervision: plan.supervisionErrors,
}
