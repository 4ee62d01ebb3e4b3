// What applicants hand in: the only door for other server code.
export {
  applicationsOf,
  type CaseRow,
  getCase,
  presentRow,
  procedureOf,
  standingOf,
} from './application-rows.ts'
export { applicationJobs } from './duplicate-check/check-duplicates.ts'
export type { ReadText } from './duplicate-check/written-text.ts'
export { prepareApplication } from './duplicates/application-text.ts'
export type { ComparedSide, DuplicatePair, Passage } from './duplicates/compare-applications.ts'
export { findAllDuplicates, findDuplicates } from './duplicates/find-duplicates.ts'
export { openMemoryStore } from './duplicates/memory-store.ts'
export { readTemplate } from './duplicates/template.ts'
export { applicationErrors } from './errors.ts'
export { chooseApplicant } from './get-applicant.ts'
export { attachmentsOf, sendAttachment } from './keep-files.ts'
export { caseEnded, demandStep, moveApplication } from './move-application.ts'
export { casePermissions } from './permissions.ts'
export { applicationRoutes } from './routes.ts'
