// Gives the applications of a call their reviewers, the best for the worst-served or by lot; what is assigned stays.
import { uuidv7 } from 'uuidv7'
import { Refusal } from '#kernel/refusal.ts'
import { applicationsOf, type CaseRow, getCase } from '#modules/applications/index.ts'
import { json } from '#platform/database/tables.ts'
import type { Context } from '#platform/work/context.ts'
import { ruleErrors } from '#rules/errors.ts'
import { assignReviewers } from './assignment/assign-reviewers.ts'
import { pairsOf } from './assignment/assignment.ts'
import { type Draw, drawReviewers } from './assignment/draw-reviewers.ts'
import type { Pair } from './assignment/problem.ts'
import type { AssignmentOutcome } from './contract.ts'
import { takeSeed } from './draw-seeds.ts'
import { reviewErrors } from './errors.ts'
import { type Competitor, conflictOf } from './find-conflicts.ts'
import { reviewersOf } from './keep-reviewers.ts'
import { type AssignmentProof, type KeptProblem, problemOf, stateProblem } from './review-problem.ts'
import './table.ts'

const inReview = (ctx: Context, callId: string) =>
  applicationsOf(ctx)
    .where('application.call_id', '=', callId)
    .where('application.state', '=', 'in-review')
    .orderBy('application.id')

/** Applications of a call that compete with each other, drafts left out. */
export const competitorsOf = (ctx: Context, callId: string): Promise<Competitor[]> =>
  ctx.sql
    .selectFrom('application')
    .select(['id', 'uscc', 'account_id'])
    .where('authority', '=', ctx.authority)
    .where('call_id', '=', callId)
    .where('no', 'is not', null)
    .where('state', 'not in', ['withdrawn', 'closed'])
    .execute()

interface Assigning {
  callId: string
  perProposal: number
  maxLoad: number
  way: 'best' | 'lot'
  /** null is as even as the pool allows. */
  cap: number | null
}

interface Found {
  pairs: Pair[]
  worst: number
  total: number
  bounds: Record<string, unknown>
  proof: AssignmentProof
}

/**
 * Refuses `nothing-to-assign`, `permission-denied`, `assignment-impossible` with each application that lacks experts; a draw
 * also `seed-missing` and `draw-impossible`.
 */
export async function assignReviews(ctx: Context, asked: Assigning): Promise<AssignmentOutcome> {
  const { callId, perProposal, maxLoad, way } = asked
  const cases = await inReview(ctx, callId).execute()
  const [first] = cases
  const reviewers = await reviewersOf(ctx).where('reviewer.verified_at', 'is not', null).orderBy('account_id').execute()
  if (!first || reviewers.length === 0) throw reviewErrors.refuse('nothing-to-assign')
  await demandDivision(ctx, first.id)
  const competitors = await competitorsOf(ctx, callId)
  const held = await reviewsOf(ctx, cases)
  const { problem, freshOf } = stateProblem({ cases, reviewers, competitors, held }, perProposal, maxLoad)
  const found = way === 'lot' ? await draw(ctx, asked, problem) : await findBest(problem)
  const fresh = freshOf(found.pairs)
  await keepReviews(ctx, fresh)
  const { worst, total, bounds, proof } = found
  await ctx.sql
    .insertInto('review_assignment')
    .values({
      authority: ctx.authority,
      id: uuidv7(),
      call_id: callId,
      per_proposal: perProposal,
      max_load: maxLoad,
      pairs: fresh.length,
      ...{ worst, total, way },
      bounds: json(bounds),
      proof: json(proof),
      assigned_by: ctx.actor.name,
      at: ctx.clock.now(),
    })
    .execute()
  await ctx.audit({
    action: 'assign-reviews',
    subjectKind: 'call',
    subjectId: callId,
    after: { pairs: fresh.length, worst, total, way },
  })
  return { pairs: fresh.length, worst, total, isOptimal: bounds['isOptimal'] === true }
}

async function findBest(problem: KeptProblem): Promise<Found> {
  const found = await assignReviewers(problemOf(problem))
  const { prices, ...bounds } = found.bounds
  return { pairs: pairsOf(found), worst: found.worst, total: found.total, bounds, proof: { problem, prices } }
}

async function draw(ctx: Context, { callId, cap }: Assigning, problem: KeptProblem): Promise<Found> {
  const seed = await takeSeed(ctx, callId)
  const { seconds: _, ...drawn } = await drawUnder(problem, seed, cap)
  const pairs = drawn.proposals.flatMap(({ proposal, reviewers }) =>
    reviewers.map(({ reviewer }): Pair => [proposal, reviewer]),
  )
  const sums = drawn.proposals.map(({ proposal, reviewers }) => {
    const scores = problem.scores[problem.proposals.indexOf(proposal)] ?? []
    return reviewers.reduce((sum, { reviewer }) => sum + (scores[problem.reviewers.indexOf(reviewer)] ?? 0), 0)
  })
  const total = sums.reduce((all, sum) => all + sum, 0)
  return { pairs, worst: Math.min(...sums), total, bounds: { cap: drawn.cap }, proof: { problem, seed, draw: drawn } }
}

const capStep = 0.05

/** The lowest cap that can be met, where none is set: nobody in the pool is then favoured more than needs and loads ask for. */
async function drawUnder(problem: KeptProblem, seed: string, cap: number | null): Promise<Draw> {
  if (cap !== null) return drawReviewers(problemOf(problem), { cap, seed })
  for (let steps = 1; steps * capStep < 1; steps++)
    try {
      return await drawReviewers(problemOf(problem), { cap: Math.round(steps * 100 * capStep) / 100, seed })
    } catch (error) {
      if (!(error instanceof Refusal && error.code === 'draw-impossible')) throw error
    }
  return drawReviewers(problemOf(problem), { cap: 1, seed })
}

/** Refuses `permission-denied`. */
export async function demandDivision(ctx: Context, applicationId: string): Promise<CaseRow> {
  const { row, parties } = await getCase(ctx, applicationId)
  if (!parties.has('division')) throw ruleErrors.refuse('permission-denied')
  return row
}

export const reviewsOf = (ctx: Context, cases: readonly Pick<CaseRow, 'id'>[]) =>
  ctx.sql
    .selectFrom('review')
    .selectAll()
    .where('authority', '=', ctx.authority)
    .where('application_id', 'in', cases.length > 0 ? cases.map(({ id }) => id) : [uuidv7()])
    .orderBy('id')
    .execute()

interface Appointment {
  applicationId: string
  accountId: string
}

/** One pair named by the division: it is locked, whatever is assigned around it. Refuses `review-conflict`, `appointed-already`. */
export async function appointReviewer(ctx: Context, { applicationId, accountId }: Appointment): Promise<void> {
  const row = await demandDivision(ctx, applicationId)
  if (row.state !== 'in-review') throw ruleErrors.refuse('not-in-this-state')
  const reviewer = await reviewersOf(ctx).where('reviewer.account_id', '=', accountId).executeTakeFirst()
  if (!reviewer) throw reviewErrors.refuse('reviewer-unknown')
  const reason = conflictOf(reviewer, row, await competitorsOf(ctx, row.call_id))
  if (reason !== null) throw reviewErrors.refuse('appointed-in-conflict', { name: reviewer.name, reason })
  const held = await reviewsOf(ctx, [row])
  if (held.some(({ account_id }) => account_id === accountId))
    throw reviewErrors.refuse('appointed-already', { name: reviewer.name })
  await keepReviews(ctx, [[applicationId, accountId]])
  await ctx.audit({
    action: 'appoint-reviewer',
    subjectKind: 'application',
    subjectId: applicationId,
    after: { reviewer: reviewer.name },
  })
}

async function keepReviews(ctx: Context, pairs: readonly Pair[]): Promise<void> {
  if (pairs.length === 0) return
  await ctx.sql
    .insertInto('review')
    .values(
      pairs.map(([application_id, account_id]) => ({
        authority: ctx.authority,
        id: uuidv7(),
        application_id,
        account_id,
        state: 'assigned' as const,
        assigned_at: ctx.clock.now(),
        assigned_by: ctx.actor.name,
        marks: json({}),
        vote: null,
        opinion: '',
        score: null,
        delivered_at: null,
        declined_why: null,
      })),
    )
    .execute()
}
