// What the indicators module answers: figures, targets, observations.
export * from './contract/collectable.ts'
export * from './contract/collected-value.ts'
export * from './contract/collection-forms.ts'
export * from './contract/collections.ts'
export * from './contract/declared.ts'
export * from './contract/figures.ts'
export * from './contract/observations.ts'
export * from './contract/targets.ts'
