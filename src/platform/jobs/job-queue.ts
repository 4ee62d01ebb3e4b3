// Jobs and events live in the database: they leave with the transaction that causes them, and survive a killed process.

import { sql } from 'kysely'
import { fromKysely, fromPglite, PgBoss } from 'pg-boss'
import type { Logger } from 'pino'
import { uuidv7 } from 'uuidv7'
import type { Database } from '#platform/database/database.ts'
import type { Context, EventKind, JobKind } from '#platform/work/context.ts'

/** Opens units of work in the name of the system, for the department the job belongs to. */
export type Start = <T>(act: (ctx: Context) => Promise<T>) => Promise<T>

export interface JobHandler<T extends object = object> {
  queue: string
  /** The event it listens to; without one it takes jobs enqueued for `queue`. */
  event?: string
  /** When it runs by itself, as five cron fields in China's time. */
  cron?: string
  run(start: Start, data: T): Promise<void>
  /** How many attempts after the first, and how long one may take. */
  retries?: number
  seconds?: number
}

export const onJob = <T extends object>(
  { job }: JobKind<T>,
  run: (start: Start, data: T) => Promise<void>,
  limits: Pick<JobHandler, 'retries' | 'seconds'> = {},
): JobHandler<T> => ({ queue: job, run, ...limits })

/** `queue` names the listener: every listener of an event gets its own copy. */
export const onEvent = <T extends object>(
  { event }: EventKind<T>,
  queue: string,
  run: (start: Start, data: T) => Promise<void>,
): JobHandler<T> => ({ queue, event, run })

export const onSchedule = (queue: string, cron: string, run: (start: Start) => Promise<void>): JobHandler => ({
  queue,
  cron,
  run,
})

interface Envelope {
  authority: string
  requestId: string
  data: object
}

export type StartFor = (authority: string, requestId: string) => Start

export class JobQueue {
  readonly #boss: PgBoss
  readonly #handlers = new Map<string, JobHandler>()

  constructor(boss: PgBoss) {
    this.#boss = boss
  }

  async enqueue<T extends object>(ctx: Context, { job }: JobKind<T>, data: T): Promise<void> {
    await this.#boss.send(job, envelope(ctx, data), { db: fromKysely(ctx.sql) })
  }

  /** One job for every listener. */
  async emit<T extends object>(ctx: Context, { event }: EventKind<T>, data: T): Promise<void> {
    for (const handler of this.#handlers.values()) {
      if (handler.event === event) await this.enqueue(ctx, { job: handler.queue }, data)
    }
  }

  /** Makes the queues of the handlers and sets their hours for the department. */
  async declare(authority: string, handlers: readonly JobHandler[]): Promise<void> {
    for (const handler of handlers) {
      await this.#boss.createQueue(handler.queue, {
        retryLimit: handler.retries ?? 3,
        retryBackoff: true,
        expireInSeconds: handler.seconds ?? 300,
      })
      // Makes the library remember the queue now: looking it up inside a transaction of the embedded engine would wait for ever.
      await this.#boss.findJobs(handler.queue, { limit: 1 })
      if (handler.cron) {
        const data: Envelope = { authority, requestId: `schedule:${handler.queue}`, data: {} }
        await this.#boss.schedule(handler.queue, handler.cron, data, { tz: 'Asia/Shanghai' })
      }
      this.#handlers.set(handler.queue, handler)
    }
  }

  /** Takes jobs until `stop`. */
  async work(startFor: StartFor): Promise<void> {
    for (const handler of this.#handlers.values()) {
      await this.#boss.work<Envelope>(handler.queue, { pollingIntervalSeconds: 0.5 }, async ([job]) => {
        if (job) await handler.run(startFor(job.data.authority, job.data.requestId), job.data.data)
      })
    }
  }

  /** Carries out everything that waits, in the calling process, until nothing does. A failing job throws. */
  async drain(startFor: StartFor): Promise<void> {
    let carriedOut: number
    do {
      carriedOut = 0
      for (const handler of this.#handlers.values()) {
        for (const job of await this.#boss.fetch<Envelope>(handler.queue, { batchSize: 100 })) {
          await handler.run(startFor(job.data.authority, job.data.requestId), job.data.data)
          await this.#boss.complete(handler.queue, job.id)
          carriedOut++
        }
      }
    } while (carriedOut > 0)
  }

  stop(): Promise<void> {
    return this.#boss.stop({ graceful: true, timeout: 10_000 })
  }
}

const envelope = (ctx: Context, data: object): Envelope => ({
  authority: ctx.authority,
  requestId: ctx.requestId || uuidv7(),
  data,
})

/** Starts the queue on an open, migrated database and lets the application's role put jobs in. */
export async function openJobQueue(database: Database, log: Logger): Promise<JobQueue> {
  const boss =
    'lite' in database.engine
      ? new PgBoss({ db: fromPglite(database.engine.lite), backend: 'pglite' })
      : new PgBoss({ db: { executeSql: (text, values) => poolOf(database).query(text, values) } })
  boss.on('error', (error) => log.error(error, 'job queue'))
  await boss.start()
  await sql
    .raw(
      `grant usage on schema pgboss to luoshi_app;
       grant select, insert, update on all tables in schema pgboss to luoshi_app;
       grant execute on all functions in schema pgboss to luoshi_app;`,
    )
    .execute(database.sql)
  return new JobQueue(boss)
}

function poolOf(database: Database) {
  if ('pool' in database.engine) return database.engine.pool
  throw new Error('no pool: the database is embedded')
}
