// Answers again what was computed from the very same state of the database: a board that fifty people open at once is added up once.
import { sql } from 'kysely'
import type { Database } from '#platform/database/database.ts'
import type { Context } from './context.ts'

interface Kept {
  state: string
  answer: Promise<unknown>
}

const most = 500
const stores = new WeakMap<Database, Map<string, Kept>>()

function storeOf(database: Database): Map<string, Kept> {
  const store = stores.get(database) ?? new Map<string, Kept>()
  stores.set(database, store)
  return store
}

/** Two equal snapshots see the same rows. null where this unit of work has written: only it sees that. */
async function stateOf(ctx: Pick<Context, 'sql'>): Promise<string | null> {
  const { rows } = await sql<{ state: string | null }>`
    select case when pg_current_xact_id_if_assigned() is null then pg_current_snapshot()::text end as state`.execute(
    ctx.sql,
  )
  return rows[0]?.state ?? null
}

export async function answerOfSameState<T>(
  database: Database,
  ctx: Pick<Context, 'sql' | 'authority'>,
  key: string,
  compute: () => Promise<T>,
): Promise<T> {
  const state = await stateOf(ctx)
  if (state === null) return compute()
  const store = storeOf(database)
  const name = `${ctx.authority} ${key}`
  const kept = store.get(name)
  if (kept?.state === state) return kept.answer as Promise<T>
  const made: Kept = { state, answer: compute() }
  store.delete(name)
  store.set(name, made)
  for (const oldest of store.keys()) {
    if (store.size <= most) break
    store.delete(oldest)
  }
  const forget = () => store.get(name) === made && store.delete(name)
  const answer = await made.answer.catch((error: unknown) => {
    forget()
    throw error
  })
  // What was committed meanwhile may be half in it: good enough for who asked, not to be kept.
  if ((await stateOf(ctx)) !== state) forget()
  return answer as T
}
