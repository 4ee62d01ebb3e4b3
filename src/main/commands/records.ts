// Opens the department's records for a command: the database of the settings, the day it stands on, one unit of work.
import { join } from 'node:path'
import { uuidv7 } from 'uuidv7'
import { rebuildTotals } from '#modules/indicators/index.ts'
import { movedClock, systemClock } from '#platform/clock/clock.ts'
import { openEmbedded, openServer } from '#platform/database/database.ts'
import { migrate } from '#platform/database/migrate.ts'
import { type FileStore, openFileStore } from '#platform/files/file-store.ts'
import type { Start } from '#platform/jobs/job-queue.ts'
import type { Context } from '#platform/work/context.ts'
import { work } from '#platform/work/work.ts'
import { systemActor } from '#rules/actor.ts'
import { findDemonstrationDay } from '../demonstration/day.ts'
import { connectModules } from '../followers.ts'
import { readSettings } from '../settings.ts'

interface Records {
  /** Opens a unit of work in the name of the system. */
  start: Start
  files: FileStore
}

/** `data` as given by --data; the embedded database must not be in use by a server. */
export async function openRecords<T>(data: string | undefined, act: (records: Records) => Promise<T>): Promise<T> {
  const settings = readSettings(process.env, data === undefined ? {} : { data })
  const database = settings.databaseUrl ? await openServer(settings.databaseUrl) : await openEmbedded(settings.data)
  try {
    await migrate(database)
    const principal = { authority: settings.authority, actor: systemActor, requestId: uuidv7() }
    const day = await work({ database, clock: systemClock }, principal, findDemonstrationDay)
    const clock = day === undefined ? systemClock : movedClock(systemClock, day)
    const start: Start = (task) => work({ database, clock }, principal, task)
    connectModules()
    await start(rebuildTotals)
    return await act({ start, files: openFileStore(join(settings.data, 'files')) })
  } finally {
    await database.close()
  }
}

/** One unit of work. */
export const withRecords = <T>(data: string | undefined, act: (ctx: Context) => Promise<T>): Promise<T> =>
  openRecords(data, ({ start }) => start(act))

/** Where a command reads the database: told in its help. */
export const recordsHelp = `  数据库由 --data 或 DATABASE_URL 指定；使用内置数据库时请先停止服务。
  The database is named by --data or DATABASE_URL; stop the server first when it is the embedded one.
`
