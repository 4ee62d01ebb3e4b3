// Documents on their way: begun with the plan, moved stage by stage, issued under the title they got in the end.
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { uuidv7 } from 'uuidv7'
import type { DateOnly } from '#kernel/date-only.ts'
import type { Download } from '#kernel/endpoint.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import { findStoredFile, keepFile } from '#platform/files/stored-file.ts'
import type { Upload } from '#platform/http/route.ts'
import type { Context } from '#platform/work/context.ts'
import { addWorkingDays } from '#policy/national/working-days.ts'
import { allowedActions, demand } from '#rules/allow.ts'
import { ruleErrors } from '#rules/errors.ts'
import type { DocumentStage, DocumentTrack } from '../contract.ts'
import { supervisionErrors } from '../errors/supervision.ts'
import { documentPermissions, planPermissions } from '../permissions.ts'
import '../table.ts'
import { isIssue, needsReason, nextStages, stageNamed } from './lifecycle.ts'
import './table.ts'

const tracksOf = (ctx: Context) =>
  ctx.sql
    .selectFrom('document_track')
    .innerJoin('commitment', (join) =>
      join
        .onRef('commitment.authority', '=', 'document_track.authority')
        .onRef('commitment.id', '=', 'document_track.commitment_id'),
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
    .selectAll('document_track')
    .select((query) => [
      'commitment.no as commitment_no',
      'commitment.position',
      'unit.path as unit_path',
      jsonArrayFrom(
        query
          .selectFrom('document_step')
          .select(['stage', 'entered_on as enteredOn', 'due_on as dueOn', 'left_on as leftOn', 'note', 'by_name as by'])
          .whereRef('document_step.authority', '=', 'document_track.authority')
          .whereRef('document_step.track_id', '=', 'document_track.id')
          .orderBy('document_step.id'),
      ).as('steps'),
    ])
    .where('document_track.authority', '=', ctx.authority)

type TrackRow = Awaited<ReturnType<ReturnType<typeof tracksOf>['executeTakeFirstOrThrow']>>

const owner = ({ unit_path }: TrackRow) => ({ unitPaths: unit_path === null ? [] : [unit_path] })

const present = (ctx: Context, row: TrackRow): DocumentTrack => ({
  id: row.id,
  commitmentId: row.commitment_id,
  commitmentNo: row.commitment_no,
  route: row.route,
  plannedTitle: row.planned_title,
  issuedTitle: row.issued_title,
  stage: row.stage,
  stageSince: row.stage_since,
  stageDueOn: row.stage_due_on,
  docNumber: row.doc_number,
  issuer: row.issuer,
  issuedOn: row.issued_on,
  fileId: row.file_id,
  sourceNote: row.source_note,
  steps: row.steps,
  nextSteps: nextStages(row.route, row.stage).map((stage) => {
    const { days = null, urgentDays = null, basis = null } = stageNamed(row.route, stage) ?? {}
    return { stage, days, urgentDays, basis }
  }),
  version: row.version,
  allowedActions: allowedActions(documentPermissions, ctx.actor, owner(row)),
})

interface PlannedDocument {
  commitmentId: string
  title: string
  isHigher: boolean
}

/** Every document the plan promises begins as a draft. */
export async function beginTracks(ctx: Context, planId: string, documents: readonly PlannedDocument[]): Promise<void> {
  if (documents.length === 0) return
  const today = ctx.clock.today()
  const tracks = documents.map((document) => ({ id: uuidv7(), ...document }))
  await ctx.sql
    .insertInto('document_track')
    .values(
      tracks.map(({ id, commitmentId, title, isHigher }) => ({
        authority: ctx.authority,
        id,
        plan_id: planId,
        commitment_id: commitmentId,
        route: isHigher ? ('higher' as const) : ('own' as const),
        planned_title: title,
        stage: 'drafting' as const,
        stage_since: today,
      })),
    )
    .execute()
  await ctx.sql
    .insertInto('document_step')
    .values(
      tracks.map(({ id }) => ({
        authority: ctx.authority,
        id: uuidv7(),
        track_id: id,
        stage: 'drafting' as const,
        entered_on: today,
        by_name: ctx.actor.name,
      })),
    )
    .execute()
}

export async function findTracks(ctx: Context, { planId }: { planId: string }): Promise<DocumentTrack[]> {
  demand(planPermissions, ctx.actor, 'read')
  const rows = await tracksOf(ctx).where('document_track.plan_id', '=', planId).orderBy('commitment.position').execute()
  return rows.map((row) => present(ctx, row))
}

async function getTrack(ctx: Context, trackId: string): Promise<TrackRow> {
  const row = await tracksOf(ctx).where('document_track.id', '=', trackId).executeTakeFirst()
  if (!row) throw supervisionErrors.refuse('track-not-found')
  return row
}

interface Move {
  trackId: string
  version: number
  stage: DocumentStage
  isUrgent: boolean
  note: string | null
  issuedTitle: string | null
  docNumber: string | null
  issuer: string | null
  issuedOn: DateOnly | null
  sourceNote: string | null
}

/** Refuses `stage-not-next`, `issue-incomplete`, `issued-in-the-future` and `stage-without-reason`. */
export async function moveDocument(ctx: Context, move: Move): Promise<DocumentTrack> {
  const { trackId, version, stage } = move
  const row = await getTrack(ctx, trackId)
  demand(documentPermissions, ctx.actor, 'move', owner(row))
  if (!nextStages(row.route, row.stage).includes(stage))
    throw supervisionErrors.refuse('stage-not-next', { stage: stageNamed(row.route, row.stage)?.zh ?? row.stage })
  const isOut = isIssue(stage)
  if (isOut && (!move.issuedTitle || !move.issuedOn || (row.route === 'own' && !move.docNumber)))
    throw supervisionErrors.refuse('issue-incomplete')
  if (needsReason(row.route, row.stage, stage) && !move.note) throw supervisionErrors.refuse('stage-without-reason')
  const today = ctx.clock.today()
  if (isOut && (move.issuedOn ?? today) > today) throw supervisionErrors.refuse('issued-in-the-future', { today })
  const days = dueIn(row, move)
  const dueOn = days === null ? null : addWorkingDays(today, days)
  const { numUpdatedRows } = await ctx.sql
    .updateTable('document_track')
    .set({
      stage,
      stage_since: isOut ? (move.issuedOn ?? today) : today,
      stage_due_on: dueOn,
      ...(isOut && {
        issued_title: move.issuedTitle,
        doc_number: move.docNumber,
        issued_on: move.issuedOn,
        issuer: move.issuer,
      }),
      ...(move.sourceNote !== null && { source_note: move.sourceNote }),
      version: version + 1,
    })
    .where('authority', '=', ctx.authority)
    .where('id', '=', trackId)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw ruleErrors.refuse('stale-version', { by: '他人' })
  await ctx.sql
    .updateTable('document_step')
    .set({ left_on: today })
    .where('authority', '=', ctx.authority)
    .where('track_id', '=', trackId)
    .where('left_on', 'is', null)
    .execute()
  await ctx.sql
    .insertInto('document_step')
    .values({
      authority: ctx.authority,
      id: uuidv7(),
      track_id: trackId,
      stage,
      entered_on: isOut ? (move.issuedOn ?? today) : today,
      due_on: dueOn,
      note: move.note,
      by_name: ctx.actor.name,
    })
    .execute()
  await ctx.audit({
    action: 'move-document',
    subjectKind: 'document',
    subjectId: trackId,
    before: { stage: row.stage },
    after: { stage, title: move.issuedTitle ?? row.planned_title, docNumber: move.docNumber },
    ...(move.note && { reason: move.note }),
  })
  return present(ctx, await getTrack(ctx, trackId))
}

function dueIn({ route }: TrackRow, { stage, isUrgent }: Move): number | null {
  const next = stageNamed(route, stage)
  return (isUrgent ? next?.urgentDays : undefined) ?? next?.days ?? null
}

/** The issued file; it has passed `takeAttachment`. */
export async function attachDocument(
  ctx: Context,
  { trackId, file }: { trackId: string; file: Upload },
): Promise<DocumentTrack> {
  const row = await getTrack(ctx, trackId)
  demand(documentPermissions, ctx.actor, 'move', owner(row))
  const fileId = await keepFile(ctx, file)
  await ctx.sql
    .updateTable('document_track')
    .set((column) => ({ file_id: fileId, version: column('version', '+', 1) }))
    .where('authority', '=', ctx.authority)
    .where('id', '=', trackId)
    .execute()
  await ctx.audit({
    action: 'attach-document',
    subjectKind: 'document',
    subjectId: trackId,
    after: { fileName: file.name, sha256: file.sha256 },
  })
  return present(ctx, await getTrack(ctx, trackId))
}

export const readDocumentFrom =
  (files: FileStore) =>
  async (ctx: Context, { trackId }: { trackId: string }): Promise<Download> => {
    demand(planPermissions, ctx.actor, 'read')
    const { file_id: fileId } = await getTrack(ctx, trackId)
    const file = fileId === null ? undefined : await findStoredFile(ctx, fileId)
    if (!file) throw supervisionErrors.refuse('track-not-found')
    return { name: file.name, mediaType: file.media_type, content: await files.get(file.sha256) }
  }
