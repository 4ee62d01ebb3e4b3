// The cases of a call from decision to certificate, ranked, with notices and decisions so far.
import { sql } from 'kysely'
import { applicationsOf, presentRow, procedureOf, standingOf } from '#modules/applications/index.ts'
import { getCall } from '#modules/calls/index.ts'
import { meanScores, panelTallies } from '#modules/reviews/index.ts'
import type { Context } from '#platform/work/context.ts'
import type { AwardRow } from './contract.ts'
import { askedIn } from './decide.ts'
import './table.ts'

/** Where a case may end before anybody decides on it. */
const refusedBefore = ['not-endorsed', 'formally-refused', 'refused-as-duplicate']
const phases = ['decide', 'public-notice', 'certify', 'contract', 'pay', 'perform', 'accept', 'evaluate', 'close']

export async function findAwards(ctx: Context, { callId }: { callId: string }) {
  const call = await getCall(ctx, { callId })
  const { states } = procedureOf(call.edition).lifecycle
  const later = Object.entries(states).flatMap(([name, { phase }]) =>
    phases.includes(phase) && !refusedBefore.includes(name) ? [name] : [],
  )
  const standing = await standingOf(ctx)
  const rows = await applicationsOf(ctx)
    .leftJoin('certificate', (join) =>
      join
        .onRef('certificate.authority', '=', 'application.authority')
        .onRef('certificate.application_id', '=', 'application.id'),
    )
    .select([
      'certificate.register',
      'certificate.entry_id',
      'certificate.key',
      'certificate.valid_to as certified_to',
      sql<string | null>`(select e.notice_id from public_notice_entry e where e.authority = application.authority
        and e.application_id = application.id order by e.notice_id desc limit 1)`.as('notice_id'),
      sql<number>`(select count(*)::int from objection o where o.authority = application.authority
        and o.application_id = application.id and o.state = 'open')`.as('open_objections'),
    ])
    .where('application.call_id', '=', callId)
    .where('application.state', 'in', later)
    .where('application.no', 'is not', null)
    .orderBy('application.no')
    .execute()
  const scores = await meanScores(ctx, rows)
  const tallies = await panelTallies(ctx, callId)
  const awards = rows.flatMap((row): AwardRow[] => {
    const { allowedActions, ...shown } = presentRow(ctx, standing, row)
    if (allowedActions.length === 0 && !isStaff(ctx)) return []
    return [
      {
        applicationId: row.id,
        no: row.no ?? '',
        title: row.title,
        unitName: row.unit_name,
        uscc: row.uscc,
        state: row.state,
        label: shown.label,
        asked: askedIn(row),
        granted: row.granted,
        score: scores.get(row.id) ?? null,
        panel: tallies.get(row.id) ?? null,
        dueOn: row.due_on,
        noticeId: row.notice_id,
        openObjections: row.open_objections,
        certificate:
          row.register && row.entry_id && row.key
            ? { register: row.register, entryId: row.entry_id, key: row.key, validTo: row.certified_to }
            : null,
        version: row.version,
        allowedActions,
      },
    ]
  })
  awards.sort((a, b) => supportFor(b) - supportFor(a) || (b.score ?? -1) - (a.score ?? -1))
  return {
    budget: call.budget,
    granted: awards.reduce((sum, { granted }) => sum + (granted ?? 0), 0),
    rows: awards,
    notices: await noticesOf(ctx, callId),
    decisions: await decisionsOf(ctx, callId),
  }
}

/** The share of the panel in favour ranks first, the mean of the peers decides among equals. */
function supportFor({ panel }: AwardRow): number {
  const cast = panel ? panel.support + panel.against + panel.abstain : 0
  return panel && cast > 0 ? panel.support / cast : -1
}

const isStaff = ({ actor }: Context) =>
  actor.kind === 'system' ||
  actor.grants.some(({ role }) => role === 'leader' || role === 'supervisor' || role === 'division-officer')

async function noticesOf(ctx: Context, callId: string) {
  const notices = await ctx.sql
    .selectFrom('public_notice')
    .selectAll()
    .select(
      sql<boolean>`exists (select from public_notice_entry e join application a
        on a.authority = e.authority and a.id = e.application_id
        where e.authority = public_notice.authority and e.notice_id = public_notice.id and a.state = 'in-public-notice')`.as(
        'is_waiting',
      ),
    )
    .where('authority', '=', ctx.authority)
    .where('call_id', '=', callId)
    .orderBy('id', 'desc')
    .execute()
  return notices.map(({ id, title, starts_on: startsOn, ends_on: endsOn, is_waiting: isWaiting }) => ({
    ...{ id, callId, title, startsOn, endsOn, isWaiting },
    isOver: ctx.clock.today() > endsOn,
  }))
}

async function decisionsOf(ctx: Context, callId: string) {
  const rows = await ctx.sql
    .selectFrom('decision')
    .selectAll()
    .where('authority', '=', ctx.authority)
    .where('call_id', '=', callId)
    .orderBy('id', 'desc')
    .execute()
  return rows.map(({ id, document, why, approved, rejected, amount, decided_by: by, decided_at }) => ({
    ...{ id, document, why, approved, rejected, amount, by },
    at: decided_at.toISOString(),
  }))
}
