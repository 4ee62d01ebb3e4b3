// Filings as a list: what waits comes in the order in which it must be decided.
import { sql } from 'kysely'
import type { DateOnly } from '#kernel/date-only.ts'
import type { Page } from '#kernel/endpoint.ts'
import type { Context } from '#platform/work/context.ts'
import { isWorkingDay, workingDaysBetween } from '#policy/national/working-days.ts'
import type { FilingRow, FilingState } from '../contract.ts'
import { likeWithin } from '../find/condition-sql.ts'
import { filingsOf, openRequests, readerOf, type StoredFiling } from './load-filing.ts'

export const presentRow = (ctx: Context, filing: StoredFiling): FilingRow => ({
  id: filing.id,
  no: filing.no,
  title: String(filing.facts['title'] ?? ''),
  party: { register: filing.party_register, id: filing.party_id, name: filing.party_name },
  buyer: String(filing.facts['buyerName'] ?? ''),
  amount: filing.decision?.amount ?? filing.amount,
  state: filing.state,
  filedAt: filing.filed_at?.toISOString() ?? null,
  dueOn: filing.due_on,
  daysLeft: filing.state === 'accepted' && filing.due_on !== null ? daysLeft(ctx.clock.today(), filing.due_on) : null,
  number: filing.number,
  openRequests: filing.open_requests,
  version: filing.version,
})

/** Today counts while it is a working day. */
const daysLeft = (today: DateOnly, due: DateOnly) =>
  workingDaysBetween(today, due) + (due >= today && isWorkingDay(today) ? 1 : 0)

interface Asked {
  state?: FilingState | undefined
  waiting?: 'yes' | undefined
  search?: string | undefined
  cursor?: string | undefined
  limit: number
}

export async function findFilings(ctx: Context, asked: Asked): Promise<Page<FilingRow>> {
  const { state, waiting, search, cursor, limit } = asked
  const reader = await readerOf(ctx)
  let query = filingsOf(ctx, reader)
  if (state !== undefined) query = query.where('state', '=', state)
  if (waiting === 'yes')
    query = query.where(
      reader.seesAll
        ? sql<boolean>`(state in ('filed', 'accepted') or ${openRequests} > 0)`
        : sql<boolean>`state in ('draft', 'returned')`,
    )
  if (search !== undefined) {
    const like = likeWithin(search.toLowerCase())
    query = query.where(
      sql<boolean>`(lower(facts ->> 'title') like ${like} or lower(party_name) like ${like} or lower(no) like ${like}
        or number like ${like} or lower(facts ->> 'buyerName') like ${like})`,
    )
  }
  const { total } = await query
    .clearSelect()
    .select((count) => count.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const offset = Number(cursor ?? 0)
  const found = await query
    .orderBy(waiting === 'yes' ? sql`due_on nulls last, filed_at` : sql`id desc`)
    .orderBy('id')
    .offset(offset)
    .limit(limit + 1)
    .execute()
  return {
    rows: found.slice(0, limit).map((filing) => presentRow(ctx, filing)),
    next: found.length > limit ? String(offset + limit) : null,
    total,
  }
}
