// What the plan module answers: plans and commitments, their breakdown, reports, supervision, lists and files.
export * from './contract/breakdown.ts'
export * from './contract/commitments.ts'
export * from './contract/decomposition.ts'
export * from './contract/lists.ts'
export * from './contract/reports.ts'
export * from './contract/supervision.ts'
export * from './contract/work.ts'
