// One form with all it needs to be written or decided: last year's values, questions and reasons, what happened to it.
import { findHistory } from '#platform/audit/find-history.ts'
import type { Context } from '#platform/work/context.ts'
import { may } from '#rules/allow.ts'
import type { CollectionForm, FormAnswer } from '../contract.ts'
import { indicatorErrors } from '../errors.ts'
import { formPermissions } from '../permissions.ts'
import { answersOf } from './answers.ts'
import {
  formsOf,
  indicatorsOf,
  mayRead,
  presentForm,
  type StoredForm,
  seenAnswers,
  writerSubject,
} from './form-rows.ts'
import { questionsAbout } from './questions.ts'
import { surroundingsOf } from './surroundings.ts'

/** Refuses `form-not-found`, also where it is not the reader's to see. */
export async function getForm(ctx: Context, { formId }: { formId: string }): Promise<CollectionForm> {
  const form = await formsOf(ctx).where('collection_form.id', '=', formId).executeTakeFirst()
  if (!form || !mayRead(ctx.actor, form)) throw indicatorErrors.refuse('form-not-found')
  return {
    ...presentForm(ctx, form),
    note: form.note,
    openedBy: form.opened_by,
    answers: await answersOn(ctx, form),
    decidedBy: form.decided_by,
    decidedAt: form.decided_at?.toISOString() ?? null,
    returnedWhy: form.returned_why,
    reopenedBy: form.reopened_by,
    reopenedWhy: form.reopened_why,
    history: await findHistory(ctx, 'collection-form', formId),
  }
}

/** Questions are asked anew while it is being written; afterwards they stand as they were answered. */
export async function answersOn(ctx: Context, form: StoredForm): Promise<FormAnswer[]> {
  const stored = seenAnswers(ctx.actor, form, await answersOf(ctx, [form.id]))
  const known = await surroundingsOf(ctx, form)
  const isWritten = may(formPermissions, ctx.actor, 'write', writerSubject(form))
  return indicatorsOf(form).map((indicator) => {
    const answer = stored.find((one) => one.indicator === indicator.id)
    const around = known.get(indicator.id)
    const value = answer?.value ?? null
    return {
      indicator: indicator.id,
      value,
      reason: answer?.reason ?? null,
      questions: isWritten && around ? questionsAbout(indicator, value, around) : (answer?.questions ?? []),
      last: around?.before.at(-1) ?? null,
      approved: answer?.approved ?? null,
    }
  })
}
