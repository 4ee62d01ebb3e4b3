// The unit above decides: approved values become observations, each once; a form is returned with a reason and a day.
import type { DateOnly } from '#kernel/date-only.ts'
import type { Context } from '#platform/work/context.ts'
import { demand } from '#rules/allow.ts'
import type { CollectionForm } from '../contract.ts'
import { indicatorErrors } from '../errors.ts'
import { addObservation } from '../observations/add-observation.ts'
import { approvalPermissions } from '../permissions.ts'
import { tellOfFigures } from '../totals/subscribers.ts'
import { answersOf } from './answers.ts'
import { changeForm } from './change-form.ts'
import { approverSubject, formsOf, getSeenForm, type StoredForm } from './form-rows.ts'
import { getForm } from './get-form.ts'
import { valuesInWords } from './values-in-words.ts'
import './table.ts'

interface Seen {
  formId: string
  version: number
}

export async function approveForm(ctx: Context, seen: Seen): Promise<CollectionForm> {
  await approve(ctx, await getDecidedForm(ctx, seen, 'approve'))
  return getForm(ctx, seen)
}

/** How many: forms that were decided meanwhile are passed over. */
export async function approveForms(
  ctx: Context,
  { formIds }: { formIds: readonly string[] },
): Promise<{ approved: number }> {
  const forms = await formsOf(ctx)
    .where('collection_form.id', 'in', formIds)
    .where('collection_form.state', '=', 'submitted')
    .orderBy('collection_form.id')
    .forUpdate('collection_form')
    .execute()
  for (const form of forms) demandDecision(ctx, form, 'approve')
  for (const form of forms) await approve(ctx, form)
  return { approved: forms.length }
}

/** A value that stands approved already is not recorded again. */
async function approve(ctx: Context, form: StoredForm): Promise<void> {
  const answers = await answersOf(ctx, [form.id])
  const fresh = answers.filter(({ value, approved }) => value !== null && value !== approved)
  for (const { indicator, value, reason } of fresh) {
    const observationId = await addObservation(ctx, {
      ...{ indicator, region: form.region, period: form.period, status: form.status, value: value as number },
      source: `${form.unit_name}报送：${form.title}`,
      origin: 'collection',
      formId: form.id,
      ...(reason !== null && { why: reason }),
    })
    await ctx.sql
      .updateTable('collection_answer')
      .set({ observation_id: observationId })
      .where('authority', '=', ctx.authority)
      .where('form_id', '=', form.id)
      .where('indicator', '=', indicator)
      .execute()
  }
  await changeForm(ctx, form, {
    state: 'approved',
    approved_at: ctx.clock.now(),
    reopened_by: null,
    reopened_why: null,
    ...decided(ctx),
  })
  await ctx.audit({
    action: 'approve-form',
    subjectKind: 'collection-form',
    subjectId: form.id,
    after: { values: valuesInWords(fresh) },
  })
  await tellOfFigures(
    ctx,
    fresh.map(({ indicator }) => indicator),
  )
}

/** It may be corrected until that day, also where the due day has gone. */
export async function returnForm(
  ctx: Context,
  { why, correctBy, ...seen }: Seen & { why: string; correctBy: DateOnly },
): Promise<CollectionForm> {
  const form = await getDecidedForm(ctx, seen, 'return')
  demandAhead(ctx, correctBy)
  await changeForm(ctx, form, {
    state: 'returned',
    returned_why: why,
    times_returned: form.times_returned + 1,
    open_until: correctBy > form.open_until ? correctBy : form.open_until,
    ...decided(ctx),
  })
  await ctx.audit({
    action: 'return-form',
    subjectKind: 'collection-form',
    subjectId: form.id,
    after: { openUntil: correctBy },
    reason: why,
  })
  return getForm(ctx, seen)
}

/** From approved or locked; by itself it ends with the day. */
export async function reopenForm(
  ctx: Context,
  { until, why, ...seen }: Seen & { until: DateOnly; why: string },
): Promise<CollectionForm> {
  const form = await getSeenForm(ctx, seen)
  demand(approvalPermissions, ctx.actor, 'reopen', approverSubject(form))
  demandAhead(ctx, until)
  await changeForm(ctx, form, {
    state: 'reopened',
    open_until: until,
    reopened_by: ctx.actor.name,
    reopened_why: why,
  })
  await ctx.audit({
    action: 'reopen-form',
    subjectKind: 'collection-form',
    subjectId: form.id,
    after: { openUntil: until },
    reason: why,
  })
  return getForm(ctx, seen)
}

const decided = (ctx: Context) => ({ decided_by: ctx.actor.name, decided_at: ctx.clock.now() })

async function getDecidedForm(ctx: Context, seen: Seen, action: 'approve' | 'return'): Promise<StoredForm> {
  const form = await getSeenForm(ctx, seen)
  demandDecision(ctx, form, action)
  return form
}

/** Nobody decides on what they handed in themselves. */
function demandDecision(ctx: Context, form: StoredForm, action: 'approve' | 'return'): void {
  demand(approvalPermissions, ctx.actor, action, approverSubject(form))
  if (form.submitted_by_id !== null && form.submitted_by_id === ctx.actor.accountId)
    throw indicatorErrors.refuse('own-form')
}

function demandAhead(ctx: Context, day: DateOnly): void {
  const today = ctx.clock.today()
  if (day < today) throw indicatorErrors.refuse('day-past', { day, today })
}
