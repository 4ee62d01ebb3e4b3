// The milestones on the way of a part, and which of them are reached.
import { uuidv7 } from 'uuidv7'
import type { DateOnly } from '#kernel/date-only.ts'
import type { Context } from '#platform/work/context.ts'
import { demand } from '#rules/allow.ts'
import type { PartNode } from '../contract.ts'
import { progressErrors } from '../errors/progress.ts'
import { partPermissions } from '../permissions.ts'
import { findBreakdown } from './find-breakdown.ts'
import { getSeenPart, ownSubject } from './get-part.ts'
import './table.ts'

interface Milestone {
  title: string
  dueOn: DateOnly
  reachedOn: DateOnly | null
}

export async function setMilestones(
  ctx: Context,
  { partId, version, milestones }: { partId: string; version: number; milestones: readonly Milestone[] },
): Promise<PartNode[]> {
  const part = await getSeenPart(ctx, partId, version)
  demand(partPermissions, ctx.actor, 'split', ownSubject(part))
  const late = milestones.find(({ dueOn }) => dueOn > part.due_on)
  if (late)
    throw progressErrors.refuse('part-due-too-late', { title: late.title, dueOn: late.dueOn, limit: part.due_on })
  const own = { authority: ctx.authority, part_id: partId }
  await ctx.sql.deleteFrom('milestone').where('authority', '=', ctx.authority).where('part_id', '=', partId).execute()
  if (milestones.length > 0)
    await ctx.sql
      .insertInto('milestone')
      .values(
        milestones.map(({ title, dueOn, reachedOn }, position) => ({
          ...own,
          id: uuidv7(),
          position,
          title,
          due_on: dueOn,
          reached_on: reachedOn,
        })),
      )
      .execute()
  await ctx.sql
    .updateTable('part')
    .set({ version: version + 1 })
    .where('authority', '=', ctx.authority)
    .where('id', '=', partId)
    .execute()
  await ctx.audit({ action: 'set-milestones', subjectKind: 'part', subjectId: partId, after: { milestones } })
  return findBreakdown(ctx, { commitmentId: part.commitment_id })
}
