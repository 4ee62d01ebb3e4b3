// The answers on forms as they are stored, and how typed ones get there.
import type { FieldProblem } from '#kernel/refusal.ts'
import type { Context } from '#platform/work/context.ts'
import { type Question, readCollectedValue, refuseValue, type TypedAnswer } from '../contract.ts'
import { getIndicator } from '../get-indicator.ts'
import './table.ts'

export interface StoredAnswer {
  formId: string
  indicator: string
  value: number | null
  reason: string | null
  /** As they stood when it was handed in. */
  questions: Question[]
  /** As last approved. */
  approved: number | null
}

const withApproved = (ctx: Context) =>
  ctx.sql
    .selectFrom('collection_answer')
    .leftJoin('observation', (join) =>
      join
        .onRef('observation.authority', '=', 'collection_answer.authority')
        .onRef('observation.id', '=', 'collection_answer.observation_id'),
    )
    .where('collection_answer.authority', '=', ctx.authority)

export async function answersOf(ctx: Context, formIds: readonly string[]): Promise<StoredAnswer[]> {
  if (formIds.length === 0) return []
  return withApproved(ctx)
    .select(['collection_answer.form_id as formId', 'collection_answer.indicator', 'collection_answer.value'])
    .select(['collection_answer.reason', 'collection_answer.questions', 'observation.value as approved'])
    .where('collection_answer.form_id', 'in', formIds)
    .execute()
}

/** What counts of a round today: values waiting for approval, of every other form those approved. */
export async function handedIn(ctx: Context, collectionId: string) {
  const rows = await withApproved(ctx)
    .innerJoin('collection_form', (join) =>
      join
        .onRef('collection_form.authority', '=', 'collection_answer.authority')
        .onRef('collection_form.id', '=', 'collection_answer.form_id'),
    )
    .select(['collection_answer.form_id as formId', 'collection_answer.indicator', 'collection_form.state'])
    .select(['collection_answer.value', 'observation.value as approved'])
    .where('collection_form.collection_id', '=', collectionId)
    .execute()
  return rows.flatMap(({ formId, indicator, state, value: written, approved }) => {
    const value = state === 'submitted' ? written : approved
    return value === null ? [] : [{ formId, indicator, value }]
  })
}

/** Refuses values that are no plain numbers in the unit of their indicator, all of them at once. */
export async function keepTyped(ctx: Context, formId: string, typed: readonly TypedAnswer[]): Promise<void> {
  const read = typed.map(({ indicator, value, reason }) => ({
    indicator,
    reason: reason === '' ? null : reason,
    ...readCollectedValue(getIndicator(indicator), value ?? ''),
  }))
  const faults = read.flatMap((one) => ('fault' in one ? [one] : []))
  const [first] = faults
  if (first)
    throw refuseValue(
      first,
      faults.map((one) => problemAt(one.indicator, refuseValue(one).message)),
    )
  for (const one of read) {
    if ('fault' in one) continue
    await ctx.sql
      .updateTable('collection_answer')
      .set({ value: one.value, reason: one.reason })
      .where('authority', '=', ctx.authority)
      .where('form_id', '=', formId)
      .where('indicator', '=', one.indicator)
      .execute()
  }
}

export const problemAt = (indicator: string, message: string): FieldProblem => ({
  path: `answers.${indicator}`,
  message,
})
