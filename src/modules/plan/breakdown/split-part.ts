// Keeps a breakdown: new parts, changed parts, removed ones; the shares add up or the difference is explained.
import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import type { Context } from '#platform/work/context.ts'
import { demand } from '#rules/allow.ts'
import { isAdditive, shareDifference } from '#rules/shares.ts'
import type { DraftPart, PartNode } from '../contract.ts'
import { progressErrors } from '../errors/progress.ts'
import { measureParts } from '../measures/measure-parts.ts'
import { partPermissions } from '../permissions.ts'
import { settleProgress } from '../supervision/settle-progress.ts'
import { findBreakdown } from './find-breakdown.ts'
import { getSeenPart, ownSubject } from './get-part.ts'
import { type PartRow, partsOf } from './part-rows.ts'
import './table.ts'

const deepest = 4

interface Split {
  partId: string
  version: number
  parts: readonly DraftPart[]
  differenceWhy: string | null
}

export async function splitPart(ctx: Context, { partId, version, parts, differenceWhy }: Split): Promise<PartNode[]> {
  const part = await getSeenPart(ctx, partId, version)
  demand(partPermissions, ctx.actor, 'split', ownSubject(part))
  if (part.level >= deepest) throw progressErrors.refuse('too-deep', { title: part.title })
  refuseWrongSums(part, parts, differenceWhy)
  refuseWrongDays(part, parts)
  const present = await partsOf(ctx).where('part.parent_id', '=', partId).orderBy('part.position').execute()
  const kept = new Map(present.map((child) => [child.id, child]))
  const removed = present.filter(({ id, state }) => state !== 'cancelled' && !parts.some((draft) => draft.id === id))
  await removeParts(ctx, removed)

  let position = present.reduce((last, child) => Math.max(last, child.position), 0)
  for (const draft of parts) {
    const known = draft.id === undefined ? undefined : kept.get(draft.id)
    if (known) await changePart(ctx, part, known, draft)
    else await addPart(ctx, part, draft, ++position)
  }
  await ctx.sql
    .updateTable('part')
    .set({ difference_why: differenceWhy, version: version + 1 })
    .where('authority', '=', ctx.authority)
    .where('id', '=', partId)
    .execute()
  await ctx.audit({
    action: 'split-part',
    subjectKind: 'part',
    subjectId: partId,
    before: { parts: present.map(told) },
    after: {
      parts: parts.map(({ unitId, share, weight, dueOn }) => ({ unitId, share, weight, dueOn })),
      differenceWhy,
    },
  })
  await settleProgress(ctx, [partId])
  await measureParts(ctx, { commitmentIds: [part.commitment_id] })
  return findBreakdown(ctx, { commitmentId: part.commitment_id })
}

const told = ({ unit_id: unitId, target: share, weight, due_on: dueOn }: PartRow) => ({ unitId, share, weight, dueOn })

function refuseWrongSums(part: PartRow, parts: readonly DraftPart[], differenceWhy: string | null): void {
  if (parts.length === 0) return
  const weights = shareDifference(
    100,
    parts.map(({ weight }) => weight),
  )
  if (weights !== 0) throw progressErrors.refuse('weights-differ', { sum: 100 + weights })
  const { target, target_unit: unit } = part
  if (target === null || unit === null || !isAdditive(unit)) return
  const difference = shareDifference(
    target,
    parts.map(({ share }) => share ?? 0),
  )
  if (difference !== 0 && (differenceWhy ?? '').length < 2)
    throw progressErrors.refuse('shares-differ', { difference, unit })
}

function refuseWrongDays(part: PartRow, parts: readonly DraftPart[]): void {
  for (const { title, dueOn } of parts) {
    if (dueOn > part.due_on) throw progressErrors.refuse('part-due-too-late', { title, dueOn, limit: part.due_on })
    if (dueOn < part.starts_on)
      throw progressErrors.refuse('part-due-before-start', { title, dueOn, startsOn: part.starts_on })
  }
}

/** What nobody has signed for and nobody was urged about simply goes; the rest has to be cancelled with a reason. */
async function removeParts(ctx: Context, parts: readonly PartRow[]): Promise<void> {
  if (parts.length === 0) return
  const below = parts.map(({ path }) => `${path}%`)
  const gone = await partsOf(ctx)
    .where(sql<boolean>`part.path like any (${below})`)
    .select((query) =>
      query
        .exists(
          query
            .selectFrom('escalation')
            .select('escalation.id')
            .whereRef('escalation.authority', '=', 'part.authority')
            .whereRef('escalation.part_id', '=', 'part.id'),
        )
        .as('is_urged'),
    )
    .execute()
  const inWork = gone.find(({ state, is_urged }) => state === 'signed' || state === 'closed' || is_urged)
  if (inWork) throw progressErrors.refuse('part-in-work', { title: inWork.title })
  const ids = gone.map(({ id }) => id)
  for (const table of ['part_support', 'milestone', 'part_opening'] as const) {
    await ctx.sql.deleteFrom(table).where('authority', '=', ctx.authority).where('part_id', 'in', ids).execute()
  }
  // From the leaves up: a part holds its own above.
  for (const { id } of gone.sort((a, b) => b.level - a.level)) {
    await ctx.sql.deleteFrom('part').where('authority', '=', ctx.authority).where('id', '=', id).execute()
  }
}

const shareColumns = (above: PartRow, { share }: DraftPart) => ({
  target: share,
  target_unit: share === null ? null : above.target_unit,
  target_comparator: share === null ? null : above.target_comparator,
})

async function addPart(ctx: Context, above: PartRow, draft: DraftPart, position: number): Promise<void> {
  const id = uuidv7()
  await ctx.sql
    .insertInto('part')
    .values({
      authority: ctx.authority,
      id,
      plan_id: above.plan_id,
      commitment_id: above.commitment_id,
      parent_id: above.id,
      path: `${above.path}${id}/`,
      level: above.level + 1,
      position,
      no: `${above.no}.${position}`,
      title: draft.title,
      unit_id: draft.unitId,
      weight: draft.weight,
      ...shareColumns(above, draft),
      starts_on: above.starts_on,
      due_on: draft.dueOn,
      first_due_on: draft.dueOn,
      state: 'open',
      light: 'none',
      light_rule: 'not-assigned',
      light_since: ctx.clock.today(),
    })
    .execute()
  await keepSupports(ctx, id, draft)
}

/** A signed part keeps its unit; a new one for a part that only waits starts it over. */
async function changePart(ctx: Context, above: PartRow, known: PartRow, draft: DraftPart): Promise<void> {
  const moves = known.unit_id !== draft.unitId && known.state !== 'signed' && known.state !== 'closed'
  await ctx.sql
    .updateTable('part')
    .set({
      title: draft.title,
      weight: draft.weight,
      due_on: draft.dueOn,
      ...(known.state === 'open' && { first_due_on: draft.dueOn }),
      ...shareColumns(above, draft),
      ...(moves && { unit_id: draft.unitId, state: 'open' as const, sign_by: null, returned_why: null }),
      version: known.version + 1,
    })
    .where('authority', '=', ctx.authority)
    .where('id', '=', known.id)
    .execute()
  await keepSupports(ctx, known.id, draft)
  await settleProgress(ctx, [known.id])
}

async function keepSupports(ctx: Context, partId: string, { supportIds, unitId }: DraftPart): Promise<void> {
  await ctx.sql
    .deleteFrom('part_support')
    .where('authority', '=', ctx.authority)
    .where('part_id', '=', partId)
    .execute()
  const helping = [...new Set(supportIds)].filter((id) => id !== unitId)
  if (helping.length === 0) return
  await ctx.sql
    .insertInto('part_support')
    .values(helping.map((id) => ({ authority: ctx.authority, part_id: partId, unit_id: id })))
    .execute()
}
