// Objections to a public notice: signed, answered, and stopping only the entry they are about.
import { uuidv7 } from 'uuidv7'
import { applicationsOf, getCase, moveApplication, procedureOf } from '#modules/applications/index.ts'
import { getCall } from '#modules/calls/index.ts'
import type { Context } from '#platform/work/context.ts'
import type { Party } from '#rules/stage.ts'
import type { Objection } from './contract.ts'
import { awardErrors } from './errors.ts'
import { getNotice } from './public-notices.ts'
import './table.ts'

interface NewObjection {
  noticeId: string
  applicationId: string
  name: string
  contact: string
  grounds: string
}

/** The first one suspends the entry; further ones join it. Refuses `objection-late`, `notice-not-found`. */
export async function fileObjection(ctx: Context, { noticeId, applicationId, name, contact, grounds }: NewObjection) {
  const notice = await getNotice(ctx, noticeId)
  if (ctx.clock.today() > notice.ends_on) throw awardErrors.refuse('objection-late', { endsOn: notice.ends_on })
  const row = await applicationsOf(ctx)
    .innerJoin('public_notice_entry', (join) =>
      join
        .onRef('public_notice_entry.authority', '=', 'application.authority')
        .onRef('public_notice_entry.application_id', '=', 'application.id'),
    )
    .where('application.id', '=', applicationId)
    .where('public_notice_entry.notice_id', '=', noticeId)
    .forUpdate('application')
    .executeTakeFirst()
  if (!row) throw awardErrors.refuse('notice-not-found')
  const id = uuidv7()
  await ctx.sql
    .insertInto('objection')
    .values({
      authority: ctx.authority,
      id,
      notice_id: noticeId,
      application_id: applicationId,
      by_name: name,
      contact,
      grounds,
      filed_at: ctx.clock.now(),
      state: 'open',
      decided_by: null,
      decided_at: null,
      why: null,
    })
    .execute()
  if (row.state === 'in-public-notice') await moveApplication(ctx, row, 'system', { action: 'suspend' })
  await ctx.audit({
    action: 'file-objection',
    subjectKind: 'application',
    subjectId: applicationId,
    after: { notice: notice.title },
  })
  return { received: true }
}

/** For the division in charge and the leaders; others do not learn who objected. */
export async function findObjections(ctx: Context, { callId }: { callId: string }): Promise<Objection[]> {
  await getCall(ctx, { callId })
  const rows = await ctx.sql
    .selectFrom('objection')
    .innerJoin('application', (join) =>
      join
        .onRef('application.authority', '=', 'objection.authority')
        .onRef('application.id', '=', 'objection.application_id'),
    )
    .selectAll('objection')
    .select(['application.title', 'application.unit_name'])
    .where('objection.authority', '=', ctx.authority)
    .where('application.call_id', '=', callId)
    .orderBy('objection.filed_at')
    .execute()
  const seen: Objection[] = []
  for (const row of rows) {
    const parties = await getCase(ctx, row.application_id).then(
      (found) => found.parties,
      () => new Set<Party>(),
    )
    if (!parties.has('division') && !parties.has('leadership')) continue
    seen.push({
      id: row.id,
      applicationId: row.application_id,
      title: row.title,
      unitName: row.unit_name,
      name: row.by_name,
      contact: row.contact,
      grounds: row.grounds,
      filedAt: row.filed_at.toISOString(),
      state: row.state,
      why: row.why,
      allowedActions:
        row.state === 'open'
          ? [...(parties.has('division') ? ['lift'] : []), ...(parties.has('leadership') ? ['uphold'] : [])]
          : [],
    })
  }
  return seen
}

/**
 * Not upheld: the entry goes back into the notice once no other objection to it is open. Upheld: it is rejected. Refuses
 * `objection-not-found`, `permission-denied`.
 */
export async function decideObjection(
  ctx: Context,
  { objectionId, isUpheld, why }: { objectionId: string; isUpheld: boolean; why: string },
): Promise<void> {
  const objection = await ctx.sql
    .selectFrom('objection')
    .innerJoin('public_notice', (join) =>
      join
        .onRef('public_notice.authority', '=', 'objection.authority')
        .onRef('public_notice.id', '=', 'objection.notice_id'),
    )
    .select(['objection.application_id', 'objection.version', 'public_notice.ends_on'])
    .where('objection.authority', '=', ctx.authority)
    .where('objection.id', '=', objectionId)
    .where('objection.state', '=', 'open')
    .forUpdate('objection')
    .executeTakeFirst()
  if (!objection) throw awardErrors.refuse('objection-not-found')
  const { row, parties } = await getCase(ctx, objection.application_id, { locked: true })
  await ctx.sql
    .updateTable('objection')
    .set({
      state: isUpheld ? 'upheld' : 'lifted',
      decided_by: ctx.actor.name,
      decided_at: ctx.clock.now(),
      why,
      version: objection.version + 1,
    })
    .where('authority', '=', ctx.authority)
    .where('id', '=', objectionId)
    .execute()
  const others = await ctx.sql
    .selectFrom('objection')
    .select('id')
    .where('authority', '=', ctx.authority)
    .where('application_id', '=', row.id)
    .where('state', '=', 'open')
    .executeTakeFirst()
  await ctx.audit({
    action: 'decide-objection',
    subjectKind: 'application',
    subjectId: row.id,
    after: { isUpheld },
    reason: why,
  })
  if (isUpheld) await moveApplication(ctx, row, parties, { action: 'reject', why })
  else if (!others && procedureOf(row.edition).lifecycle.states[row.state]?.on['lift'])
    await moveApplication(ctx, row, parties, { action: 'lift', why, changes: { due_on: objection.ends_on } })
}
