// One step of a review: made by one person at a time, remembered so that it can be undone, the ledger counted anew.
import { groupBy } from '#kernel/group-by.ts'
import { json } from '#platform/database/tables.ts'
import type { Context } from '#platform/work/context.ts'
import { demand } from '#rules/allow.ts'
import type { ReviewAction, ReviewChange } from '../contract.ts'
import { noticeErrors } from '../errors.ts'
import { presentStep, readRecords } from '../get-notice.ts'
import { balance } from '../ledger.ts'
import { noticePermissions } from '../permissions.ts'
import { presentProposal, presentSentence, presentSuspect } from '../present.ts'
import '../table.ts'
import { accept, acceptAll, decline, edit, move } from './decide.ts'
import { Draft } from './draft.ts'
import { add, merge, split } from './reshape.ts'
import { correct, correctLikely, declineSentence, dismiss, keepAsContext, reopenSentence } from './settle.ts'
import { undo } from './undo.ts'

type Step = {
  [A in ReviewAction['action']]: (draft: Draft, input: Extract<ReviewAction, { action: A }>) => Promise<string>
}

const steps: Step = {
  'accept-all': acceptAll,
  accept,
  decline,
  edit,
  move,
  split,
  merge,
  add,
  'keep-as-context': keepAsContext,
  'decline-sentence': declineSentence,
  'reopen-sentence': reopenSentence,
  correct,
  'correct-likely': correctLikely,
  dismiss,
  undo,
}

const longestAbout = 200

export async function reviewNotice(
  ctx: Context,
  { noticeId, step }: { noticeId: string; step: ReviewAction },
): Promise<ReviewChange> {
  const notice = await ctx.sql
    .selectFrom('notice')
    .select(['id', 'text', 'state', 'version', 'changed_by', 'ledger'])
    .where('authority', '=', ctx.authority)
    .where('id', '=', noticeId)
    .forUpdate()
    .executeTakeFirst()
  if (!notice) throw noticeErrors.refuse('notice-not-found')
  demand(noticePermissions, ctx.actor, 'review', notice)

  const draft = new Draft(ctx, notice, await readRecords(ctx, noticeId))
  const take = steps[step.action] as (draft: Draft, input: ReviewAction) => Promise<string>
  const about = (await take(draft, step)).slice(0, longestAbout)

  const taken = await recordStep(ctx, draft, step, about)
  const ledger = balance(
    notice.ledger.items,
    [...draft.sentences.values()],
    [...draft.proposals.values()],
    [...draft.suspects.values()],
  )
  const version = notice.version + 1
  await ctx.sql
    .updateTable('notice')
    .set({ version, changed_by: ctx.actor.name, ledger: json(ledger) })
    .where('authority', '=', ctx.authority)
    .where('id', '=', noticeId)
    .execute()
  await ctx.audit({
    action: `review-${step.action}`,
    subjectKind: 'notice',
    subjectId: noticeId,
    after: { step: taken.no, about, records: draft.changes.length },
    ...('reason' in step && { reason: step.reason }),
  })
  return { version, ledger, step: presentStep(taken), ...touched(draft) }
}

async function recordStep(ctx: Context, draft: Draft, step: ReviewAction, about: string) {
  const { last } = await ctx.sql
    .selectFrom('review_step')
    .select((query) => query.fn.coalesce(query.fn.max('no'), query.lit(0)).as('last'))
    .where('authority', '=', ctx.authority)
    .where('notice_id', '=', draft.noticeId)
    .executeTakeFirstOrThrow()
  const taken = {
    no: Number(last) + 1,
    action: step.action,
    about,
    by_name: ctx.actor.name,
    at: ctx.clock.now(),
    undone_by: null,
  }
  await ctx.sql
    .insertInto('review_step')
    .values({
      ...taken,
      authority: ctx.authority,
      notice_id: draft.noticeId,
      by_id: ctx.actor.accountId,
      changes: json(draft.changes),
    })
    .execute()
  if (step.action === 'undo') {
    await ctx.sql
      .updateTable('review_step')
      .set({ undone_by: taken.no })
      .where('authority', '=', ctx.authority)
      .where('notice_id', '=', draft.noticeId)
      .where('no', '=', step.stepNo)
      .execute()
  }
  return taken
}

/** The touched records as they stand now, with the sentences whose state they decide. */
function touched(draft: Draft): Pick<ReviewChange, 'proposals' | 'removedProposals' | 'sentences' | 'suspects'> {
  const ids = (table: string) => [
    ...new Set(draft.changes.filter((change) => change.table === table).map(({ id }) => id)),
  ]
  const proposalIds = ids('proposal')
  const proposals = proposalIds.flatMap((id) => draft.proposals.get(id) ?? [])
  const sentenceIds = new Set([...ids('notice_sentence'), ...proposals.map((proposal) => proposal.sentence_id)])
  for (const { before } of draft.changes) if (before?.['sentence_id']) sentenceIds.add(String(before['sentence_id']))
  const bySentence = groupBy(draft.proposals.values(), (proposal) => proposal.sentence_id)
  return {
    proposals: proposals.map(presentProposal),
    removedProposals: proposalIds.filter((id) => !draft.proposals.has(id)),
    sentences: [...sentenceIds].map((id) => presentSentence(draft.sentence(id), bySentence.get(id) ?? [])),
    suspects: ids('suspect').map((id) => presentSuspect(draft.suspect(id))),
  }
}
