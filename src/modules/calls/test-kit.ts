// What tests of the modules below need of calls.
export type { Call } from './contract.ts'
export { draftCall } from './draft-call.ts'
export { publishCall } from './publish-call.ts'
