// What the division sees of the likenesses of an application, and what it answers for: false alarms, another check.
import type { Context } from '#platform/work/context.ts'
import { ruleErrors } from '#rules/errors.ts'
import { applicationsOf, getCase, procedureOf } from '../application-rows.ts'
import type { Duplicates, FoundPair } from '../contract.ts'
import type { Span } from '../duplicates/span.ts'
import { applicationErrors } from '../errors.ts'
import { checkDuplicates } from './check-duplicates.ts'
import './table.ts'

/** Refuses `permission-denied`: what others wrote is shown to the division alone. */
async function getChecked(ctx: Context, applicationId: string, how: { locked?: boolean } = {}) {
  const { row, parties } = await getCase(ctx, applicationId, how)
  if (!parties.has('division')) throw ruleErrors.refuse('permission-denied')
  const isInCheck = procedureOf(row.edition).lifecycle.states[row.state]?.phase === 'duplicate-check'
  return { row, isInCheck }
}

export async function readDuplicates(ctx: Context, { applicationId }: { applicationId: string }): Promise<Duplicates> {
  const { row, isInCheck } = await getChecked(ctx, applicationId)
  const check = await ctx.sql
    .selectFrom('duplicate_check')
    .innerJoin('application_text', (join) =>
      join
        .onRef('application_text.authority', '=', 'duplicate_check.authority')
        .onRef('application_text.application_id', '=', 'duplicate_check.application_id'),
    )
    .select(['checked_at', 'compared', 'text', 'unreadable'])
    .where('duplicate_check.authority', '=', ctx.authority)
    .where('duplicate_check.application_id', '=', applicationId)
    .executeTakeFirst()
  if (!check) return { check: null, pairs: [], mayDismiss: isInCheck }
  const { checked_at, compared, text, unreadable } = check
  const pairs = await pairsOf(ctx, applicationId)
    .orderBy('duplicate_pair.share', 'desc')
    .orderBy('duplicate_pair.other_id')
    .execute()
  return {
    check: { at: checked_at.toISOString(), compared, characters: text.length, unreadable },
    pairs: pairs.map((pair): FoundPair => {
      const cut = (whole: string) => (span: Span) => ({ ...span, text: whole.slice(span.start, span.end) })
      const [left, right] = [cut(text), cut(pair.text)]
      return {
        otherId: pair.id,
        no: pair.no,
        title: pair.title,
        unitName: pair.unit_name,
        applicantName: pair.applicant_name,
        callTitle: pair.call_title,
        year: pair.opens_at.getUTCFullYear(),
        isSameApplicant: pair.account_id === row.account_id,
        share: pair.share,
        otherShare: pair.other_share,
        passages: pair.passages.map((one) => ({ ...one, left: left(one.left), right: right(one.right) })),
        dismissed:
          pair.dismissed_by === null
            ? null
            : { by: pair.dismissed_by, at: pair.dismissed_at?.toISOString() ?? '', why: pair.dismissed_why ?? '' },
      }
    }),
    mayDismiss: isInCheck,
  }
}

const pairsOf = (ctx: Context, applicationId: string) =>
  applicationsOf(ctx)
    .innerJoin('duplicate_pair', (join) =>
      join
        .onRef('duplicate_pair.authority', '=', 'application.authority')
        .onRef('duplicate_pair.other_id', '=', 'application.id'),
    )
    .innerJoin('application_text', (join) =>
      join
        .onRef('application_text.authority', '=', 'application.authority')
        .onRef('application_text.application_id', '=', 'application.id'),
    )
    .select(['share', 'other_share', 'passages', 'dismissed_by', 'dismissed_at', 'dismissed_why', 'text'])
    .where('duplicate_pair.application_id', '=', applicationId)

interface Dismissal {
  applicationId: string
  otherId: string
  why: string
}

/** Refuses `likeness-not-found`, `not-in-this-state`, `permission-denied`. */
export async function dismissDuplicate(ctx: Context, { applicationId, otherId, why }: Dismissal): Promise<void> {
  const { isInCheck } = await getChecked(ctx, applicationId, { locked: true })
  if (!isInCheck) throw ruleErrors.refuse('not-in-this-state')
  const { numUpdatedRows } = await ctx.sql
    .updateTable('duplicate_pair')
    .set({ dismissed_by: ctx.actor.name, dismissed_at: ctx.clock.now(), dismissed_why: why })
    .where('authority', '=', ctx.authority)
    .where('application_id', '=', applicationId)
    .where('other_id', '=', otherId)
    .where('dismissed_at', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw applicationErrors.refuse('likeness-not-found')
  await ctx.audit({
    action: 'dismiss-duplicate',
    subjectKind: 'application',
    subjectId: applicationId,
    after: { other: otherId },
    reason: why,
  })
}

export async function repeatDuplicateCheck(ctx: Context, { applicationId }: { applicationId: string }): Promise<void> {
  const { isInCheck } = await getChecked(ctx, applicationId)
  if (!isInCheck) throw ruleErrors.refuse('not-in-this-state')
  await ctx.enqueue(checkDuplicates, { applicationId })
}

/** Before an application goes to review. Refuses `duplicate-check-open`, `likenesses-open`. */
export async function demandNoDuplicates(ctx: Context, applicationId: string): Promise<void> {
  const check = await ctx.sql
    .selectFrom('duplicate_check')
    .select('checked_at')
    .where('authority', '=', ctx.authority)
    .where('application_id', '=', applicationId)
    .executeTakeFirst()
  if (!check) throw applicationErrors.refuse('duplicate-check-open')
  const { count } = await ctx.sql
    .selectFrom('duplicate_pair')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('authority', '=', ctx.authority)
    .where('application_id', '=', applicationId)
    .where('dismissed_at', 'is', null)
    .executeTakeFirstOrThrow()
  if (count > 0) throw applicationErrors.refuse('likenesses-open', { count })
}
