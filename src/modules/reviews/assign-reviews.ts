// Gives the applications of a call their reviewers: conflicts kept out, one of a unit at most, what is assigned stays.
import { uuidv7 } from 'uuidv7'
import { applicationsOf, type CaseRow, getCase } from '#modules/applications/index.ts'
import { json } from '#platform/database/tables.ts'
import type { Context } from '#platform/work/context.ts'
import { ruleErrors } from '#rules/errors.ts'
import { assignReviewers } from './assignment/assign-reviewers.ts'
import { pairsOf } from './assignment/assignment.ts'
import type { Pair } from './assignment/problem.ts'
import { denseScores } from './assignment/problem.ts'
import { reviewErrors } from './errors.ts'
import { type Competitor, conflictOf } from './find-conflicts.ts'
import { reviewersOf } from './keep-reviewers.ts'
import { suits } from './suit.ts'
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
}

/** Refuses `nothing-to-assign`, `permission-denied`, `assignment-impossible` with each application that lacks experts. */
export async function assignReviews(ctx: Context, { callId, perProposal, maxLoad }: Assigning) {
  const cases = await inReview(ctx, callId).execute()
  const [first] = cases
  const reviewers = await reviewersOf(ctx).where('reviewer.verified_at', 'is not', null).orderBy('account_id').execute()
  if (!first || reviewers.length === 0) throw reviewErrors.refuse('nothing-to-assign')
  if (!(await getCase(ctx, first.id)).parties.has('division')) throw ruleErrors.refuse('permission-denied')
  const competitors = await competitorsOf(ctx, callId)
  const held = await reviewsOf(ctx, cases)
  const locked = held.filter(({ state }) => state !== 'declined').map(pairOf)
  const declined = held.filter(({ state }) => state === 'declined').map(pairOf)
  const conflicts = cases.flatMap((row) =>
    reviewers
      .filter((reviewer) => conflictOf(reviewer, row, competitors) !== null)
      .map((reviewer): Pair => [row.id, reviewer.account_id]),
  )
  const isLocked = new Set(locked.map(String))
  const here = (accountId: string) => locked.filter(([, reviewer]) => reviewer === accountId).length
  const found = await assignReviewers({
    proposals: cases.map(({ id }) => id),
    reviewers: reviewers.map(({ account_id }) => account_id),
    scores: denseScores(cases.map((row) => reviewers.map(({ disciplines }) => suits(disciplines, row)))),
    perProposal: Object.fromEntries(
      cases.map(({ id }) => [id, Math.max(perProposal, locked.filter(([one]) => one === id).length)]),
    ),
    // Reviews elsewhere count against what one expert can carry.
    maxLoad: Object.fromEntries(
      reviewers.map(({ account_id, load }) => [
        account_id,
        Math.max(here(account_id), maxLoad - Math.max(0, load - here(account_id))),
      ]),
    ),
    conflicts: [...conflicts, ...declined].filter((pair) => !isLocked.has(String(pair))),
    locked,
    units: Object.fromEntries(reviewers.map(({ account_id, uscc }) => [account_id, uscc])),
    perUnit: 1,
  })
  const fresh = pairsOf(found).filter((pair) => !isLocked.has(String(pair)))
  await keep(ctx, fresh)
  const { prices: _, ...bounds } = found.bounds
  await ctx.sql
    .insertInto('review_assignment')
    .values({
      authority: ctx.authority,
      id: uuidv7(),
      call_id: callId,
      per_proposal: perProposal,
      max_load: maxLoad,
      pairs: fresh.length,
      worst: found.worst,
      total: found.total,
      bounds: json(bounds),
      assigned_by: ctx.actor.name,
      at: ctx.clock.now(),
    })
    .execute()
  await ctx.audit({
    action: 'assign-reviews',
    subjectKind: 'call',
    subjectId: callId,
    after: { pairs: fresh.length, worst: found.worst, total: found.total },
  })
  return { pairs: fresh.length, worst: found.worst, total: found.total, isOptimal: bounds.isOptimal }
}

const pairOf = ({ application_id, account_id }: { application_id: string; account_id: string }): Pair => [
  application_id,
  account_id,
]

export const reviewsOf = (ctx: Context, cases: readonly Pick<CaseRow, 'id'>[]) =>
  ctx.sql
    .selectFrom('review')
    .selectAll()
    .where('authority', '=', ctx.authority)
    .where('application_id', 'in', cases.length > 0 ? cases.map(({ id }) => id) : [uuidv7()])
    .orderBy('id')
    .execute()

async function keep(ctx: Context, pairs: readonly Pair[]): Promise<void> {
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
