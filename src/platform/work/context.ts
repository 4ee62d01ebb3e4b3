// What a command works with: one open transaction of one department, on behalf of one actor.
import type { Transaction } from 'kysely'
import type { Clock } from '#platform/clock/clock.ts'
import type { Tables } from '#platform/database/tables.ts'
import type { Actor } from '#rules/actor.ts'

export interface Context {
  readonly authority: string
  readonly actor: Actor
  readonly sql: Transaction<Tables>
  readonly clock: Clock
  readonly requestId: string
  /** Writes audit lines in this transaction, one for each change. */
  readonly audit: (...entries: AuditEntry[]) => Promise<void>
  /** Computes what is asked for often and depends on nothing but `key` and the database: once for each state of it. */
  readonly oncePerState: <T>(key: string, compute: () => Promise<T>) => Promise<T>
  /** Puts a job in the queue in this transaction. */
  readonly enqueue: <T extends object>(kind: JobKind<T>, data: T) => Promise<void>
  /** Tells the modules below, in this transaction, that something has happened. */
  readonly emit: <T extends object>(kind: EventKind<T>, data: T) => Promise<void>
}

/** `before` and `after` hold the facts that changed, not whole records. */
export interface AuditEntry {
  action: string
  subjectKind: string
  subjectId: string
  before?: object
  after?: object
  reason?: string
  onBehalfOf?: string
  /** Who did it, where the request came from someone not yet known: at sign-in. */
  by?: Actor
}

/** The name of a job or event with the shape of its data, which exists only for the compiler. */
export interface JobKind<T extends object> {
  readonly job: string
  readonly data?: T
}
export interface EventKind<T extends object> {
  readonly event: string
  readonly data?: T
}
