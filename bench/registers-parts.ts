// The parts of the product that the measurements of the registers drive, bundled together.

export {
  changeEntries,
  countEntries,
  findEntries,
  getEntry,
  getRegister,
  runImport,
  settleEntries,
  undoImport,
  updateEntry,
} from '#modules/registers/index.ts'
export { systemClock } from '#platform/clock/clock.ts'
export { openEmbedded, openServer } from '#platform/database/database.ts'
export { migrate } from '#platform/database/migrate.ts'
export { openFileStore } from '#platform/files/file-store.ts'
export { openTableReader } from '#platform/reader-process/open-table-reader.ts'
export { work } from '#platform/work/work.ts'
export { systemActor } from '#rules/actor.ts'
