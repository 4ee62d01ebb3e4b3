// Does for the embedded engine what autovacuum does on a server: clears away what changes left behind, and tells the planner what the tables hold now.
import { sql } from 'kysely'
import type { Database } from './database.ts'

/** The tables that had changed much. */
export async function tendDatabase({ kind, sql: database }: Database): Promise<string[]> {
  if (kind === 'server') return []
  // What changed since the last look is only counted when told to.
  await sql`select pg_stat_force_next_flush()`.execute(database)
  // As much as autovacuum waits for.
  const { rows } = await sql<{ name: string }>`
    select format('%I.%I', stat.schemaname, stat.relname) as name
    from pg_stat_user_tables stat join pg_class on pg_class.oid = stat.relid
    where relkind = 'r' and (n_dead_tup > 50 + 0.2 * greatest(reltuples, 0)
      or n_mod_since_analyze > 50 + 0.1 * greatest(reltuples, 0))
    order by name`.execute(database)
  for (const { name } of rows) await sql`vacuum (analyze) ${sql.raw(name)}`.execute(database)
  return rows.map(({ name }) => name)
}
