// What the plan module answers: plans, commitments, their units, the lists, exports and the import of an edited decomposition.
export * from './contract/commitments.ts'
export * from './contract/decomposition.ts'
export * from './contract/lists.ts'
