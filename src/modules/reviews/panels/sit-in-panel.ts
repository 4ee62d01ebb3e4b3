// What a member of a panel does: reads the items, keeps away from some, votes on the others once.
import type { Download } from '#kernel/endpoint.ts'
import { procedureOf, sendAttachment } from '#modules/applications/index.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import type { Context } from '#platform/work/context.ts'
import { demand } from '#rules/allow.ts'
import { spreadOf, type Vote } from '#rules/review-rule.ts'
import { competitorsOf, reviewsOf } from '../assign-reviews.ts'
import { isContested } from '../conclude-review.ts'
import type { OwnPanel } from '../contract.ts'
import { reviewErrors } from '../errors.ts'
import { conflictOf } from '../find-conflicts.ts'
import { reviewersOf } from '../keep-reviewers.ts'
import { reviewPermissions } from '../permissions.ts'
import { visibleFacts, visibleFiles } from '../write-review.ts'
import { getConvened, itemsOf, panelsOf, recusalsOf, votesOf } from './panel-rows.ts'
import './table.ts'

const seatsOf = (ctx: Context) =>
  panelsOf(ctx)
    .innerJoin('panel_member', (join) =>
      join.onRef('panel_member.authority', '=', 'panel.authority').onRef('panel_member.panel_id', '=', 'panel.id'),
    )
    .innerJoin('call', (join) =>
      join.onRef('call.authority', '=', 'panel.authority').onRef('call.id', '=', 'panel.call_id'),
    )
    .select(['panel_member.is_chair', 'call.title as call_title'])
    .where('panel_member.account_id', '=', ctx.actor.accountId ?? '')

export async function findOwnPanels(ctx: Context): Promise<OwnPanel[]> {
  demand(reviewPermissions, ctx.actor, 'review')
  const seats = await seatsOf(ctx).where('panel.state', '!=', 'cancelled').orderBy('panel.id', 'desc').execute()
  const panels: OwnPanel[] = []
  for (const seat of seats) {
    const { id, title, call_title: callTitle, held_on: heldOn, place, state, is_chair: isChair } = seat
    panels.push({ id, title, callTitle, heldOn, place, state, isChair, items: await findOwnItems(ctx, id) })
  }
  return panels
}

async function findOwnItems(ctx: Context, panelId: string): Promise<OwnPanel['items']> {
  const isOwn = ({ account_id }: { account_id: string }) => account_id === ctx.actor.accountId
  const recusals = (await recusalsOf(ctx, panelId)).filter(isOwn)
  const votes = (await votesOf(ctx, panelId)).filter(isOwn)
  const items = await itemsOf(ctx, panelId).execute()
  return items.map(({ id, no, title }) => {
    const recused = recusals.find(({ application_id }) => application_id === id)?.reason ?? null
    return {
      applicationId: id,
      no: no ?? '',
      title: recused === null ? title : null,
      recused,
      vote: votes.find(({ application_id }) => application_id === id)?.vote ?? null,
    }
  })
}

interface Item {
  panelId: string
  applicationId: string
}

/** Refuses `panel-not-found` for who has no seat, `review-conflict` with the reason, found anew each time. */
async function getItem(ctx: Context, { panelId, applicationId }: Item) {
  demand(reviewPermissions, ctx.actor, 'review')
  const seat = await seatsOf(ctx).where('panel.id', '=', panelId).executeTakeFirst()
  const row = seat && (await itemsOf(ctx, panelId).where('application.id', '=', applicationId).executeTakeFirst())
  const own = (await findOwnItems(ctx, panelId)).find((item) => item.applicationId === applicationId)
  if (!row || !own || seat.state === 'cancelled') throw reviewErrors.refuse('panel-not-found')
  const reviewer = await reviewersOf(ctx)
    .where('reviewer.account_id', '=', ctx.actor.accountId ?? '')
    .executeTakeFirst()
  if (!reviewer) throw reviewErrors.refuse('reviewer-unknown')
  const reason = own.recused ?? conflictOf(reviewer, row, await competitorsOf(ctx, row.call_id))
  if (reason !== null) throw reviewErrors.refuse('review-conflict', { reason })
  return { row, own }
}

export async function readPanelItem(ctx: Context, item: Item) {
  const { row, own } = await getItem(ctx, item)
  const { edition } = procedureOf(row.edition)
  const delivered = (await reviewsOf(ctx, [row])).filter(({ state }) => state === 'delivered')
  const mine = (await votesOf(ctx, item.panelId)).find(
    ({ application_id, account_id }) => application_id === row.id && account_id === ctx.actor.accountId,
  )
  return {
    ...own,
    edition: row.edition,
    facts: visibleFacts(edition, row),
    files: await visibleFiles(ctx, edition, row),
    spread: spreadOf(delivered.flatMap(({ score }) => (score === null ? [] : [score]))),
    isNonConsensus: await isContested(ctx, row),
    opinions: delivered.map(({ vote, score, opinion }) => ({ vote, score, opinion })),
    opinion: mine?.opinion ?? '',
  }
}

export const readPanelFileFrom =
  (files: Pick<FileStore, 'get'>) =>
  async (ctx: Context, { fileId, ...item }: Item & { fileId: string }): Promise<Download> => {
    const { row } = await getItem(ctx, item)
    const visible = await visibleFiles(ctx, procedureOf(row.edition).edition, row)
    if (!visible.some(({ id }) => id === fileId)) throw reviewErrors.refuse('panel-not-found')
    return sendAttachment(ctx, files, { applicationId: row.id, fileId })
  }

/** Refuses `voted-already`: whoever has voted took part. */
export async function declareRecusal(ctx: Context, { why, ...item }: Item & { why: string }): Promise<void> {
  await getConvened(ctx, item.panelId)
  const { row, own } = await getItem(ctx, item)
  if (own.vote !== null) throw reviewErrors.refuse('voted-already')
  await ctx.sql
    .insertInto('panel_recusal')
    .values({ ...keyOf(ctx, item), reason: why, source: 'declared', at: ctx.clock.now() })
    .execute()
  await ctx.audit({ action: 'declare-recusal', subjectKind: 'application', subjectId: row.id, reason: why })
}

/** Refuses `voted-already`, `panel-ended`, `review-conflict`. What was voted is not written into the trail. */
export async function castVote(
  ctx: Context,
  { vote, opinion, ...item }: Item & { vote: Vote; opinion: string },
): Promise<void> {
  await getConvened(ctx, item.panelId)
  const { row } = await getItem(ctx, item)
  const { numInsertedOrUpdatedRows: made } = await ctx.sql
    .insertInto('panel_vote')
    .values({ ...keyOf(ctx, item), vote, opinion, at: ctx.clock.now() })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (!made) throw reviewErrors.refuse('voted-already')
  await ctx.audit({ action: 'cast-vote', subjectKind: 'application', subjectId: row.id })
}

const keyOf = (ctx: Context, { panelId, applicationId }: Item) => ({
  authority: ctx.authority,
  panel_id: panelId,
  application_id: applicationId,
  account_id: ctx.actor.accountId ?? '',
})
