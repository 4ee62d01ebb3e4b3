// What the registers module answers: registers, entries, saved views, imports and the registration of technology contracts.
export * from './contract/changes.ts'
export * from './contract/declared.ts'
export * from './contract/entries.ts'
export * from './contract/filter.ts'
export * from './contract/imports.ts'
export * from './contract/views.ts'
