// What the wiring may use of awards.

export { awardErrors } from './errors.ts'
export { awardJobs } from './follow-cases.ts'
export { awardRoutes } from './routes.ts'
