// One notice with everything its review page shows.
import { groupBy } from '#kernel/group-by.ts'
import type { Context } from '#platform/work/context.ts'
import { demand } from '#rules/allow.ts'
import type { NoticeReview, ReviewItem, ReviewStep } from './contract.ts'
import { noticeErrors } from './errors.ts'
import { noticePermissions } from './permissions.ts'
import { presentProposal, presentSentence, presentSummary, presentSuspect } from './present.ts'
import './table.ts'

/** Refuses `notice-not-found`. */
export async function getNotice(ctx: Context, { noticeId }: { noticeId: string }): Promise<NoticeReview> {
  demand(noticePermissions, ctx.actor, 'read')
  const notice = await ctx.sql
    .selectFrom('notice')
    .selectAll()
    .where('authority', '=', ctx.authority)
    .where('id', '=', noticeId)
    .executeTakeFirst()
  if (!notice) throw noticeErrors.refuse('notice-not-found')

  const { sentences, proposals, suspects } = await readRecords(ctx, noticeId)
  const bySentence = groupBy(proposals, (proposal) => proposal.sentence_id)
  return {
    ...presentSummary(ctx, notice),
    text: notice.text,
    header: notice.header,
    headlineTargets: notice.headline_targets,
    systems: notice.systems,
    items: await readItems(ctx, noticeId),
    sentences: sentences.map((sentence) => presentSentence(sentence, bySentence.get(sentence.id) ?? [])),
    proposals: proposals.map(presentProposal),
    suspects: suspects.map(presentSuspect),
    steps: await readSteps(ctx, noticeId),
  }
}

/** The records the ledger is counted from, in the order of the text. */
export async function readRecords(ctx: Context, noticeId: string) {
  const [sentences, proposals, suspects] = [
    await ctx.sql
      .selectFrom('notice_sentence')
      .selectAll()
      .where('authority', '=', ctx.authority)
      .where('notice_id', '=', noticeId)
      .orderBy('position')
      .execute(),
    await ctx.sql
      .selectFrom('proposal')
      .selectAll()
      .where('authority', '=', ctx.authority)
      .where('notice_id', '=', noticeId)
      .orderBy('starts_at')
      .orderBy('id')
      .execute(),
    await ctx.sql
      .selectFrom('suspect')
      .selectAll()
      .where('authority', '=', ctx.authority)
      .where('notice_id', '=', noticeId)
      .orderBy('starts_at')
      .execute(),
  ]
  return { sentences, proposals, suspects }
}

export async function readItems(ctx: Context, noticeId: string): Promise<ReviewItem[]> {
  const items = await ctx.sql
    .selectFrom('notice_item')
    .selectAll()
    .where('authority', '=', ctx.authority)
    .where('notice_id', '=', noticeId)
    .orderBy('position')
    .execute()
  return items.map(({ id, no, path, title, system, starts_at: start, ends_at: end, responsible, deadline }) => ({
    id,
    no,
    path,
    title,
    system,
    start,
    end,
    responsible,
    deadline,
  }))
}

const stepsShown = 100

async function readSteps(ctx: Context, noticeId: string): Promise<ReviewStep[]> {
  const steps = await ctx.sql
    .selectFrom('review_step')
    .select(['no', 'action', 'about', 'by_name', 'at', 'undone_by'])
    .where('authority', '=', ctx.authority)
    .where('notice_id', '=', noticeId)
    .orderBy('no', 'desc')
    .limit(stepsShown)
    .execute()
  return steps.map(presentStep)
}

export function presentStep(step: {
  no: number
  action: string
  about: string
  by_name: string
  at: Date
  undone_by: number | null
}): ReviewStep {
  return {
    no: step.no,
    action: step.action,
    about: step.about,
    by: step.by_name,
    at: step.at.toISOString(),
    undoneBy: step.undone_by,
    canUndo: step.undone_by === null,
  }
}

export async function getNoticeVersion(
  ctx: Context,
  { noticeId }: { noticeId: string },
): Promise<{ version: number; changedBy: string | null }> {
  demand(noticePermissions, ctx.actor, 'read')
  const notice = await ctx.sql
    .selectFrom('notice')
    .select(['version', 'changed_by as changedBy'])
    .where('authority', '=', ctx.authority)
    .where('id', '=', noticeId)
    .executeTakeFirst()
  if (!notice) throw noticeErrors.refuse('notice-not-found')
  return notice
}
