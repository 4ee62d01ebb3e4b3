// Calls as they stand at this moment, for those who run them and for everyone.
import type { Context } from '#platform/work/context.ts'
import { allowedActions, may } from '#rules/allow.ts'
import type { Call, CallPhase, OpenCall } from './contract.ts'
import { callErrors } from './errors.ts'
import { callPermissions } from './permissions.ts'
import './table.ts'

const callsOf = (ctx: Context) =>
  ctx.sql
    .selectFrom('call')
    .innerJoin('unit', (join) =>
      join.onRef('unit.authority', '=', 'call.authority').onRef('unit.id', '=', 'call.unit_id'),
    )
    .selectAll('call')
    .select(['unit.name as unit_name', 'unit.path as unit_path'])
    .where('call.authority', '=', ctx.authority)

type CallRow = Awaited<ReturnType<ReturnType<typeof callsOf>['executeTakeFirstOrThrow']>>

/** The last instant of the window belongs to it. */
export function phaseOf({ state, opens_at, closes_at }: Pick<CallRow, 'state' | 'opens_at' | 'closes_at'>, now: Date) {
  if (state !== 'published') return state satisfies CallPhase
  if (now < opens_at) return 'announced'
  return now <= closes_at ? 'open' : 'closed'
}

function present(ctx: Context, row: CallRow): Call {
  const phase = phaseOf(row, ctx.clock.now())
  return {
    id: row.id,
    edition: row.edition,
    year: row.year,
    title: row.title,
    unitId: row.unit_id,
    unitName: row.unit_name,
    unitPath: row.unit_path,
    opensAt: row.opens_at.toISOString(),
    closesAt: row.closes_at.toISOString(),
    given: row.given,
    budget: row.budget,
    quota: row.quota,
    quotas: row.quotas,
    topics: row.topics,
    guide: row.guide,
    template: row.template,
    noticeId: row.notice_id,
    items: row.items,
    phase,
    publishedAt: row.published_at?.toISOString() ?? null,
    version: row.version,
    allowedActions: allowedActions(callPermissions, ctx.actor, { state: phase, unitPaths: [row.unit_path] }),
  }
}

const mayRead = (ctx: Context, { phase, unitPath }: Call) =>
  may(callPermissions, ctx.actor, 'read', { state: phase, unitPaths: [unitPath] })

/** Refuses `call-not-found`, also where the call is not for the actor to see. `locked` holds it until the transaction ends. */
export async function getCall(
  ctx: Context,
  { callId, locked = false }: { callId: string; locked?: boolean },
): Promise<Call> {
  const query = callsOf(ctx).where('call.id', '=', callId)
  const row = await (locked ? query.forUpdate('call') : query).executeTakeFirst()
  const call = row && present(ctx, row)
  if (!call || !mayRead(ctx, call)) throw callErrors.refuse('call-not-found')
  return call
}

interface CallFilter {
  programme?: string | undefined
  phase?: CallPhase | undefined
  year?: number | undefined
}

/** Those that close last come first. */
export async function findCalls(ctx: Context, { programme, phase, year }: CallFilter): Promise<Call[]> {
  let query = callsOf(ctx)
  if (programme !== undefined) query = query.where('call.edition', 'like', `${programme}@%`)
  if (year !== undefined) query = query.where('call.year', '=', year)
  const rows = await query.orderBy('call.closes_at', 'desc').orderBy('call.id').execute()
  return rows
    .map((row) => present(ctx, row))
    .filter((call) => mayRead(ctx, call) && (phase === undefined || call.phase === phase))
}

/** What is announced, open or lately closed; nobody need be signed in. */
export async function findOpenCalls(ctx: Context): Promise<OpenCall[]> {
  const rows = await callsOf(ctx)
    .where('call.state', '=', 'published')
    .orderBy('call.closes_at', 'desc')
    .limit(100)
    .execute()
  return rows.map((row) => {
    const { unitPath, quotas, template, allowedActions: _, version, ...open } = present(ctx, row)
    return open
  })
}
