// The opinions on an application: with names for who decides, without for the applicant once it is decided.
import { getCase, procedureOf } from '#modules/applications/index.ts'
import type { Context } from '#platform/work/context.ts'
import { spreadOf } from '#rules/review-rule.ts'
import { reviewsOf } from './assign-reviews.ts'
import { isContested } from './conclude-review.ts'
import type { CaseOpinions } from './contract.ts'
import { reviewersOf } from './keep-reviewers.ts'

const nothing: CaseOpinions = { opinions: [], spread: null, isNonConsensus: false }
const undecided = ['apply', 'endorse', 'formal-check', 'duplicate-check', 'review']

export async function readOpinions(ctx: Context, { applicationId }: { applicationId: string }): Promise<CaseOpinions> {
  const { row, parties } = await getCase(ctx, applicationId)
  const { phase } = procedureOf(row.edition).lifecycle.states[row.state] ?? {}
  const isDecided = row.state !== 'to-decide' && !undecided.includes(phase ?? 'apply')
  const isInsider = parties.has('division') || parties.has('leadership')
  if (!isInsider && !(parties.has('applicant') && isDecided)) return nothing
  const delivered = (await reviewsOf(ctx, [row])).filter(({ state }) => state === 'delivered')
  // In the order of their words, so that the place in the list tells nothing of who wrote them.
  if (!isInsider)
    return {
      ...nothing,
      opinions: delivered
        .map(({ opinion }) => ({ reviewer: null, score: null, vote: null, opinion }))
        .sort((a, b) => (a.opinion < b.opinion ? -1 : 1)),
    }
  const names = new Map((await reviewersOf(ctx).execute()).map(({ account_id, name }) => [account_id, name]))
  return {
    opinions: delivered.map(({ account_id, score, vote, opinion }) => ({
      ...{ score, vote, opinion },
      reviewer: names.get(account_id) ?? null,
    })),
    spread: spreadOf(delivered.flatMap(({ score }) => (score === null ? [] : [score]))),
    isNonConsensus: await isContested(ctx, row),
  }
}
