// The parts of the product that the measurement of trials drives, bundled together.

export { firmFacts, firmNo } from '#main/demonstration/registers/firms.ts'
export { tryOutEdition } from '#modules/indicators/index.ts'
export { changeEntries, getRegister, settleEntries } from '#modules/registers/index.ts'
export { systemClock } from '#platform/clock/clock.ts'
export { openEmbedded, openServer } from '#platform/database/database.ts'
export { migrate } from '#platform/database/migrate.ts'
export { work } from '#platform/work/work.ts'
export { systemActor } from '#rules/actor.ts'
