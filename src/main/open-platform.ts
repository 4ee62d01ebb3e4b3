// Opens what a process needs, in order: database, migrations, jobs, files; and closes it in reverse.
import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { pino } from 'pino'
import type { ReadText } from '#modules/applications/index.ts'
import type { ReadFile } from '#modules/notices/index.ts'
import { type Clock, movableClock, systemClock } from '#platform/clock/clock.ts'
import { type Database, openEmbedded, openServer } from '#platform/database/database.ts'
import { migrate } from '#platform/database/migrate.ts'
import { tendDatabase } from '#platform/database/tend-database.ts'
import { openFileStore } from '#platform/files/file-store.ts'
import { type Scan, scannerOf } from '#platform/files/take-attachment.ts'
import { onSchedule, openJobQueue } from '#platform/jobs/job-queue.ts'
import type { Platform } from '#platform/platform.ts'
import { openReader, type Reader } from '#platform/reader-process/open-reader.ts'
import { openTableReader } from '#platform/reader-process/open-table-reader.ts'
import { work } from '#platform/work/work.ts'
import { systemActor } from '#rules/actor.ts'
import { findDemonstrationDay, keepDemonstrationDay, type MovableClock } from './demonstration/day.ts'
import { allJobs } from './modules.ts'
import type { Settings } from './settings.ts'

export interface OpenPlatform extends Platform {
  reader: Reader
  scan: Scan
  /** undefined in real use. */
  demonstrationClock: MovableClock | undefined
  close(): Promise<void>
}

/** `tell` hears each step as it begins. */
export async function openPlatform(settings: Settings, tell: (step: string) => void): Promise<OpenPlatform> {
  const log = pino({ level: settings.logLevel, redact: ['req.headers.cookie', 'req.headers["x-csrf-token"]'] })

  tell('打开数据库 / opening the database')
  const database = settings.databaseUrl ? await openServer(settings.databaseUrl) : await openEmbedded(settings.data)
  const ran = await migrate(database)
  if (ran.length > 0) tell(`数据库升级 / migrated: ${ran.join(', ')}`)
  const demonstrationClock = settings.demonstration ? await openClock(database, settings) : undefined
  const clock: Clock = demonstrationClock ?? systemClock
  const jobs = await openJobQueue(database, log)
  const files = openFileStore(join(settings.data, 'files'))
  const entry = join(import.meta.dirname, 'reader.js')
  const reader = openReader({ entry, isWarm: true })
  const readTable = openTableReader({ entry })
  const handlers = allJobs({ files, readFile: readWith(reader), readText: textWith(reader), readTable })
  await jobs.declare(settings.authority, [...handlers, tendingOf(database)])
  if (process.platform !== 'win32') chmodSync(settings.data, 0o700)
  return {
    database,
    clock,
    demonstrationClock,
    jobs,
    files,
    log,
    reader,
    scan: scannerOf(settings.scanner),
    close: async () => {
      reader.close()
      await jobs.stop()
      await database.close()
    },
  }
}

/** In the small hours, when nobody waits for an answer. */
const tendingOf = (database: Database) =>
  onSchedule('platform/tend-database', '35 3 * * *', async () => {
    await tendDatabase(database)
  })

/** A Monday of the sample year, when the reports of three quarters are in. */
const firstDay = '2022-10-17'

/** The day asked for, the day it stood on last, or the first; kept for the command line. */
async function openClock(database: Database, { today, authority }: Settings): Promise<MovableClock> {
  const principal = { authority, actor: systemActor, requestId: 'clock' }
  return work({ database, clock: systemClock }, principal, async (ctx) => {
    const day = today ?? (await findDemonstrationDay(ctx)) ?? firstDay
    await keepDemonstrationDay(ctx, day)
    return movableClock(systemClock, day)
  })
}

const readWith =
  (reader: Reader): ReadFile =>
  (bytes, name, onProgress) =>
    reader.read(bytes, name, { onProgress })

const textWith =
  (reader: Reader): ReadText =>
  async (bytes, name) =>
    (await reader.decode(bytes, name)).text
