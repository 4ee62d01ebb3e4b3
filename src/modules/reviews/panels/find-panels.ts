// The panels of a call as the division and the leaders see them: who has voted, and the outcome once it is valid.
import { getCall } from '#modules/calls/index.ts'
import type { Context } from '#platform/work/context.ts'
import { demand } from '#rules/allow.ts'
import type { Panel, Tally } from '../contract.ts'
import { reviewPermissions } from '../permissions.ts'
import { itemsOf, membersOf, panelsOf, recusalsOf, votesOf } from './panel-rows.ts'
import { isRecommended, quorumOf, tallyOf } from './tally.ts'
import './table.ts'

export async function findPanels(ctx: Context, { callId }: { callId: string }): Promise<Panel[]> {
  const { unitPath } = await getCall(ctx, { callId })
  demand(reviewPermissions, ctx.actor, 'read-panels', { unitPaths: [unitPath] })
  const rows = await panelsOf(ctx).where('panel.call_id', '=', callId).orderBy('panel.id', 'desc').execute()
  const panels: Panel[] = []
  for (const row of rows) panels.push(await presentPanel(ctx, row))
  return panels
}

type PanelRow = Awaited<ReturnType<ReturnType<typeof panelsOf>['executeTakeFirstOrThrow']>>

export async function presentPanel(ctx: Context, row: PanelRow): Promise<Panel> {
  const members = await membersOf(ctx, row.id)
  const names = new Map(members.map(({ account_id, name }) => [account_id, name]))
  const recusals = await recusalsOf(ctx, row.id)
  const votes = await votesOf(ctx, row.id)
  const items = (await itemsOf(ctx, row.id).execute()).map((item) => {
    const kept = recusals.filter(({ application_id }) => application_id === item.id)
    const own = votes.filter(({ application_id }) => application_id === item.id)
    const entitled = members.length - kept.length
    const quorum = quorumOf(entitled)
    const tally = own.length >= quorum ? tallyOf(own) : null
    return {
      applicationId: item.id,
      no: item.no ?? '',
      title: item.title,
      recused: kept.map(({ account_id, reason, source }) => ({ name: names.get(account_id) ?? '', reason, source })),
      ...{ entitled, quorum, voted: own.length, tally },
      isRecommended: tally !== null && isRecommended(tally),
    }
  })
  return {
    id: row.id,
    title: row.title,
    heldOn: row.held_on,
    place: row.place,
    secretary: row.secretary,
    state: row.state,
    minutes: row.minutes,
    version: row.version,
    members: members.map(({ account_id, name, unit_name, is_chair }) => ({
      ...{ accountId: account_id, name, isChair: is_chair },
      unitName: unit_name ?? '',
    })),
    items,
    mayClose: row.state === 'convened' && items.every(({ tally }) => tally !== null),
  }
}

/** What panels said, by application; for the ranked list. */
export async function panelTallies(ctx: Context, callId: string): Promise<ReadonlyMap<string, Tally>> {
  const rows = await panelsOf(ctx).where('panel.call_id', '=', callId).where('panel.state', '=', 'closed').execute()
  const tallies = new Map<string, Tally>()
  for (const { id } of rows) {
    const votes = await votesOf(ctx, id)
    for (const { application_id } of votes)
      tallies.set(application_id, tallyOf(votes.filter((vote) => vote.application_id === application_id)))
  }
  return tallies
}
