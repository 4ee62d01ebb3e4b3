// Meetings and activities: when and where, who holds them, what they cost, who came, what came of them.
import { uuidv7 } from 'uuidv7'
import type { Download } from '#kernel/endpoint.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import { findStoredFile, keepFile } from '#platform/files/stored-file.ts'
import type { Upload } from '#platform/http/route.ts'
import type { Context } from '#platform/work/context.ts'
import { allowedActions, demand } from '#rules/allow.ts'
import { ruleErrors } from '#rules/errors.ts'
import type { EventFields, PlanEvent } from '../contract.ts'
import { supervisionErrors } from '../errors/supervision.ts'
import { documentPermissions, planPermissions } from '../permissions.ts'
import '../table.ts'
import './table.ts'

export const eventsOf = (ctx: Context) =>
  ctx.sql
    .selectFrom('plan_event')
    .leftJoin('commitment', (join) =>
      join
        .onRef('commitment.authority', '=', 'plan_event.authority')
        .onRef('commitment.id', '=', 'plan_event.commitment_id'),
    )
    .leftJoin('part', (join) =>
      join
        .onRef('part.authority', '=', 'commitment.authority')
        .onRef('part.commitment_id', '=', 'commitment.id')
        .on('part.parent_id', 'is', null),
    )
    .leftJoin('unit', (join) =>
      join.onRef('unit.authority', '=', 'part.authority').onRef('unit.id', '=', 'part.unit_id'),
    )
    .selectAll('plan_event')
    .select(['commitment.no as commitment_no', 'unit.path as unit_path'])
    .where('plan_event.authority', '=', ctx.authority)

type EventRow = Awaited<ReturnType<ReturnType<typeof eventsOf>['executeTakeFirstOrThrow']>>

const owner = ({ unit_path }: Pick<EventRow, 'unit_path'>) => ({ unitPaths: unit_path === null ? [] : [unit_path] })

const present = (ctx: Context, row: EventRow): PlanEvent => ({
  id: row.id,
  commitmentId: row.commitment_id,
  commitmentNo: row.commitment_no,
  name: row.name,
  state: row.state,
  startsOn: row.starts_on,
  endsOn: row.ends_on,
  place: row.place,
  organisers: row.organisers,
  budget: row.budget,
  participants: row.participants,
  outcomes: row.outcomes,
  sourceNote: row.source_note,
  minutesFileId: row.minutes_file_id,
  version: row.version,
  allowedActions: allowedActions({ edit: documentPermissions.move }, ctx.actor, owner(row)),
})

const columnsOf = ({
  name,
  state,
  startsOn,
  endsOn,
  place,
  organisers,
  budget,
  participants,
  outcomes,
  sourceNote,
}: EventFields) => {
  if (startsOn !== null && endsOn !== null && endsOn < startsOn)
    throw supervisionErrors.refuse('event-ends-before-start')
  return {
    name,
    state,
    starts_on: startsOn,
    ends_on: endsOn,
    place,
    organisers,
    budget,
    participants,
    outcomes,
    source_note: sourceNote,
  }
}

/** Every event the plan promises stands in the list from the start. */
export async function planEvents(
  ctx: Context,
  planId: string,
  events: readonly { commitmentId: string; name: string }[],
): Promise<void> {
  if (events.length === 0) return
  await ctx.sql
    .insertInto('plan_event')
    .values(
      events.map(({ commitmentId, name }) => ({
        authority: ctx.authority,
        id: uuidv7(),
        plan_id: planId,
        commitment_id: commitmentId,
        name: name.slice(0, 300),
        state: 'planned' as const,
        organisers: [],
      })),
    )
    .execute()
}

export async function findEvents(ctx: Context, { planId }: { planId: string }) {
  demand(planPermissions, ctx.actor, 'read')
  const rows = await eventsOf(ctx)
    .where('plan_event.plan_id', '=', planId)
    .orderBy('plan_event.starts_on')
    .orderBy('plan_event.id')
    .execute()
  return {
    events: rows.map((row) => present(ctx, row)),
    allowedActions: allowedActions({ add: planPermissions.supervise }, ctx.actor, {}),
  }
}

async function getEvent(ctx: Context, eventId: string): Promise<EventRow> {
  const row = await eventsOf(ctx).where('plan_event.id', '=', eventId).executeTakeFirst()
  if (!row) throw supervisionErrors.refuse('event-not-found')
  return row
}

export async function addEvent(
  ctx: Context,
  { planId, commitmentId, ...fields }: EventFields & { planId: string; commitmentId: string | null },
): Promise<PlanEvent> {
  demand(planPermissions, ctx.actor, 'supervise')
  const id = uuidv7()
  await ctx.sql
    .insertInto('plan_event')
    .values({ authority: ctx.authority, id, plan_id: planId, commitment_id: commitmentId, ...columnsOf(fields) })
    .execute()
  await ctx.audit({ action: 'add-event', subjectKind: 'event', subjectId: id, after: { name: fields.name } })
  return present(ctx, await getEvent(ctx, id))
}

export async function editEvent(
  ctx: Context,
  { eventId, version, ...fields }: EventFields & { eventId: string; version: number },
): Promise<PlanEvent> {
  const row = await getEvent(ctx, eventId)
  demand(documentPermissions, ctx.actor, 'move', owner(row))
  const { numUpdatedRows } = await ctx.sql
    .updateTable('plan_event')
    .set({ ...columnsOf(fields), version: version + 1 })
    .where('authority', '=', ctx.authority)
    .where('id', '=', eventId)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw ruleErrors.refuse('stale-version', { by: '他人' })
  const { name, state, startsOn, place } = fields
  await ctx.audit({
    action: 'edit-event',
    subjectKind: 'event',
    subjectId: eventId,
    before: { name: row.name, state: row.state, startsOn: row.starts_on, place: row.place },
    after: { name, state, startsOn, place },
  })
  return present(ctx, await getEvent(ctx, eventId))
}

export async function attachMinutes(
  ctx: Context,
  { eventId, file }: { eventId: string; file: Upload },
): Promise<PlanEvent> {
  demand(documentPermissions, ctx.actor, 'move', owner(await getEvent(ctx, eventId)))
  const fileId = await keepFile(ctx, file)
  await ctx.sql
    .updateTable('plan_event')
    .set((column) => ({ minutes_file_id: fileId, version: column('version', '+', 1) }))
    .where('authority', '=', ctx.authority)
    .where('id', '=', eventId)
    .execute()
  await ctx.audit({
    action: 'attach-minutes',
    subjectKind: 'event',
    subjectId: eventId,
    after: { fileName: file.name },
  })
  return present(ctx, await getEvent(ctx, eventId))
}

export const readMinutesFrom =
  (files: FileStore) =>
  async (ctx: Context, { eventId }: { eventId: string }): Promise<Download> => {
    demand(planPermissions, ctx.actor, 'read')
    const { minutes_file_id: fileId } = await getEvent(ctx, eventId)
    const file = fileId === null ? undefined : await findStoredFile(ctx, fileId)
    if (!file) throw supervisionErrors.refuse('event-not-found')
    return { name: file.name, mediaType: file.media_type, content: await files.get(file.sha256) }
  }
