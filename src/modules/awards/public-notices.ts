// Public notices: a list put up for its working days; an objection stops its own entry only.
import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import type { DateOnly } from '#kernel/date-only.ts'
import { moveApplication, procedureOf } from '#modules/applications/index.ts'
import { getCall } from '#modules/calls/index.ts'
import type { Context } from '#platform/work/context.ts'
import { addWorkingDays, isWorkingDay } from '#policy/national/working-days.ts'
import { ruleErrors } from '#rules/errors.ts'
import type { Clock } from '#rules/stage.ts'
import { chosenCases } from './chosen-cases.ts'
import { awardErrors } from './errors.ts'
import './table.ts'

/** The day of publication counts when it is a working day: five working days from 2023-05-26 end on 06-01. */
export const lastDay = ({ length }: Pick<Clock, 'length'>, from: DateOnly): DateOnly =>
  addWorkingDays(from, isWorkingDay(from) ? length - 1 : length)

interface NewNotice {
  callId: string
  title: string
  applicationIds: readonly string[]
}

/** Refuses `notice-twice`, `not-in-this-state`, `permission-denied`. */
export async function publishNotice(ctx: Context, { callId, title, applicationIds }: NewNotice) {
  const { edition } = await getCall(ctx, { callId })
  const chosen = await chosenCases(ctx, callId, applicationIds)
  const { lifecycle } = procedureOf(edition)
  const { clock = null, on = {} } = lifecycle.states['in-public-notice'] ?? {}
  for (const { row, parties } of chosen) {
    if (row.state !== 'in-public-notice') throw ruleErrors.refuse('not-in-this-state')
    if (!on['confirm']?.by.some((party) => parties.has(party))) throw ruleErrors.refuse('permission-denied')
    if (row.due_on !== null) throw awardErrors.refuse('notice-twice', { title: row.title })
  }
  const id = uuidv7()
  const startsOn = ctx.clock.today()
  const endsOn = clock ? lastDay(clock, startsOn) : startsOn
  await ctx.sql
    .insertInto('public_notice')
    .values({
      authority: ctx.authority,
      id,
      call_id: callId,
      title,
      starts_on: startsOn,
      ends_on: endsOn,
      published_by: ctx.actor.name,
      published_at: ctx.clock.now(),
    })
    .execute()
  const ids = chosen.map(({ row }) => row.id)
  await ctx.sql
    .insertInto('public_notice_entry')
    .values(ids.map((application_id) => ({ authority: ctx.authority, notice_id: id, application_id })))
    .execute()
  await ctx.sql
    .updateTable('application')
    .set({ due_on: endsOn, version: sql<number>`version + 1` })
    .where('authority', '=', ctx.authority)
    .where('id', 'in', ids)
    .execute()
  await ctx.audit({
    action: 'publish-notice',
    subjectKind: 'call',
    subjectId: callId,
    after: { title, startsOn, endsOn, entries: ids.length },
  })
  return { id, callId, title, startsOn, endsOn, isOver: false }
}

export async function getNotice(ctx: Context, noticeId: string) {
  const notice = await ctx.sql
    .selectFrom('public_notice')
    .selectAll()
    .where('authority', '=', ctx.authority)
    .where('id', '=', noticeId)
    .executeTakeFirst()
  if (!notice) throw awardErrors.refuse('notice-not-found')
  return notice
}

/** Everything that stood its time without objection goes on. Refuses `notice-running`. */
export async function closeNotice(ctx: Context, { noticeId }: { noticeId: string }) {
  const notice = await getNotice(ctx, noticeId)
  if (ctx.clock.today() <= notice.ends_on) throw awardErrors.refuse('notice-running', { endsOn: notice.ends_on })
  const entries = await ctx.sql
    .selectFrom('public_notice_entry')
    .select('application_id')
    .where('authority', '=', ctx.authority)
    .where('notice_id', '=', noticeId)
    .execute()
  const chosen = await chosenCases(
    ctx,
    notice.call_id,
    entries.map(({ application_id }) => application_id),
  )
  const ready = chosen.filter(({ row }) => row.state === 'in-public-notice')
  for (const { row, parties } of ready) await moveApplication(ctx, row, parties, { action: 'confirm' })
  return { confirmed: ready.length, suspended: chosen.filter(({ row }) => row.state === 'suspended').length }
}

/** What anyone may see: names, units, the result; those of persons only where the person is the applicant. */
export async function findOpenNotices(ctx: Context) {
  const today = ctx.clock.today()
  const notices = await ctx.sql
    .selectFrom('public_notice')
    .selectAll()
    .where('authority', '=', ctx.authority)
    .orderBy('ends_on', 'desc')
    .limit(30)
    .execute()
  const entries = await ctx.sql
    .selectFrom('public_notice_entry')
    .innerJoin('application', (join) =>
      join
        .onRef('application.authority', '=', 'public_notice_entry.authority')
        .onRef('application.id', '=', 'public_notice_entry.application_id'),
    )
    .select(['public_notice_entry.notice_id', 'application.id', 'application.title', 'application.unit_name'])
    .where('public_notice_entry.authority', '=', ctx.authority)
    .where('public_notice_entry.notice_id', 'in', notices.length > 0 ? notices.map(({ id }) => id) : [uuidv7()])
    .orderBy('application.no')
    .execute()
  return notices.map(({ id, call_id: callId, title, starts_on: startsOn, ends_on: endsOn }) => ({
    id,
    callId,
    title,
    startsOn,
    endsOn,
    isOver: today > endsOn,
    entries: entries
      .filter(({ notice_id }) => notice_id === id)
      .map((entry) => ({ applicationId: entry.id, title: entry.title, unitName: entry.unit_name })),
  }))
}
