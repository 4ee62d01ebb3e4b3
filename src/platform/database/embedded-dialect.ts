// Kysely over the embedded PostgreSQL: one session, transactions one after another through its own mutex.
import { setImmediate } from 'node:timers/promises'
import type { PGlite, Transaction } from '@electric-sql/pglite'
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
  type TransactionSettings,
} from 'kysely'

class EmbeddedConnection implements DatabaseConnection {
  readonly #lite: PGlite
  #transaction: Transaction | undefined
  #finish: ((commit: boolean) => void) | undefined
  #finished: Promise<void> | undefined

  constructor(lite: PGlite) {
    this.#lite = lite
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const session = this.#transaction ?? this.#lite
    // Only the simple protocol takes several statements at once, and it takes no parameters.
    const result = parameters.length ? await session.query<R>(sql, [...parameters]) : (await session.exec(sql)).at(-1)
    const rows = (result?.rows ?? []) as R[]
    return result?.affectedRows === undefined ? { rows } : { rows, numAffectedRows: BigInt(result.affectedRows) }
  }

  async *streamQuery<R>(query: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
    yield await this.executeQuery<R>(query)
  }

  /** Holds the engine's transaction open until `end`: its callback waits for the verdict. */
  begin({ isolationLevel }: TransactionSettings): Promise<void> {
    return new Promise((opened, failed) => {
      this.#finished = this.#lite.transaction(async (transaction) => {
        // The engine computes in this thread and never waits for anything outside: without a breath between
        // transactions neither sockets nor timers have their turn while any transaction is queued.
        await setImmediate()
        if (isolationLevel) await transaction.exec(`set transaction isolation level ${isolationLevel}`)
        this.#transaction = transaction
        const verdict = new Promise<boolean>((decide) => {
          this.#finish = decide
        })
        opened()
        if (!(await verdict)) await transaction.rollback()
      })
      this.#finished.catch(failed)
    })
  }

  async end(commit: boolean): Promise<void> {
    this.#transaction = undefined
    this.#finish?.(commit)
    await this.#finished
  }
}

class EmbeddedDriver implements Driver {
  readonly #lite: PGlite

  constructor(lite: PGlite) {
    this.#lite = lite
  }

  async init() {
    await this.#lite.waitReady
  }
  async acquireConnection() {
    return new EmbeddedConnection(this.#lite)
  }
  async releaseConnection() {}
  beginTransaction(connection: DatabaseConnection, settings: TransactionSettings) {
    return (connection as EmbeddedConnection).begin(settings)
  }
  commitTransaction(connection: DatabaseConnection) {
    return (connection as EmbeddedConnection).end(true)
  }
  rollbackTransaction(connection: DatabaseConnection) {
    return (connection as EmbeddedConnection).end(false)
  }
  async savepoint(connection: DatabaseConnection, name: string) {
    await connection.executeQuery(CompiledQuery.raw(`savepoint "${name}"`))
  }
  async rollbackToSavepoint(connection: DatabaseConnection, name: string) {
    await connection.executeQuery(CompiledQuery.raw(`rollback to "${name}"`))
  }
  async releaseSavepoint(connection: DatabaseConnection, name: string) {
    await connection.executeQuery(CompiledQuery.raw(`release "${name}"`))
  }
  async destroy() {
    await this.#lite.close()
  }
}

export const embeddedDialect = (lite: PGlite): Dialect => ({
  createDriver: () => new EmbeddedDriver(lite),
  createQueryCompiler: () => new PostgresQueryCompiler(),
  createAdapter: () => new PostgresAdapter(),
  createIntrospector: (db) => new PostgresIntrospector(db),
})
