// The city writes its form: a draft saves itself, what is handed in has a reason for every value that was asked about.
import { json } from '#platform/database/tables.ts'
import type { Context } from '#platform/work/context.ts'
import { demand } from '#rules/allow.ts'
import type { CollectionForm, FormAnswer, TypedAnswer } from '../contract.ts'
import { indicatorErrors } from '../errors.ts'
import { getIndicator } from '../get-indicator.ts'
import { formPermissions } from '../permissions.ts'
import { keepTyped, problemAt } from './answers.ts'
import { changeForm } from './change-form.ts'
import { getSeenForm, type StoredForm, writerSubject } from './form-rows.ts'
import { answersOn, getForm } from './get-form.ts'
import { valuesInWords } from './values-in-words.ts'
import './table.ts'

interface Written {
  formId: string
  version: number
  answers: readonly TypedAnswer[]
}

/** An incomplete draft is kept as it is; a value that is none is refused. */
export async function saveForm(ctx: Context, written: Written): Promise<CollectionForm> {
  const form = await getWritableForm(ctx, written)
  await keepTyped(ctx, form.id, written.answers)
  await changeForm(ctx, form, { state: form.state === 'due' ? 'draft' : form.state })
  await ctx.audit({ action: 'draft-form', subjectKind: 'collection-form', subjectId: form.id })
  return getForm(ctx, written)
}

/** Refuses `reason-needed` with every value that was asked about and not explained, and `approved-stays`. */
export async function submitForm(ctx: Context, written: Written): Promise<CollectionForm> {
  const form = await getWritableForm(ctx, written)
  await keepTyped(ctx, form.id, written.answers)
  const answers = await answersOn(ctx, form)
  demandReasons(answers)
  for (const { indicator, questions } of answers) {
    await ctx.sql
      .updateTable('collection_answer')
      .set({ questions: json(questions) })
      .where('authority', '=', ctx.authority)
      .where('form_id', '=', form.id)
      .where('indicator', '=', indicator)
      .execute()
  }
  await changeForm(ctx, form, {
    state: 'submitted',
    first_submitted_on: form.first_submitted_on ?? ctx.clock.today(),
    submitted_by_id: ctx.actor.accountId,
    submitted_by: ctx.actor.name,
    submitted_at: ctx.clock.now(),
    returned_why: null,
  })
  const reasons = answers.flatMap(({ reason }) => reason ?? [])
  await ctx.audit({
    action: 'submit-form',
    subjectKind: 'collection-form',
    subjectId: form.id,
    after: { values: valuesInWords(answers) },
    ...(reasons.length > 0 && { reason: reasons.join('；') }),
  })
  return getForm(ctx, written)
}

/** Its day is held against the clock too: a form is locked from midnight on, whenever the day is passed. */
async function getWritableForm(ctx: Context, written: Written): Promise<StoredForm> {
  const form = await getSeenForm(ctx, written)
  if (form.state === 'locked' || (isWritten(form) && form.open_until < ctx.clock.today()))
    throw indicatorErrors.refuse('form-locked', { day: form.open_until, by: form.opened_by })
  demand(formPermissions, ctx.actor, 'write', writerSubject(form))
  return form
}

const isWritten = ({ state }: StoredForm) => formPermissions.write.states?.includes(state) ?? false

function demandReasons(answers: readonly FormAnswer[]): void {
  const emptied = answers.find(({ value, approved }) => value === null && approved !== null)
  if (emptied) throw indicatorErrors.refuse('approved-stays', { indicator: getIndicator(emptied.indicator).title[0] })
  const problems = answers
    .filter(({ questions, reason }) => questions.length > 0 && reason === null)
    .map(({ indicator, questions }) =>
      problemAt(indicator, `${getIndicator(indicator).title[0]}：${questions.map(({ zh }) => zh).join('')}`),
    )
  if (problems.length > 0) throw indicatorErrors.refuse('reason-needed', { count: problems.length }, problems)
}
