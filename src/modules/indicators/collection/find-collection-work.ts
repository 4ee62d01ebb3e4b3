// Forms that wait for a person: to be written by the city, or to be decided by whoever collects.
import type { Context } from '#platform/work/context.ts'
import { demand, may } from '#rules/allow.ts'
import type { FormRow } from '../contract.ts'
import { approvalPermissions, formPermissions, indicatorPermissions } from '../permissions.ts'
import { answersOf } from './answers.ts'
import { approverSubject, formsOf, presentRow, type StoredForm, writerSubject } from './form-rows.ts'

/** The earliest due first. */
export async function findCollectionWork(ctx: Context): Promise<{ rows: FormRow[]; today: string }> {
  demand(indicatorPermissions, ctx.actor, 'read')
  const forms = await formsOf(ctx)
    .where('collection_form.state', 'in', ['due', 'draft', 'returned', 'reopened', 'submitted'])
    .orderBy('open_until')
    .orderBy('collection_form.id')
    .execute()
  const waiting = forms.filter((form) => waitsFor(ctx, form))
  const answers = await answersOf(
    ctx,
    waiting.map(({ id }) => id),
  )
  return { rows: waiting.map((form) => presentRow(ctx, form, answers)), today: ctx.clock.today() }
}

const waitsFor = ({ actor }: Context, form: StoredForm) =>
  may(formPermissions, actor, 'write', writerSubject(form)) ||
  (may(approvalPermissions, actor, 'approve', approverSubject(form)) && form.submitted_by_id !== actor.accountId)
