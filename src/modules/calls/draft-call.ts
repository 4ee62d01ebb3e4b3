// Drafts a call for a programme, by the edition in force on the day it opens; last year's serves as a copy.
import type { Updateable } from 'kysely'
import { uuidv7 } from 'uuidv7'
import { dayInChina, yearOf } from '#kernel/date-only.ts'
import { usccFault } from '#kernel/uscc.ts'
import { json, type Tables } from '#platform/database/tables.ts'
import type { Context } from '#platform/work/context.ts'
import { programmes } from '#policy/programmes.ts'
import { sichuanUnits } from '#policy/sichuan/units.ts'
import { demand } from '#rules/allow.ts'
import { editionName } from '#rules/define-programme.ts'
import { ruleErrors } from '#rules/errors.ts'
import type { Call, CallFields } from './contract.ts'
import { callErrors } from './errors.ts'
import { getCall } from './find-calls.ts'
import { callPermissions } from './permissions.ts'
import './table.ts'

/** Refuses `programme-unknown`, `no-edition-in-force`, `window-wrong`, `unit-unknown`, `quota-unit-unknown`. */
export async function draftCall(
  ctx: Context,
  { programme, ...fields }: CallFields & { programme: string },
): Promise<Call> {
  const unit = await getUnit(ctx, fields.unitId)
  demand(callPermissions, ctx.actor, 'draft', { unitPaths: [unit.path] })
  const opensOn = dayInChina(new Date(fields.opensAt))
  const edition = programmes.get(programme, opensOn)
  const id = uuidv7()
  await ctx.sql
    .insertInto('call')
    .values({
      authority: ctx.authority,
      id,
      edition: editionName(edition),
      year: yearOf(opensOn),
      items: [...edition.serves],
      state: 'draft',
      published_at: null,
      created_by: ctx.actor.name,
      created_at: ctx.clock.now(),
      ...columnsOf(fields),
    })
    .execute()
  await ctx.audit({ action: 'draft-call', subjectKind: 'call', subjectId: id, after: { title: fields.title } })
  return getCall(ctx, { callId: id })
}

/** Everything but the window and the announced values whose year has passed: rates are announced anew. */
export async function cloneCall(
  ctx: Context,
  { callId, ...fresh }: { callId: string; title: string; opensAt: string; closesAt: string },
): Promise<Call> {
  const { edition, unitId, budget, quota, quotas, topics, guide, template, noticeId } = await getCall(ctx, { callId })
  const [programme = ''] = edition.split('@')
  const kept = { unitId, budget, quota, quotas, topics, guide, template, noticeId }
  return draftCall(ctx, { programme, ...kept, given: {}, ...fresh })
}

/** Only while nothing is published: refuses `call-frozen` and `stale-version`. */
export async function editCall(
  ctx: Context,
  { callId, version, ...fields }: CallFields & { callId: string; version: number },
): Promise<Call> {
  const call = await getCall(ctx, { callId, locked: true })
  if (call.phase !== 'draft') throw callErrors.refuse('call-frozen')
  demand(callPermissions, ctx.actor, 'edit', { state: call.phase, unitPaths: [call.unitPath] })
  const unit = await getUnit(ctx, fields.unitId)
  demand(callPermissions, ctx.actor, 'draft', { unitPaths: [unit.path] })
  const opensOn = dayInChina(new Date(fields.opensAt))
  const edition = programmes.get(call.edition.split('@')[0] ?? '', opensOn)
  await changeCall(ctx, call, version, {
    ...columnsOf(fields),
    edition: editionName(edition),
    year: yearOf(opensOn),
    items: [...edition.serves],
  })
  await ctx.audit({
    action: 'edit-call',
    subjectKind: 'call',
    subjectId: callId,
    before: { title: call.title, opensAt: call.opensAt, closesAt: call.closesAt, budget: call.budget },
    after: { title: fields.title, opensAt: fields.opensAt, closesAt: fields.closesAt, budget: fields.budget },
  })
  return getCall(ctx, { callId })
}

/** One step of a call under the version its reader saw. Refuses `stale-version`. */
export async function changeCall(
  ctx: Context,
  { id }: Pick<Call, 'id'>,
  version: number,
  changes: Updateable<Tables['call']>,
): Promise<void> {
  const { numUpdatedRows } = await ctx.sql
    .updateTable('call')
    .set({ ...changes, version: version + 1 })
    .where('authority', '=', ctx.authority)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw ruleErrors.refuse('stale-version', { by: '他人' })
}

function columnsOf({ opensAt, closesAt, given, quotas, topics, unitId, noticeId, ...rest }: CallFields) {
  const [opens, closes] = [new Date(opensAt), new Date(closesAt)]
  if (closes <= opens) throw callErrors.refuse('window-wrong')
  const unknown = Object.keys(quotas).find((code) => !endorserCodes.has(code) && usccFault(code) !== null)
  if (unknown !== undefined) throw callErrors.refuse('quota-unit-unknown', { code: unknown })
  return {
    ...rest,
    opens_at: opens,
    closes_at: closes,
    given: json(given),
    quotas: json(quotas),
    topics: json(topics),
    unit_id: unitId,
    notice_id: noticeId,
  }
}

/** Cities and offices endorse, or hosts, named by their credit codes; a quota counts for a city with all its counties. */
const endorserCodes = new Set(
  sichuanUnits
    .filter(({ kind }) => kind === 'bureau' || kind === 'office' || kind === 'department')
    .map(({ code }) => code),
)

async function getUnit(ctx: Context, id: string): Promise<{ path: string }> {
  const unit = await ctx.sql
    .selectFrom('unit')
    .select('path')
    .where('authority', '=', ctx.authority)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!unit) throw callErrors.refuse('unit-unknown')
  return unit
}
