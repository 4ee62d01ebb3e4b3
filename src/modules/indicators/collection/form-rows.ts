// Forms as pages read them: with their round, their city, what was answered, and what the reader may do.
import type { DateOnly } from '#kernel/date-only.ts'
import type { Context } from '#platform/work/context.ts'
import type { Actor } from '#rules/actor.ts'
import { allowedActions, may, type Subject } from '#rules/allow.ts'
import { ruleErrors } from '#rules/errors.ts'
import type { FormRow, FormState } from '../contract.ts'
import { indicatorErrors } from '../errors.ts'
import { getIndicator, subjectOfAll } from '../get-indicator.ts'
import { approvalPermissions, formPermissions } from '../permissions.ts'
import type { StoredAnswer } from './answers.ts'
import './table.ts'

/** A query over forms that callers narrow and order. */
export const formsOf = (ctx: Context) =>
  ctx.sql
    .selectFrom('collection_form')
    .innerJoin('collection', (join) =>
      join
        .onRef('collection.authority', '=', 'collection_form.authority')
        .onRef('collection.id', '=', 'collection_form.collection_id'),
    )
    .innerJoin('unit', (join) =>
      join.onRef('unit.authority', '=', 'collection_form.authority').onRef('unit.id', '=', 'collection_form.unit_id'),
    )
    .selectAll('collection_form')
    .select((column) => [
      'collection.title',
      'collection.indicators',
      'collection.period',
      'collection.status',
      'collection.due_on',
      'collection.note',
      'collection.opened_by',
      'unit.name as unit_name',
      'unit.path as unit_path',
      column
        .selectFrom('collection_form as sibling')
        .select((count) => count.fn.countAll<number>().as('places'))
        .whereRef('sibling.authority', '=', 'collection_form.authority')
        .whereRef('sibling.collection_id', '=', 'collection_form.collection_id')
        .as('places'),
    ])
    .where('collection_form.authority', '=', ctx.authority)

export type StoredForm = Awaited<ReturnType<ReturnType<typeof formsOf>['executeTakeFirstOrThrow']>>

export const indicatorsOf = ({ indicators }: Pick<StoredForm, 'indicators'>) => indicators.map(getIndicator)

export const writerSubject = ({ state, unit_path }: StoredForm): Subject<FormState> => ({
  state,
  unitPaths: [unit_path],
})

export const approverSubject = (form: StoredForm): Subject<FormState> => ({
  state: form.state,
  unitPaths: subjectOfAll(indicatorsOf(form)).unitPaths ?? [],
})

export const mayRead = (actor: Actor, form: StoredForm) => may(formPermissions, actor, 'read', writerSubject(form))

/** Locked until the transaction ends. Refuses `form-not-found` and `stale-version`. */
export async function getSeenForm(
  ctx: Context,
  { formId, version }: { formId: string; version: number },
): Promise<StoredForm> {
  const form = await formsOf(ctx)
    .where('collection_form.id', '=', formId)
    .forUpdate('collection_form')
    .executeTakeFirst()
  if (!form || !mayRead(ctx.actor, form)) throw indicatorErrors.refuse('form-not-found')
  if (form.version !== version) throw ruleErrors.refuse('stale-version', { by: '他人' })
  return form
}

/** Handed in after the due day, or still missing then. */
export const isLate = ({ first_submitted_on, due_on }: StoredForm, today: DateOnly) =>
  (first_submitted_on ?? today) > due_on

/** A draft is nobody's business but its writer's. */
const isSeen = (actor: Actor, form: StoredForm) =>
  form.state === 'submitted' ||
  form.state === 'approved' ||
  (form.state !== 'withdrawn' && may(formPermissions, actor, 'write', writerSubject(form)))

const actionsOn = (actor: Actor, form: StoredForm): string[] => [
  ...allowedActions(formPermissions, actor, writerSubject(form)),
  ...allowedActions(approvalPermissions, actor, approverSubject(form)),
]

/** What lists and the page of one form say alike. */
export const presentForm = (ctx: Context, form: StoredForm) => ({
  id: form.id,
  collectionId: form.collection_id,
  title: form.title,
  period: form.period,
  status: form.status,
  dueOn: form.due_on,
  unitId: form.unit_id,
  unitName: form.unit_name,
  region: form.region,
  state: form.state,
  openUntil: form.open_until,
  firstSubmittedOn: form.first_submitted_on,
  isLate: isLate(form, ctx.clock.today()),
  timesReturned: form.times_returned,
  submittedBy: form.submitted_by,
  submittedAt: form.submitted_at?.toISOString() ?? null,
  version: form.version,
  allowedActions: actionsOn(ctx.actor, form),
})

export const presentRow = (ctx: Context, form: StoredForm, answers: readonly StoredAnswer[]): FormRow => ({
  ...presentForm(ctx, form),
  values: seenAnswers(ctx.actor, form, answers).map(({ indicator, value, questions }) => ({
    indicator,
    value,
    isAsked: questions.length > 0,
  })),
})

/** Of a form that is not the reader's to see yet, what was approved before, or nothing. */
export const seenAnswers = (actor: Actor, form: StoredForm, answers: readonly StoredAnswer[]): StoredAnswer[] =>
  answers
    .filter(({ formId }) => formId === form.id)
    .flatMap((answer) => {
      if (isSeen(actor, form)) return [answer]
      return answer.approved === null ? [] : [{ ...answer, value: answer.approved, reason: null, questions: [] }]
    })
