// What the wiring may use of plans.

export { align } from './alignment/align.ts'
export { promisesOfReading } from './alignment/promises.ts'
export { assignUnits, confirmProposedUnits } from './assign-units.ts'
export { dispatchParts } from './breakdown/dispatch-parts.ts'
export { getPart } from './breakdown/get-part.ts'
export { previewSplit } from './breakdown/preview-split.ts'
export { signForParts } from './breakdown/sign-parts.ts'
export { splitPart } from './breakdown/split-part.ts'
export { draftBulletin, issueBulletin, writeBulletin } from './bulletins/keep-bulletins.ts'
export type { Part, PassedDay } from './contract.ts'
export { findTracks, moveDocument } from './documents/keep-tracks.ts'
export { progressErrors } from './errors/progress.ts'
export { supervisionErrors } from './errors/supervision.ts'
export { planErrors } from './errors.ts'
export { addEvent, editEvent, findEvents } from './events/keep-events.ts'
export { findCommitments } from './find-commitments.ts'
export { findPlans, getPlan } from './find-plans.ts'
export { passDays, planJobs } from './jobs.ts'
export { addListEntry } from './keep-lists.ts'
export { measureParts } from './measures/measure-parts.ts'
export { bulletinPaper } from './papers/bulletin-paper.ts'
export {
  askedPermissions,
  bulletinPermissions,
  decisionPermissions,
  dispatchPermissions,
  documentPermissions,
  escalationPermissions,
  partPermissions,
  planPermissions,
  reportPermissions,
  requestPermissions,
  scorePermissions,
} from './permissions.ts'
export { acceptReports } from './reports/decide-report.ts'
export { addEvidence } from './reports/keep-evidence.ts'
export { openContract } from './reports/open-contract.ts'
export { type ReportRow, reportsOf } from './reports/report-rows.ts'
export type { PlanMeans } from './reports/routes.ts'
export { submitRows } from './reports/write-reports.ts'
export { planRoutes } from './routes.ts'
export { decideRequest } from './supervision/decide-request.ts'
export { stepEscalation } from './supervision/escalate.ts'
export { findEscalations } from './supervision/find-escalations.ts'
export { findParts } from './supervision/find-parts.ts'
export { lightsOn } from './supervision/lights-on.ts'
export { passDay } from './supervision/pass-day.ts'
export { requestChange } from './supervision/request-change.ts'
