// What the wiring may use of plans.

export { align } from './alignment/align.ts'
export { promisesOfReading } from './alignment/promises.ts'
export { bulletinPaper, writeBulletin } from './bulletins/keep-bulletins.ts'
export type { PassedDay } from './contract.ts'
export { progressErrors } from './errors/progress.ts'
export { supervisionErrors } from './errors/supervision.ts'
export { planErrors } from './errors.ts'
export { findCommitments } from './find-commitments.ts'
export { findPlans, getPlan } from './find-plans.ts'
export { planJobs } from './jobs.ts'
export { addListEntry } from './keep-lists.ts'
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
export type { PlanMeans } from './reports/routes.ts'
export { planRoutes } from './routes.ts'
export { lightsOn } from './supervision/lights-on.ts'
export { passDay } from './supervision/pass-day.ts'
