// A person's own secret address from which a calendar program reads the events of the newest plan.
import { createHash, randomBytes } from 'node:crypto'
import { uuidv7 } from 'uuidv7'
import type { Download } from '#kernel/endpoint.ts'
import type { Context } from '#platform/work/context.ts'
import { demand } from '#rules/allow.ts'
import { supervisionErrors } from '../errors/supervision.ts'
import { planPermissions } from '../permissions.ts'
import { calendarOf } from './calendar.ts'
import { eventsOf } from './keep-events.ts'
import './table.ts'

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex')

/** The address before it ends: one feed a person. */
export async function openFeed(ctx: Context): Promise<{ path: string }> {
  demand(planPermissions, ctx.actor, 'read')
  const now = ctx.clock.now()
  const accountId = ctx.actor.accountId ?? ''
  await ctx.sql
    .updateTable('calendar_feed')
    .set({ ended_at: now })
    .where('authority', '=', ctx.authority)
    .where('account_id', '=', accountId)
    .where('ended_at', 'is', null)
    .execute()
  const token = randomBytes(24).toString('base64url')
  const id = uuidv7()
  await ctx.sql
    .insertInto('calendar_feed')
    .values({ authority: ctx.authority, id, account_id: accountId, token_hash: hashOf(token), created_at: now })
    .execute()
  await ctx.audit({ action: 'open-feed', subjectKind: 'calendar-feed', subjectId: id })
  return { path: `/api/calendar-feeds/${token}/events.ics` }
}

/** Refuses `feed-not-found` for an unknown or ended address, and for one of a disabled account. */
export async function readFeed(ctx: Context, { token }: { token: string }): Promise<Download> {
  const feed = await ctx.sql
    .selectFrom('calendar_feed')
    .innerJoin('account', (join) =>
      join
        .onRef('account.authority', '=', 'calendar_feed.authority')
        .onRef('account.id', '=', 'calendar_feed.account_id'),
    )
    .select('calendar_feed.id')
    .where('calendar_feed.authority', '=', ctx.authority)
    .where('token_hash', '=', hashOf(token))
    .where('ended_at', 'is', null)
    .where('account.state', '=', 'active')
    .executeTakeFirst()
  if (!feed) throw supervisionErrors.refuse('feed-not-found')
  const plan = await ctx.sql
    .selectFrom('plan')
    .select(['id', 'title'])
    .where('authority', '=', ctx.authority)
    .orderBy('id', 'desc')
    .executeTakeFirst()
  const rows = await eventsOf(ctx)
    .where('plan_event.plan_id', '=', plan?.id ?? feed.id)
    .where('plan_event.starts_on', 'is not', null)
    .orderBy('plan_event.starts_on')
    .execute()
  const entries = rows.map(({ id, name, starts_on, ends_on: endsOn, place, state, version }) => ({
    id,
    name,
    startsOn: starts_on ?? '',
    endsOn,
    place,
    isCancelled: state === 'cancelled',
    version,
  }))
  const content = Buffer.from(calendarOf(plan?.title ?? '会议活动', entries, ctx.clock.now()))
  return { name: '会议活动.ics', mediaType: 'text/calendar; charset=utf-8', content }
}
