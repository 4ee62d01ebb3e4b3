// What one running process holds open; everything else is handed a part of it.
import type { Logger } from 'pino'
import type { Clock } from './clock/clock.ts'
import type { Database } from './database/database.ts'
import type { FileStore } from './files/file-store.ts'
import type { JobQueue } from './jobs/job-queue.ts'

export interface Platform {
  readonly database: Database
  readonly clock: Clock
  readonly jobs: JobQueue
  readonly files: FileStore
  readonly log: Logger
}
