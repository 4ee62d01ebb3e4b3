// Publishes a call once everything the law leaves to it is announced; afterwards its window may grow, and it may be cancelled.
import { dayInChina } from '#kernel/date-only.ts'
import type { Context } from '#platform/work/context.ts'
import { programmes } from '#policy/programmes.ts'
import { demand } from '#rules/allow.ts'
import { valuesOn } from '#rules/dated.ts'
import type { Call, CallPhase } from './contract.ts'
import { changeCall } from './draft-call.ts'
import { callErrors } from './errors.ts'
import { getCall } from './find-calls.ts'
import { callPermissions } from './permissions.ts'
import './table.ts'

interface Seen {
  callId: string
  version: number
}

async function getForAct(ctx: Context, action: 'publish' | 'extend' | 'cancel', callId: string): Promise<Call> {
  const call = await getCall(ctx, { callId, locked: true })
  demand(callPermissions, ctx.actor, action, { state: call.phase satisfies CallPhase, unitPaths: [call.unitPath] })
  return call
}

/** Refuses `call-data-missing` naming every value that is still to be announced, `window-over`. */
export async function publishCall(ctx: Context, { callId, version }: Seen): Promise<Call> {
  const call = await getForAct(ctx, 'publish', callId)
  const edition = programmes.getEdition(call.edition)
  valuesOn(edition.parameters, dayInChina(new Date(call.opensAt)), call.given)
  const now = ctx.clock.now()
  if (new Date(call.closesAt) <= now) throw callErrors.refuse('window-over', { closesAt: inChina(call.closesAt) })
  await changeCall(ctx, call, version, { state: 'published', published_at: now })
  const given = Object.entries(call.given).map(([name, value]) => [edition.parameters[name]?.label[0] ?? name, value])
  const { title, opensAt, closesAt } = call
  await ctx.audit({
    action: 'publish-call',
    subjectKind: 'call',
    subjectId: callId,
    after: { title, programme: edition.title[0], opensAt, closesAt, ...Object.fromEntries(given) },
  })
  return getCall(ctx, { callId })
}

export async function extendCall(
  ctx: Context,
  { callId, version, closesAt, why }: Seen & { closesAt: string; why: string },
): Promise<Call> {
  const call = await getForAct(ctx, 'extend', callId)
  if (new Date(closesAt) <= new Date(call.closesAt))
    throw callErrors.refuse('extension-shorter', { closesAt: inChina(call.closesAt) })
  await changeCall(ctx, call, version, { closes_at: new Date(closesAt) })
  await ctx.audit({
    action: 'extend-call',
    subjectKind: 'call',
    subjectId: callId,
    before: { closesAt: call.closesAt },
    after: { closesAt },
    reason: why,
  })
  return getCall(ctx, { callId })
}

export async function cancelCall(ctx: Context, { callId, version, why }: Seen & { why: string }): Promise<Call> {
  const call = await getForAct(ctx, 'cancel', callId)
  await changeCall(ctx, call, version, { state: 'cancelled' })
  await ctx.audit({ action: 'cancel-call', subjectKind: 'call', subjectId: callId, reason: why })
  return getCall(ctx, { callId })
}

const wording = new Intl.DateTimeFormat('zh-CN', { timeZone: 'Asia/Shanghai', dateStyle: 'long', timeStyle: 'medium' })
const inChina = (instant: string) => wording.format(new Date(instant))
