// What other modules and the wiring may use of calls.
export { draftCall } from './draft-call.ts'
export { callErrors } from './errors.ts'
export { findCalls, getCall } from './find-calls.ts'
export { callPermissions } from './permissions.ts'
export { publishCall } from './publish-call.ts'
export { callRoutes } from './routes.ts'
