// What the wiring may use of plans.

export { progressErrors } from './errors/progress.ts'
export { supervisionErrors } from './errors/supervision.ts'
export { planErrors } from './errors.ts'
export { findCommitments } from './find-commitments.ts'
export { findPlans } from './find-plans.ts'
export { planJobs } from './jobs.ts'
export { addListEntry } from './keep-lists.ts'
export {
  askedPermissions,
  decisionPermissions,
  dispatchPermissions,
  escalationPermissions,
  partPermissions,
  planPermissions,
  reportPermissions,
  requestPermissions,
  scorePermissions,
} from './permissions.ts'
export { planRoutes } from './routes.ts'
