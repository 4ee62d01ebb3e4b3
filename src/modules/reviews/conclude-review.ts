// The reviews of a call as the division sees them, and the end of a review once enough opinions are in.
import { applicationsOf, type CaseRow, getCase, moveApplication, procedureOf } from '#modules/applications/index.ts'
import { getCall } from '#modules/calls/index.ts'
import { json } from '#platform/database/tables.ts'
import type { Context } from '#platform/work/context.ts'
import { checkFields } from '#rules/check-fields.ts'
import type { Facts } from '#rules/condition.ts'
import type { Edition } from '#rules/define-programme.ts'
import { ruleErrors } from '#rules/errors.ts'
import type { Fields } from '#rules/field.ts'
import { isNonConsensus, spreadOf, type Vote } from '#rules/review-rule.ts'
import { competitorsOf, reviewsOf } from './assign-reviews.ts'
import type { CaseReview } from './contract.ts'
import { reviewErrors } from './errors.ts'
import { conflictOf } from './find-conflicts.ts'
import { reviewersOf } from './keep-reviewers.ts'
import { panelAfterPeers } from './panels/tally.ts'
import './panels/table.ts'
import './table.ts'

/** How many opinions the law asks for at least: those of the first way in which experts review. */
export const leastReviews = ({ review }: Edition): number => review?.ways[0]?.least ?? 0

export async function findCallReviews(ctx: Context, { callId }: { callId: string }): Promise<CaseReview[]> {
  const { edition: name } = await getCall(ctx, { callId })
  const { edition } = procedureOf(name)
  const cases = await applicationsOf(ctx)
    .where('application.call_id', '=', callId)
    .where('application.state', '=', 'in-review')
    .orderBy('application.no')
    .execute()
  const [first] = cases
  if (!first) return []
  if (!(await getCase(ctx, first.id)).parties.has('division')) throw ruleErrors.refuse('permission-denied')
  const reviewers = await reviewersOf(ctx).execute()
  const byId = new Map(reviewers.map((reviewer) => [reviewer.account_id, reviewer]))
  const competitors = await competitorsOf(ctx, callId)
  const reviews = await reviewsOf(ctx, cases)
  const hasPanel = panelAfterPeers(edition) !== undefined
  const spoken = await heardByPanel(ctx, cases)
  return cases.map((row) => {
    const own = reviews.filter(({ application_id }) => application_id === row.id)
    const delivered = own.filter(({ state }) => state === 'delivered')
    return {
      applicationId: row.id,
      no: row.no ?? '',
      title: row.title,
      unitName: row.unit_name,
      version: row.version,
      needed: leastReviews(edition),
      reviews: own.map((review) => ({
        id: review.id,
        reviewer: byId.get(review.account_id)?.name ?? '',
        unitName: byId.get(review.account_id)?.unit_name ?? '',
        state: review.state,
        score: review.score,
        vote: review.vote,
        opinion: review.opinion,
        declinedWhy: review.declined_why,
      })),
      spread: spreadOf(delivered.flatMap(({ score }) => (score === null ? [] : [score]))),
      isNonConsensus: disagree(edition, delivered),
      conflicts: reviewers.flatMap((reviewer) => {
        const reason = conflictOf(reviewer, row, competitors)
        return reason === null ? [] : [{ accountId: reviewer.account_id, reviewer: reviewer.name, reason }]
      }),
      mayConclude: delivered.length >= leastReviews(edition) && (!hasPanel || spoken.has(row.id)),
    }
  })
}

function disagree({ review }: Edition, delivered: readonly { score: number | null; vote: Vote | null }[]): boolean {
  if (!review?.nonConsensus || !review.rubric) return false
  return isNonConsensus(review.nonConsensus, review.rubric, {
    scores: delivered.flatMap(({ score }) => (score === null ? [] : [score])),
    votes: delivered.flatMap(({ vote }) => (vote === null ? [] : [vote])),
  })
}

interface Conclusion {
  applicationId: string
  version: number
  findings: Facts
  why: string
}

/** Refuses `reviews-missing`, `panel-needed`, `findings-wrong`, and what a step refuses. */
export async function concludeReview(
  ctx: Context,
  { applicationId, version, findings, why }: Conclusion,
): Promise<void> {
  const { row, parties } = await getCase(ctx, applicationId, { locked: true })
  const { edition } = procedureOf(row.edition)
  const delivered = (await reviewsOf(ctx, [row])).filter(({ state }) => state === 'delivered')
  const least = leastReviews(edition)
  if (row.state === 'in-review' && delivered.length < least)
    throw reviewErrors.refuse('reviews-missing', { least, count: delivered.length })
  if (panelAfterPeers(edition) && !(await heardByPanel(ctx, [row])).has(row.id))
    throw reviewErrors.refuse('panel-needed')
  const own = findingsOf(edition, findings)
  await moveApplication(ctx, { ...row, version }, parties, {
    action: 'conclude',
    why,
    details: { ...(disagree(edition, delivered) && { isNonConsensus: true }) },
    changes: { facts: json({ ...row.facts, ...own }) },
  })
}

/** Those that a panel has voted on to its end. */
async function heardByPanel(ctx: Context, cases: readonly { id: string }[]): Promise<ReadonlySet<string>> {
  const heard = await ctx.sql
    .selectFrom('panel_item')
    .innerJoin('panel', (join) =>
      join.onRef('panel.authority', '=', 'panel_item.authority').onRef('panel.id', '=', 'panel_item.panel_id'),
    )
    .select('panel_item.application_id')
    .where('panel_item.authority', '=', ctx.authority)
    .where(
      'panel_item.application_id',
      'in',
      cases.map(({ id }) => id),
    )
    .where('panel.state', '=', 'closed')
    .execute()
  return new Set(heard.map(({ application_id }) => application_id))
}

/** Whether the experts disagree so that the recommendation track opens (非共识). */
export const isContested = async (ctx: Context, row: Pick<CaseRow, 'id' | 'edition'>): Promise<boolean> =>
  disagree(
    procedureOf(row.edition).edition,
    (await reviewsOf(ctx, [row])).filter(({ state }) => state === 'delivered'),
  )

/** What the procedure itself finds out, by the edition's own fields. */
function findingsOf({ form }: Edition, findings: Facts): Facts {
  const sections = Object.values(form).filter(({ from }) => from === 'procedure')
  const fields: Fields = Object.assign({}, ...sections.map(({ fields: own }) => own))
  const own = Object.fromEntries(Object.entries(findings).filter(([name]) => fields[name] !== undefined))
  const problems = checkFields(fields, own)
  if (problems.length > 0) throw reviewErrors.refuse('findings-wrong', { count: problems.length }, problems)
  return own
}

/** The mean of the experts' scores by application, plain: version 1 of the normalisation leaves them as they are. */
export async function meanScores(ctx: Context, cases: readonly { id: string }[]): Promise<ReadonlyMap<string, number>> {
  const scores = new Map<string, number[]>()
  for (const { application_id, state, score } of await reviewsOf(ctx, cases))
    if (state === 'delivered' && score !== null)
      scores.set(application_id, [...(scores.get(application_id) ?? []), score])
  return new Map([...scores].map(([id, own]) => [id, spreadOf(own)?.mean ?? 0]))
}
