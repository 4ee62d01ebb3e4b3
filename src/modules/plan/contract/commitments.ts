// Plans and their commitments.
import * as z from 'zod'
import { download, endpoint, idParam, pageOf, pageQuery } from '#kernel/endpoint.ts'
import {
  comparators,
  documentActions,
  eventRoles,
  headlineTargetSchema,
  kinds,
  quantitySchema,
} from '#reading/contract.ts'
import { lights } from '#rules/light.ts'
import { listNames } from './lists.ts'

/** Without a lead unit, with a proposed one, or with one that a person has confirmed. */
export const commitmentStates = ['unassigned', 'proposed', 'assigned'] as const

export const unitDutySchema = z.object({
  unitId: z.uuid(),
  unitName: z.string(),
  duty: z.enum(['lead', 'support']),
  /** Proposed by the text or a division's duties, or confirmed by a person. */
  state: z.enum(['proposed', 'confirmed']),
  /** Why it was proposed, one Chinese sentence. */
  why: z.string().nullable(),
})

export const commitmentRowSchema = z.object({
  id: z.uuid(),
  /** `7-8`: item and commitment. */
  no: z.string(),
  itemId: z.uuid(),
  itemNo: z.string(),
  itemTitle: z.string().nullable(),
  system: z.string().nullable(),
  /** The promise in the words of the notice, with accepted corrections. */
  text: z.string(),
  kind: z.enum(kinds),
  quantity: quantitySchema.nullable(),
  dueOn: z.string().nullable(),
  /** The deadline as the notice words it. */
  deadlineText: z.string().nullable(),
  document: z.object({ title: z.string(), action: z.enum(documentActions), titled: z.boolean() }).nullable(),
  eventRole: z.enum(eventRoles).nullable(),
  places: z.array(z.string()),
  units: z.array(unitDutySchema),
  lists: z.array(z.enum(listNames)),
  state: z.enum(commitmentStates),
  /** Of the whole, however it is broken down; the rule says why, the completion is in percent, null while nobody has said anything. */
  light: z.enum(lights),
  lightRule: z.string().nullable(),
  completion: z.number().nullable(),
  /** 责任领导 and 联系人: names on paper, apart from accounts. */
  responsibleLeader: z.string().nullable(),
  contact: z.string().nullable(),
  note: z.string().nullable(),
  version: z.int(),
})

export const commitmentSchema = commitmentRowSchema.extend({
  planId: z.uuid(),
  planTitle: z.string(),
  noticeId: z.uuid(),
  verb: z.string(),
  object: z.string(),
  members: z.array(z.string()),
  partners: z.array(z.string()),
  regions: z.array(z.object({ code: z.string(), name: z.string() })),
  /** The whole item as printed, with the place of the promise in it. */
  source: z.object({
    text: z.string(),
    start: z.int(),
    end: z.int(),
    sentenceStart: z.int(),
    sentenceEnd: z.int(),
    noticeStart: z.int(),
  }),
  /** The indicator that measures it. */
  measure: z
    .object({
      indicator: z.string(),
      title: z.object({ zh: z.string(), en: z.string() }),
      origin: z.enum(['words', 'person']),
    })
    .nullable(),
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
  previousId: z.uuid().nullable(),
  nextId: z.uuid().nullable(),
  allowedActions: z.array(z.string()),
})

export const planSchema = z.object({
  id: z.uuid(),
  title: z.string(),
  year: z.int().nullable(),
  issuer: z.string().nullable(),
  docNumber: z.string().nullable(),
  noticeId: z.uuid(),
  confirmedAt: z.string(),
  confirmedBy: z.string(),
  headlineTargets: z.array(headlineTargetSchema),
  systems: z.array(
    z.object({
      name: z.string().nullable(),
      items: z.array(z.object({ id: z.uuid(), no: z.string(), title: z.string().nullable(), commitments: z.int() })),
    }),
  ),
  counts: z.object({
    items: z.int(),
    commitments: z.int(),
    byKind: z.partialRecord(z.enum(kinds), z.int()),
    byList: z.partialRecord(z.enum(listNames), z.int()),
    byState: z.partialRecord(z.enum(commitmentStates), z.int()),
  }),
  allowedActions: z.array(z.string()),
})

export const planSummarySchema = planSchema
  .pick({ id: true, noticeId: true, title: true, year: true, docNumber: true, confirmedAt: true })
  .extend({ commitments: z.int() })

const planParams = z.object({ planId: idParam })
const commitmentParams = z.object({ commitmentId: idParam })
export const listPlans = endpoint({
  method: 'GET',
  path: '/api/plans',
  summary: '计划列表，新的在前',
  result: z.array(planSummarySchema),
})

export const readPlan = endpoint({
  method: 'GET',
  path: '/api/plans/:planId',
  summary: '一份计划：体系、条目、总体目标和数量',
  params: planParams,
  result: planSchema,
})

export const commitmentFilter = z.object({
  search: z.string().max(50).optional(),
  system: z.string().max(60).optional(),
  itemId: z.uuid().optional(),
  kind: z.enum(kinds).optional(),
  unitId: z.uuid().optional(),
  /** Six digits; matches commitments that name the region or one inside it. */
  region: z
    .string()
    .regex(/^\d{6}$/)
    .optional(),
  state: z.enum(commitmentStates).optional(),
})

export const listCommitments = endpoint({
  method: 'GET',
  path: '/api/plans/:planId/commitments',
  summary: '任务列表，可按体系、条目、类别、单位、地区筛选，支持中文和拼音首字母搜索',
  params: planParams,
  query: pageQuery.extend(commitmentFilter.shape),
  result: pageOf(commitmentRowSchema),
})

export const readCommitment = endpoint({
  method: 'GET',
  path: '/api/commitments/:commitmentId',
  summary: '一项任务：原文出处、单位、变更历史',
  params: commitmentParams,
  result: commitmentSchema,
})

export const editCommitment = endpoint({
  method: 'PATCH',
  path: '/api/commitments/:commitmentId',
  summary: '修改一项任务的量化目标、完成时限和备注',
  params: commitmentParams,
  versioned: true,
  body: z.object({
    quantity: z
      .object({
        value: z.number(),
        upper: z.number().optional(),
        unit: z.string().max(20),
        comparator: z.enum(comparators),
      })
      .nullable()
      .optional(),
    dueOn: z.iso.date().nullable().optional(),
    responsibleLeader: z.string().trim().max(40).nullable().optional(),
    contact: z.string().trim().max(80).nullable().optional(),
    note: z.string().max(1_000).nullable().optional(),
    reason: z.string().trim().min(2).max(300),
  }),
  result: commitmentSchema,
})

export const linkIndicator = endpoint({
  method: 'PUT',
  path: '/api/commitments/:commitmentId/measure',
  summary: '确定由哪个指标计算这项任务的进展；indicator 为 null 时改回由报告反映',
  params: commitmentParams,
  body: z.object({ indicator: z.string().max(80).nullable() }),
  result: commitmentSchema,
})

export const assignUnits = endpoint({
  method: 'PUT',
  path: '/api/commitments/:commitmentId/units',
  summary: '确定牵头单位和配合单位',
  params: commitmentParams,
  versioned: true,
  body: z.object({ lead: z.array(z.uuid()).max(10), support: z.array(z.uuid()).max(300) }),
  result: commitmentSchema,
})

export const confirmProposedUnits = endpoint({
  method: 'POST',
  path: '/api/plans/:planId/unit-confirmation',
  summary: '一次确认所选任务的建议单位',
  params: planParams,
  body: z.object({ commitmentIds: z.array(z.uuid()).min(1).max(2_000) }),
  result: z.object({ confirmed: z.int() }),
})

export const exportPlan = endpoint({
  method: 'GET',
  path: '/api/plans/:planId/plan.docx',
  summary: '按公文格式导出整份计划（docx）',
  params: planParams,
  result: download,
})

export type CommitmentRow = z.infer<typeof commitmentRowSchema>
export type Commitment = z.infer<typeof commitmentSchema>
export type CommitmentFilter = z.infer<typeof commitmentFilter>
export type Plan = z.infer<typeof planSchema>
export type PlanSummary = z.infer<typeof planSummarySchema>
