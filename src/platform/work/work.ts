// Opens one unit of work: a transaction, the department's rows only, an audit line for every change.
import { AsyncLocalStorage } from 'node:async_hooks'
import { sql, type Transaction } from 'kysely'
import { appendAuditLines } from '#platform/audit/append-audit-lines.ts'
import type { Tables } from '#platform/database/tables.ts'
import type { Platform } from '#platform/platform.ts'
import type { Actor } from '#rules/actor.ts'
import { ChangeWatch } from './change-watch.ts'
import type { Context } from './context.ts'
import { answerOfSameState } from './same-state.ts'

/** In whose name work is done. */
export interface Principal {
  authority: string
  actor: Actor
  requestId: string
}

const under = new AsyncLocalStorage<true>()

/** Without a queue, work that wants to leave a job is a bug. */
type Means = Pick<Platform, 'database' | 'clock'> & Partial<Pick<Platform, 'jobs'>>

/** Commits when `act` resolves, undoes everything when it throws; jobs and events leave with the commit. */
export function work<T>(means: Means, principal: Principal, act: (ctx: Context) => Promise<T>): Promise<T> {
  // The embedded engine has one session: a unit of work inside another would wait for itself.
  if (under.getStore()) throw new Error('a unit of work cannot open another: hand its context down')
  return under.run(true, () => transact(means, principal, act))
}

function transact<T>(
  { database, clock, jobs }: Means,
  principal: Principal,
  act: (ctx: Context) => Promise<T>,
): Promise<T> {
  return database.sql.transaction().execute(async (transaction) => {
    await sql`select set_config('role', 'luoshi_app', true), set_config('app.authority', ${principal.authority}, true)`.execute(
      transaction,
    )
    const watch = new ChangeWatch()
    const queue = () => {
      if (!jobs) throw new Error('this process has no queue')
      return jobs
    }
    let audited = false
    const ctx: Context = {
      ...principal,
      clock,
      sql: transaction.withPlugin(watch) as Transaction<Tables>,
      audit: async (...entries) => {
        audited = true
        await appendAuditLines(ctx, entries)
      },
      oncePerState: (key, compute) => answerOfSameState(database, ctx, key, compute),
      enqueue: (kind, data) => queue().enqueue(ctx, kind, data),
      emit: (kind, data) => queue().emit(ctx, kind, data),
    }
    const result = await act(ctx)
    if (watch.changed.size > 0 && !audited) {
      throw new Error(`changed ${[...watch.changed].join(', ')} without an audit line`)
    }
    return result
  })
}
