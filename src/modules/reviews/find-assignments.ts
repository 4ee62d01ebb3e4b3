// The assignments of a call with what proves them; each can be done again on the spot.
import { canonicalJson } from '#kernel/canonical-json.ts'
import { getCall } from '#modules/calls/index.ts'
import type { Context } from '#platform/work/context.ts'
import { demand } from '#rules/allow.ts'
import { assignReviewers } from './assignment/assign-reviewers.ts'
import { drawReviewers } from './assignment/draw-reviewers.ts'
import type { ReviewAssignment } from './contract.ts'
import { reviewErrors } from './errors.ts'
import { reviewPermissions } from './permissions.ts'
import { problemOf } from './review-problem.ts'
import './table.ts'

/** Refuses `call-not-found`, `permission-denied`. */
async function demandRunner(ctx: Context, callId: string): Promise<void> {
  const { unitPath } = await getCall(ctx, { callId })
  demand(reviewPermissions, ctx.actor, 'draw', { unitPaths: [unitPath] })
}

const assignmentsOf = (ctx: Context) =>
  ctx.sql.selectFrom('review_assignment').selectAll().where('authority', '=', ctx.authority)

export async function findAssignments(ctx: Context, { callId }: { callId: string }): Promise<ReviewAssignment[]> {
  await demandRunner(ctx, callId)
  const rows = await assignmentsOf(ctx).where('call_id', '=', callId).orderBy('id', 'desc').execute()
  return rows.map(({ id, way, pairs, worst, total, bounds, proof, assigned_by: by, at }) => ({
    ...{ id, way, pairs, worst, total, by },
    at: at.toISOString(),
    isOptimal: bounds['isOptimal'] === true,
    worstBound: numberIn(bounds, 'worst'),
    totalBound: numberIn(bounds, 'total'),
    cap: numberIn(bounds, 'cap'),
    seed: proof.seed ?? null,
    commitment: proof.draw?.commitment ?? null,
    pool: proof.draw?.pool ?? null,
    chances: (proof.draw?.proposals ?? []).map(({ proposal, candidates, reviewers }) => ({
      ...{ proposal, candidates },
      reviewers: [...reviewers],
    })),
  }))
}

const numberIn = (bounds: Record<string, unknown>, name: string): number | null =>
  typeof bounds[name] === 'number' ? bounds[name] : null

/** Whether the same comes out of the same once more. Refuses `assignment-not-found`. */
export async function replayAssignment(ctx: Context, { assignmentId }: { assignmentId: string }) {
  const row = await assignmentsOf(ctx).where('id', '=', assignmentId).executeTakeFirst()
  if (!row?.proof.problem) throw reviewErrors.refuse('assignment-not-found')
  await demandRunner(ctx, row.call_id)
  const { problem, seed, draw } = row.proof
  if (draw && seed !== undefined) {
    const { seconds: _, ...again } = await drawReviewers(problemOf(problem), { cap: draw.cap, seed })
    return { isSame: canonicalJson(again) === canonicalJson(draw) }
  }
  const { worst, total } = await assignReviewers(problemOf(problem))
  return { isSame: worst === row.worst && total === row.total }
}
