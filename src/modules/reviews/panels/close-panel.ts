// Ends a panel: with its minutes, which bring every item to the decision, or for a reason, which leaves them in review.
import { demandStep, getCase, moveApplication, procedureOf } from '#modules/applications/index.ts'
import { getCall } from '#modules/calls/index.ts'
import type { Context } from '#platform/work/context.ts'
import { demand } from '#rules/allow.ts'
import { ruleErrors } from '#rules/errors.ts'
import { isContested } from '../conclude-review.ts'
import { reviewErrors } from '../errors.ts'
import { reviewPermissions } from '../permissions.ts'
import { presentPanel } from './find-panels.ts'
import { getConvened } from './panel-rows.ts'
import './table.ts'

interface Ending {
  panelId: string
  version: number
}

async function getOwnPanel(ctx: Context, { panelId, version }: Ending) {
  const row = await getConvened(ctx, panelId)
  const { unitPath } = await getCall(ctx, { callId: row.call_id })
  demand(reviewPermissions, ctx.actor, 'draw', { unitPaths: [unitPath] })
  if (row.version !== version) throw ruleErrors.refuse('stale-version', { by: '他人' })
  return row
}

/** Refuses `quorum-missing` naming the items, `panel-ended`, `stale-version`, `permission-denied`. */
export async function closePanel(ctx: Context, { minutes, ...ending }: Ending & { minutes: string }): Promise<void> {
  const row = await getOwnPanel(ctx, ending)
  const { items } = await presentPanel(ctx, row)
  const open = items.filter(({ tally }) => tally === null)
  if (open.length > 0)
    throw reviewErrors.refuse('quorum-missing', { titles: open.map(({ title }) => title).join('、') })
  await end(ctx, row, 'closed', minutes)
  for (const { applicationId, tally, isRecommended } of items) {
    if (!tally) continue
    const { row: item, parties } = await getCase(ctx, applicationId, { locked: true })
    demandStep(item, parties, 'conclude')
    const { edition } = procedureOf(item.edition)
    // Findings of the procedure are still to be entered, with the conclusion.
    if (Object.values(edition.form).some(({ from }) => from === 'procedure')) continue
    await moveApplication(ctx, item, parties, {
      action: 'conclude',
      why: `${row.title}：${isRecommended ? '建议资助' : '不建议资助'}，赞成 ${tally.support}、反对 ${tally.against}、弃权 ${tally.abstain}`,
      details: { ...((await isContested(ctx, item)) && { isNonConsensus: true }) },
    })
  }
  await ctx.audit({
    action: 'close-panel',
    subjectKind: 'call',
    subjectId: row.call_id,
    after: { title: row.title, entries: items.length, recommended: items.filter((item) => item.isRecommended).length },
  })
}

export async function cancelPanel(ctx: Context, { why, ...ending }: Ending & { why: string }): Promise<void> {
  const row = await getOwnPanel(ctx, ending)
  await end(ctx, row, 'cancelled', '')
  await ctx.audit({
    action: 'cancel-panel',
    subjectKind: 'call',
    subjectId: row.call_id,
    after: { title: row.title },
    reason: why,
  })
}

async function end(
  ctx: Context,
  { id, version }: { id: string; version: number },
  state: 'closed' | 'cancelled',
  minutes: string,
) {
  await ctx.sql
    .updateTable('panel')
    .set({ state, minutes, ended_at: ctx.clock.now(), version: version + 1 })
    .where('authority', '=', ctx.authority)
    .where('id', '=', id)
    .execute()
}
