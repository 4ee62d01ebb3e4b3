// What an expert does: reads what was assigned, as far as the edition lets it be seen, marks it, or keeps away from it.
import type { Updateable } from 'kysely'
import type { Download } from '#kernel/endpoint.ts'
import {
  applicationsOf,
  attachmentsOf,
  type CaseRow,
  procedureOf,
  sendAttachment,
} from '#modules/applications/index.ts'
import { json, type Tables } from '#platform/database/tables.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import type { Context } from '#platform/work/context.ts'
import { demand } from '#rules/allow.ts'
import type { Edition } from '#rules/define-programme.ts'
import { ruleErrors } from '#rules/errors.ts'
import { type Marks, type Rubric, rubricScore, type Vote } from '#rules/review-rule.ts'
import { competitorsOf } from './assign-reviews.ts'
import type { OwnReview } from './contract.ts'
import { reviewErrors } from './errors.ts'
import { conflictOf } from './find-conflicts.ts'
import { reviewersOf } from './keep-reviewers.ts'
import { reviewPermissions } from './permissions.ts'
import './table.ts'

const ownReviews = (ctx: Context) =>
  applicationsOf(ctx)
    .innerJoin('review', (join) =>
      join
        .onRef('review.authority', '=', 'application.authority')
        .onRef('review.application_id', '=', 'application.id'),
    )
    .select([
      'review.id as review_id',
      'review.state as review_state',
      'review.version as review_version',
      'review.marks',
      'review.vote',
      'review.opinion',
      'review.score',
    ])
    .where('review.account_id', '=', ctx.actor.accountId ?? '')

type OwnRow = Awaited<ReturnType<ReturnType<typeof ownReviews>['executeTakeFirstOrThrow']>>

const isBlind = ({ review }: Edition) => review?.ways.some(({ blind }) => blind === 'both-hidden') ?? false

function present(row: OwnRow): OwnReview {
  const { edition } = procedureOf(row.edition)
  const isNamed = row.title === row.unit_name
  return {
    id: row.review_id,
    title: isBlind(edition) && isNamed ? (row.no ?? '') : row.title,
    callTitle: row.call_title,
    edition: row.edition,
    state: row.review_state,
    marks: row.marks as OwnReview['marks'],
    vote: row.vote,
    opinion: row.opinion,
    score: row.score,
    version: row.review_version,
  }
}

/** What waits first; what the expert must keep away from is not even listed. */
export async function findOwnReviews(ctx: Context): Promise<OwnReview[]> {
  demand(reviewPermissions, ctx.actor, 'review')
  const rows = await ownReviews(ctx).orderBy('review.state').orderBy('review.id').execute()
  const open: OwnReview[] = []
  for (const row of rows) if ((await findConflict(ctx, row)) === null) open.push(present(row))
  return open
}

async function findConflict(ctx: Context, row: CaseRow): Promise<string | null> {
  const reviewer = await reviewersOf(ctx)
    .where('reviewer.account_id', '=', ctx.actor.accountId ?? '')
    .executeTakeFirst()
  if (!reviewer) throw reviewErrors.refuse('reviewer-unknown')
  return conflictOf(reviewer, row, await competitorsOf(ctx, row.call_id))
}

/** Refuses `review-not-found` for what is another's, `review-conflict` with the reason. */
async function getOwn(ctx: Context, reviewId: string): Promise<OwnRow> {
  demand(reviewPermissions, ctx.actor, 'review')
  const row = await ownReviews(ctx).where('review.id', '=', reviewId).forUpdate('review').executeTakeFirst()
  if (!row) throw reviewErrors.refuse('review-not-found')
  const reason = await findConflict(ctx, row)
  if (reason !== null && row.review_state !== 'declined') throw reviewErrors.refuse('review-conflict', { reason })
  return row
}

export async function readReview(ctx: Context, { reviewId }: { reviewId: string }) {
  const row = await getOwn(ctx, reviewId)
  const { edition } = procedureOf(row.edition)
  return { ...present(row), facts: visibleFacts(edition, row), files: await visibleFiles(ctx, edition, row) }
}

/** Never what is sensitive or personal; where both are hidden, nothing of who applies. */
export function visibleFacts(edition: Edition, { facts }: Pick<CaseRow, 'facts'>): Record<string, unknown> {
  const hidden = isBlind(edition)
  const shown = Object.values(edition.form).flatMap(({ fields, from }) =>
    hidden && from === 'register'
      ? []
      : Object.entries(fields).filter(([, field]) => {
          const privacy = field.privacy ?? 'internal'
          if (privacy === 'sensitive' || privacy === 'personal') return false
          return !(hidden && (privacy === 'public' || field.kind === 'table' || field.kind === 'uscc'))
        }),
  )
  const isAvoidance = (name: string) => name === 'avoid'
  return Object.fromEntries(
    shown.flatMap(([name]) => (facts[name] === undefined || isAvoidance(name) ? [] : [[name, facts[name]]])),
  )
}

/** The attachments that are part of what was handed in; papers name their authors, so none where both are hidden. */
export async function visibleFiles(ctx: Context, edition: Edition, { id, facts }: Pick<CaseRow, 'id' | 'facts'>) {
  if (isBlind(edition)) return []
  const named = new Set(
    Object.keys(edition.attachments).flatMap((field) => (facts[field] as string[] | undefined) ?? []),
  )
  return (await attachmentsOf(ctx, id)).filter((file) => named.has(file.id))
}

export const readReviewFileFrom =
  (files: Pick<FileStore, 'get'>) =>
  async (ctx: Context, { reviewId, fileId }: { reviewId: string; fileId: string }): Promise<Download> => {
    const row = await getOwn(ctx, reviewId)
    const visible = await visibleFiles(ctx, procedureOf(row.edition).edition, row)
    if (!visible.some(({ id }) => id === fileId)) throw reviewErrors.refuse('review-not-found')
    return sendAttachment(ctx, files, { applicationId: row.id, fileId })
  }

interface Delivery {
  reviewId: string
  version: number
  marks: Marks
  vote: Vote
  opinion: string
}

/** Refuses `mark-wrong`, `marks-missing`, `not-in-this-state`, `stale-version`. */
export async function deliverReview(
  ctx: Context,
  { reviewId, version, marks, vote, opinion }: Delivery,
): Promise<OwnReview> {
  const row = await getOwn(ctx, reviewId)
  if (row.state !== 'in-review' || row.review_state === 'declined') throw ruleErrors.refuse('not-in-this-state')
  const rubric = procedureOf(row.edition).edition.review?.rubric ?? null
  const own = rubric ? soundMarks(rubric, marks) : {}
  const score = rubric ? rubricScore(rubric, own) : null
  if (rubric && score === null) throw reviewErrors.refuse('marks-missing')
  await change(ctx, row, version, {
    state: 'delivered',
    marks: json(own),
    vote,
    opinion,
    score,
    delivered_at: ctx.clock.now(),
  })
  await ctx.audit({ action: 'deliver-review', subjectKind: 'review', subjectId: reviewId, after: { score, vote } })
  const after = await ownReviews(ctx).where('review.id', '=', reviewId).executeTakeFirstOrThrow()
  return present(after)
}

function soundMarks({ criteria, scale }: Rubric, marks: Marks): Marks {
  const { least, most, step } = scale
  for (const { id, title } of criteria) {
    const mark = marks[id]
    if (mark === undefined || mark === null) continue
    const isOnScale = mark >= least && mark <= most && Number.isInteger((mark - least) / step)
    if (!isOnScale) throw reviewErrors.refuse('mark-wrong', { criterion: title[0], least, most, step })
  }
  return Object.fromEntries(criteria.flatMap(({ id }) => (typeof marks[id] === 'number' ? [[id, marks[id]]] : [])))
}

/** The way out of a conflict, known or not to the machine: nothing of the application is shown for it. */
export async function declineReview(
  ctx: Context,
  { reviewId, version, why }: { reviewId: string; version: number; why: string },
): Promise<void> {
  demand(reviewPermissions, ctx.actor, 'review')
  const row = await ownReviews(ctx).where('review.id', '=', reviewId).forUpdate('review').executeTakeFirst()
  if (!row) throw reviewErrors.refuse('review-not-found')
  if (row.review_state !== 'assigned') throw ruleErrors.refuse('not-in-this-state')
  await change(ctx, row, version, { state: 'declined', declined_why: why })
  await ctx.audit({ action: 'decline-review', subjectKind: 'review', subjectId: reviewId, reason: why })
}

async function change(ctx: Context, row: OwnRow, version: number, set: Updateable<Tables['review']>): Promise<void> {
  const { numUpdatedRows } = await ctx.sql
    .updateTable('review')
    .set({ ...set, version: version + 1 })
    .where('authority', '=', ctx.authority)
    .where('id', '=', row.review_id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw ruleErrors.refuse('stale-version', { by: '您在另一窗口' })
}
