// What the indicators module answers: figures, targets, observations.
export * from './contract/declared.ts'
export * from './contract/figures.ts'
export * from './contract/observations.ts'
export * from './contract/targets.ts'
