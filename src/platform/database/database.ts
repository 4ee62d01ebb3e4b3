// The one door to the database: embedded in a directory, or a PostgreSQL server.
import { types as liteTypes, PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import { lockData } from './data-lock.ts'
import { embeddedDialect } from './embedded-dialect.ts'
import { databaseErrors } from './errors.ts'
import type { Tables } from './tables.ts'

export interface Database {
  readonly kind: 'embedded' | 'server'
  readonly sql: Kysely<Tables>
  /** The engine below, for what speaks to it directly: the job queue and bulk loads. */
  readonly engine: { lite: PGlite } | { pool: pg.Pool }
  close(): Promise<void>
}

const text = (value: string) => value
const parsers = {
  [liteTypes.DATE]: text,
  [liteTypes.INT8]: Number,
  [liteTypes.NUMERIC]: Number,
}
for (const [type, parse] of Object.entries(parsers)) pg.types.setTypeParser(Number(type), parse)

/** From here on a text goes to the embedded engine as bytes: it would otherwise measure it character by character. */
const longText = 10_000
const serializers = {
  [liteTypes.TEXT]: (value: unknown) => {
    const said = String(value)
    return (said.length < longText ? said : Buffer.from(said)) as string
  },
}

/** `directory` holds the embedded engine's files; without one it lives in memory. */
export async function openEmbedded(directory?: string): Promise<Database> {
  const lock = directory === undefined ? undefined : lockData(directory)
  try {
    const lite = await PGlite.create({
      dataDir: directory === undefined ? 'memory://' : `${directory}/database`,
      parsers,
      serializers,
      extensions: { pg_trgm },
    })
    const kysely = new Kysely<Tables>({ dialect: embeddedDialect(lite) })
    return {
      kind: 'embedded',
      sql: kysely,
      engine: { lite },
      close: async () => {
        await kysely.destroy()
        lock?.release()
      },
    }
  } catch (error) {
    lock?.release()
    throw databaseErrors.refuse('data-unusable', { directory: directory ?? 'memory', reason: String(error) })
  }
}

/** `url` as in DATABASE_URL. */
export async function openServer(url: string): Promise<Database> {
  const pool = new pg.Pool({ connectionString: url, max: 20, application_name: 'luoshi' })
  // A connection lost while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => {})
  const kysely = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  try {
    await sql`select 1`.execute(kysely)
  } catch (error) {
    await kysely.destroy()
    throw databaseErrors.refuse('server-unreachable', { reason: (error as Error).message })
  }
  return { kind: 'server', sql: kysely, engine: { pool }, close: () => kysely.destroy() }
}
