// Convenes a panel over applications whose peers have spoken; who must keep away from which is found and written down at once.
import { uuidv7 } from 'uuidv7'
import type { DateOnly } from '#kernel/date-only.ts'
import { type CaseRow, procedureOf } from '#modules/applications/index.ts'
import { getCall } from '#modules/calls/index.ts'
import type { Context } from '#platform/work/context.ts'
import { demand } from '#rules/allow.ts'
import { ruleErrors } from '#rules/errors.ts'
import { competitorsOf, demandDivision, reviewsOf } from '../assign-reviews.ts'
import { leastReviews } from '../conclude-review.ts'
import { reviewErrors } from '../errors.ts'
import { conflictOf } from '../find-conflicts.ts'
import { reviewersOf } from '../keep-reviewers.ts'
import { reviewPermissions } from '../permissions.ts'
import { panelAfterPeers } from './tally.ts'
import './table.ts'

interface Convening {
  callId: string
  title: string
  heldOn: DateOnly
  place: string
  memberIds: readonly string[]
  chairId: string
  applicationIds: readonly string[]
}

/** Refuses `panel-not-foreseen`, `panel-too-small`, `chair-no-member`, `reviews-missing`, `panel-twice`, `permission-denied`. */
export async function convenePanel(ctx: Context, { callId, ...convening }: Convening): Promise<{ id: string }> {
  const call = await getCall(ctx, { callId, locked: true })
  demand(reviewPermissions, ctx.actor, 'draw', { unitPaths: [call.unitPath] })
  const { edition } = procedureOf(call.edition)
  const foreseen = panelAfterPeers(edition)
  if (!foreseen) throw reviewErrors.refuse('panel-not-foreseen')
  const memberIds = [...new Set(convening.memberIds)]
  const members = await reviewersOf(ctx)
    .where('reviewer.account_id', 'in', memberIds)
    .where('reviewer.verified_at', 'is not', null)
    .execute()
  if (members.length < foreseen.least || members.length < memberIds.length)
    throw reviewErrors.refuse('panel-too-small', { least: foreseen.least, count: members.length })
  if (!memberIds.includes(convening.chairId)) throw reviewErrors.refuse('chair-no-member')
  const cases: CaseRow[] = []
  for (const id of [...new Set(convening.applicationIds)]) cases.push(await getReady(ctx, callId, id))
  const id = await keepPanel(ctx, callId, convening, memberIds, cases)
  const competitors = await competitorsOf(ctx, callId)
  const recusals = cases.flatMap((row) =>
    members.flatMap((member) => {
      const reason = conflictOf(member, row, competitors)
      return reason === null ? [] : [{ application_id: row.id, account_id: member.account_id, reason }]
    }),
  )
  if (recusals.length > 0)
    await ctx.sql
      .insertInto('panel_recusal')
      .values(
        recusals.map((recusal) => ({
          ...{ authority: ctx.authority, panel_id: id, source: 'found' as const, at: ctx.clock.now() },
          ...recusal,
        })),
      )
      .execute()
  await ctx.audit({
    action: 'convene-panel',
    subjectKind: 'call',
    subjectId: callId,
    after: {
      title: convening.title,
      heldOn: convening.heldOn,
      members: members.map(({ name }) => name),
      entries: cases.length,
      recusals: recusals.length,
    },
  })
  return { id }
}

/** In review, its peers done, on no other agenda. */
async function getReady(ctx: Context, callId: string, id: string): Promise<CaseRow> {
  const row = await demandDivision(ctx, id)
  if (row.call_id !== callId || row.state !== 'in-review') throw ruleErrors.refuse('not-in-this-state')
  const delivered = (await reviewsOf(ctx, [row])).filter(({ state }) => state === 'delivered').length
  const least = leastReviews(procedureOf(row.edition).edition)
  if (delivered < least) throw reviewErrors.refuse('reviews-missing', { least, count: delivered })
  const listed = await ctx.sql
    .selectFrom('panel_item')
    .innerJoin('panel', (join) =>
      join.onRef('panel.authority', '=', 'panel_item.authority').onRef('panel.id', '=', 'panel_item.panel_id'),
    )
    .select('panel.id')
    .where('panel_item.authority', '=', ctx.authority)
    .where('panel_item.application_id', '=', id)
    .where('panel.state', '!=', 'cancelled')
    .executeTakeFirst()
  if (listed) throw reviewErrors.refuse('panel-twice', { title: row.title })
  return row
}

async function keepPanel(
  ctx: Context,
  callId: string,
  { title, heldOn, place, chairId }: Omit<Convening, 'callId'>,
  memberIds: readonly string[],
  cases: readonly CaseRow[],
): Promise<string> {
  const { authority } = ctx
  const id = uuidv7()
  await ctx.sql
    .insertInto('panel')
    .values({
      ...{ authority, id, call_id: callId, title, held_on: heldOn, place },
      secretary: ctx.actor.name,
      state: 'convened',
      minutes: '',
      ended_at: null,
    })
    .execute()
  await ctx.sql
    .insertInto('panel_member')
    .values(memberIds.map((account_id) => ({ authority, panel_id: id, account_id, is_chair: account_id === chairId })))
    .execute()
  await ctx.sql
    .insertInto('panel_item')
    .values(cases.map((row, index) => ({ authority, panel_id: id, application_id: row.id, position: index + 1 })))
    .execute()
  return id
}
