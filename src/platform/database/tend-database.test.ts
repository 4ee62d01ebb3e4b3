import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { openTestDatabase } from '../../../test/setup/template.ts'
import { tendDatabase } from './tend-database.ts'

test('the embedded engine is tended where much has changed, and there only', async () => {
  const { database, discard } = await openTestDatabase()
  await sql`create table busy (n integer)`.execute(database.sql)
  await sql`insert into busy select generate_series(1, 1000)`.execute(database.sql)
  await sql`update busy set n = n + 1`.execute(database.sql)

  const tended = await tendDatabase(database)
  const again = await tendDatabase(database)

  const { rows } = await sql<{ known: number }>`
    select reltuples::int as known from pg_class where relname = 'busy'`.execute(database.sql)
  await discard()
  // A server tends itself.
  expect(tended.includes('public.busy')).toBe(database.kind === 'embedded')
  if (database.kind === 'embedded') expect(rows).toEqual([{ known: 1000 }])
  expect(again).toEqual([])
})
