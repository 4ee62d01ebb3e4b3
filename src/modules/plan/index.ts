// What the wiring may use of plans.

export { planErrors } from './errors.ts'
export { findCommitments } from './find-commitments.ts'
export { findPlans } from './find-plans.ts'
export { planJobs } from './jobs.ts'
export { addListEntry } from './keep-lists.ts'
export { planPermissions } from './permissions.ts'
export { planRoutes } from './routes.ts'
