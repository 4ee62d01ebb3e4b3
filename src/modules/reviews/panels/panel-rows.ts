// What is kept of panels: members, agenda, recusals, votes.
import { applicationsOf } from '#modules/applications/index.ts'
import type { Context } from '#platform/work/context.ts'
import { reviewErrors } from '../errors.ts'
import '../table.ts'
import './table.ts'

export const panelsOf = (ctx: Context) =>
  ctx.sql.selectFrom('panel').selectAll('panel').where('panel.authority', '=', ctx.authority)

/** Held until the transaction ends. Refuses `panel-not-found`, `panel-ended`. */
export async function getConvened(ctx: Context, panelId: string) {
  const panel = await panelsOf(ctx).where('panel.id', '=', panelId).forUpdate().executeTakeFirst()
  if (!panel) throw reviewErrors.refuse('panel-not-found')
  if (panel.state !== 'convened') throw reviewErrors.refuse('panel-ended')
  return panel
}

export const membersOf = (ctx: Context, panelId: string) =>
  ctx.sql
    .selectFrom('panel_member')
    .innerJoin('account', (join) =>
      join
        .onRef('account.authority', '=', 'panel_member.authority')
        .onRef('account.id', '=', 'panel_member.account_id'),
    )
    .leftJoin('reviewer', (join) =>
      join
        .onRef('reviewer.authority', '=', 'panel_member.authority')
        .onRef('reviewer.account_id', '=', 'panel_member.account_id'),
    )
    .select(['panel_member.account_id', 'is_chair', 'account.name', 'reviewer.unit_name'])
    .where('panel_member.authority', '=', ctx.authority)
    .where('panel_id', '=', panelId)
    .orderBy('is_chair', 'desc')
    .orderBy('account.name')
    .execute()

/** The applications on the agenda, in its order. */
export const itemsOf = (ctx: Context, panelId: string) =>
  applicationsOf(ctx)
    .innerJoin('panel_item', (join) =>
      join
        .onRef('panel_item.authority', '=', 'application.authority')
        .onRef('panel_item.application_id', '=', 'application.id'),
    )
    .where('panel_item.panel_id', '=', panelId)
    .orderBy('panel_item.position')

export const recusalsOf = (ctx: Context, panelId: string) =>
  ctx.sql
    .selectFrom('panel_recusal')
    .select(['application_id', 'account_id', 'reason', 'source'])
    .where('authority', '=', ctx.authority)
    .where('panel_id', '=', panelId)
    .execute()

export const votesOf = (ctx: Context, panelId: string) =>
  ctx.sql
    .selectFrom('panel_vote')
    .select(['application_id', 'account_id', 'vote', 'opinion'])
    .where('authority', '=', ctx.authority)
    .where('panel_id', '=', panelId)
    .execute()
