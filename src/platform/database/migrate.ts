// Brings the database to the shape this version needs: plain SQL, forward only, each script once.
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Database } from './database.ts'
import { databaseErrors } from './errors.ts'

const scripts = import.meta.glob<string>('/migrations/*.sql', { query: '?raw', import: 'default', eager: true })

/** Any number: the advisory lock that lets one process migrate a server while others wait. */
const migrationLock = 20_220_002

const nameOf = (path: string) => path.split('/').at(-1)?.replace('.sql', '') ?? path
const migrations = Object.entries(scripts)
  .map(([path, script]) => ({
    name: nameOf(path),
    script,
    hash: createHash('sha256').update(script).digest('hex'),
  }))
  .sort((a, b) => (a.name < b.name ? -1 : 1))

/** The names of the scripts that ran now. Refuses `migration-changed` and `migration-unknown`. */
export async function migrate(database: Database): Promise<string[]> {
  await sql`create table if not exists migration (name text primary key, hash text not null, ran_at timestamptz not null default now())`.execute(
    database.sql,
  )
  return database.sql.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(${migrationLock})`.execute(transaction)
    const { rows } = await sql<{ name: string; hash: string }>`select name, hash from migration`.execute(transaction)
    const done = new Map(rows.map((row) => [row.name, row.hash]))

    const unknown = rows.find((row) => !migrations.some(({ name }) => name === row.name))
    if (unknown) throw databaseErrors.refuse('migration-unknown', { migration: unknown.name })
    const changed = migrations.find(({ name, hash }) => (done.get(name) ?? hash) !== hash)
    if (changed) throw databaseErrors.refuse('migration-changed', { migration: changed.name })

    const pending = migrations.filter(({ name }) => !done.has(name))
    for (const { name, script, hash } of pending) {
      await sql.raw(script).execute(transaction)
      await sql`insert into migration (name, hash) values (${name}, ${hash})`.execute(transaction)
    }
    return pending.map(({ name }) => name)
  })
}
