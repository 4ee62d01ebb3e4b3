// The form of one city in a collection: drafted, handed in, approved or returned, locked at its day, reopened until another.
import * as z from 'zod'
import { endpoint, idParam } from '#kernel/endpoint.ts'
import { observationStatuses } from './observations.ts'

export const formStates = [
  'due',
  'draft',
  'submitted',
  'returned',
  'approved',
  'locked',
  'reopened',
  'withdrawn',
] as const

/** What is asked about a value before it is handed in; a reason answers it. */
const questionKinds = ['blank', 'wrong-unit', 'outlier', 'change', 'earlier-word', 'sum-differs'] as const

const questionSchema = z.object({ kind: z.enum(questionKinds), zh: z.string(), en: z.string() })

const formAnswerSchema = z.object({
  indicator: z.string(),
  /** In the unit of the indicator. */
  value: z.number().nullable(),
  reason: z.string().nullable(),
  questions: z.array(questionSchema),
  /** The same period a year before, as far as it is known. */
  last: z.object({ period: z.string(), value: z.number() }).nullable(),
  /** As last approved. */
  approved: z.number().nullable(),
})

export const formRowSchema = z.object({
  id: z.uuid(),
  collectionId: z.uuid(),
  title: z.string(),
  period: z.string(),
  status: z.enum(observationStatuses),
  dueOn: z.string(),
  unitId: z.uuid(),
  unitName: z.string(),
  region: z.string(),
  state: z.enum(formStates),
  /** The last day on which it may be written. */
  openUntil: z.string(),
  firstSubmittedOn: z.string().nullable(),
  /** Handed in after the due day, or still missing then. */
  isLate: z.boolean(),
  timesReturned: z.int(),
  /** By indicator; empty while it is nobody's business but the writer's. */
  values: z.array(z.object({ indicator: z.string(), value: z.number().nullable(), isAsked: z.boolean() })),
  submittedBy: z.string().nullable(),
  submittedAt: z.string().nullable(),
  version: z.int(),
  allowedActions: z.array(z.string()),
})

export const collectionFormSchema = formRowSchema.omit({ values: true }).extend({
  note: z.string(),
  openedBy: z.string(),
  answers: z.array(formAnswerSchema),
  decidedBy: z.string().nullable(),
  decidedAt: z.string().nullable(),
  returnedWhy: z.string().nullable(),
  reopenedBy: z.string().nullable(),
  reopenedWhy: z.string().nullable(),
  history: z.array(
    z.object({
      at: z.string(),
      by: z.string(),
      action: z.string(),
      before: z.unknown(),
      after: z.unknown(),
      reason: z.string().nullable(),
    }),
  ),
})

const formParams = z.object({ formId: idParam })

/** Values as they were typed, so that a slip is told and no digit is lost; what is left out stays as it is. */
const formAnswersBody = z.object({
  answers: z
    .array(
      z.object({
        indicator: z.string().max(80),
        value: z.string().max(60).nullable(),
        reason: z.string().trim().max(500).nullable(),
      }),
    )
    .max(20),
})

export const listCollectionWork = endpoint({
  method: 'GET',
  path: '/api/collection-work',
  summary: '等我填报和等我核定的采集表，先到期的在前',
  result: z.object({ rows: z.array(formRowSchema), today: z.string() }),
})

export const readForm = endpoint({
  method: 'GET',
  path: '/api/collection-forms/:formId',
  summary: '一张采集表：指标、口径、上年数、填报值、疑问和理由、办理经过',
  params: formParams,
  result: collectionFormSchema,
})

export const saveForm = endpoint({
  method: 'PATCH',
  path: '/api/collection-forms/:formId',
  summary: '保存采集表草稿，返回对数值的疑问',
  params: formParams,
  versioned: true,
  body: formAnswersBody,
  result: collectionFormSchema,
})

export const submitForm = endpoint({
  method: 'POST',
  path: '/api/collection-forms/:formId/submission',
  summary: '提交采集表；有疑问的数值须写明理由，所有缺漏一次列出',
  params: formParams,
  versioned: true,
  body: formAnswersBody,
  result: collectionFormSchema,
})

export const approveForm = endpoint({
  method: 'POST',
  path: '/api/collection-forms/:formId/approval',
  summary: '核定采集表：数值成为该指标的登记数值',
  params: formParams,
  versioned: true,
  result: collectionFormSchema,
})

export const approveForms = endpoint({
  method: 'POST',
  path: '/api/collection-approvals',
  summary: '一次核定多张采集表，其间已办理的略过',
  body: z.object({ formIds: z.array(z.uuid()).min(1).max(200) }),
  result: z.object({ approved: z.int() }),
})

export const returnForm = endpoint({
  method: 'POST',
  path: '/api/collection-forms/:formId/return',
  summary: '退回采集表，写明理由和改报期限',
  params: formParams,
  versioned: true,
  body: z.object({ why: z.string().trim().min(2).max(500), correctBy: z.iso.date() }),
  result: collectionFormSchema,
})

export const reopenForm = endpoint({
  method: 'POST',
  path: '/api/collection-forms/:formId/reopening',
  summary: '重新开放已锁定或已核定的采集表，写明理由和到期日，逾期自动失效',
  params: formParams,
  versioned: true,
  body: z.object({ until: z.iso.date(), why: z.string().trim().min(2).max(500) }),
  result: collectionFormSchema,
})

export type FormState = (typeof formStates)[number]
export type Question = z.infer<typeof questionSchema>
export type FormAnswer = z.infer<typeof formAnswerSchema>
export type FormRow = z.infer<typeof formRowSchema>
export type CollectionForm = z.infer<typeof collectionFormSchema>
export type TypedAnswer = z.infer<typeof formAnswersBody>['answers'][number]
