// What applicants hand in: the only door for other server code.
export { prepareApplication } from './duplicates/application-text.ts'
export type { ComparedSide, DuplicatePair, Passage } from './duplicates/compare-applications.ts'
export { findAllDuplicates, findDuplicates } from './duplicates/find-duplicates.ts'
export { openMemoryStore } from './duplicates/memory-store.ts'
export { readTemplate } from './duplicates/template.ts'
