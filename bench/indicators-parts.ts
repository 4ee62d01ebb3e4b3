// The parts of the product that the measurement of the indicators drives, bundled together.

export {
  findComposition,
  findCourse,
  findPlaces,
  getFigure,
  keepTotals,
  rebuildTotals,
} from '#modules/indicators/index.ts'
export { followEntries, getRegister, recordEntry, updateEntry } from '#modules/registers/index.ts'
export { systemClock } from '#platform/clock/clock.ts'
export { openEmbedded, openServer } from '#platform/database/database.ts'
export { migrate } from '#platform/database/migrate.ts'
export { work } from '#platform/work/work.ts'
export { regions } from '#policy/national/regions.ts'
export { systemActor } from '#rules/actor.ts'
