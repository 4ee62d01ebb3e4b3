// Supervision: lights and their rules, requests about a part, the ladder, what turns red next.
import * as z from 'zod'
import { download, endpoint, idParam, pageOf, pageQuery } from '#kernel/endpoint.ts'
import { ladderSteps } from '#rules/ladder.ts'
import { lightRuleSchema, lights } from '#rules/light.ts'
import { partSchema, targetSchema } from './breakdown.ts'

export const partRequestKinds = ['extension', 'adjustment', 'cancellation', 'completion'] as const
export const partRequestStates = ['pending', 'approved', 'returned', 'withdrawn', 'lapsed'] as const
export const escalationStates = ['draft', 'issued', 'answered', 'closed', 'withdrawn'] as const

/** What approval would change; a completion changes nothing but the state. */
export const proposedChangeSchema = z.object({
  dueOn: z.iso.date().optional(),
  target: targetSchema.optional(),
})

export const partRequestSchema = z.object({
  id: z.uuid(),
  partId: z.uuid(),
  partNo: z.string(),
  partTitle: z.string(),
  unitName: z.string(),
  kind: z.enum(partRequestKinds),
  reason: z.string(),
  proposed: proposedChangeSchema,
  /** What stands now, beside what is proposed. */
  present: proposedChangeSchema,
  state: z.enum(partRequestStates),
  requestedBy: z.string(),
  requestedAt: z.string(),
  expiresOn: z.string(),
  decidedBy: z.string().nullable(),
  decidedAt: z.string().nullable(),
  decisionWhy: z.string().nullable(),
  version: z.int(),
  allowedActions: z.array(z.string()),
})

export const escalationSchema = z.object({
  id: z.uuid(),
  partId: z.uuid(),
  partNo: z.string(),
  partTitle: z.string(),
  unitName: z.string(),
  step: z.enum(ladderSteps),
  slip: z.enum(['blue', 'yellow', 'red']),
  no: z.string().nullable(),
  state: z.enum(escalationStates),
  because: z.string(),
  draftedOn: z.string(),
  issuedOn: z.string().nullable(),
  answerBy: z.string().nullable(),
  answer: z.string().nullable(),
  answeredBy: z.string().nullable(),
  closedOn: z.string().nullable(),
  version: z.int(),
  allowedActions: z.array(z.string()),
})

const planParams = z.object({ planId: idParam })

/** Parts by light: `within` narrows to a unit and all below it. */
export const partFilter = z.object({
  light: z.enum(lights).optional(),
  unitId: z.uuid().optional(),
  level: z.coerce.number().int().min(0).max(4).optional(),
  system: z.string().max(60).optional(),
  search: z.string().max(50).optional(),
})

export const listParts = endpoint({
  method: 'GET',
  path: '/api/plans/:planId/parts',
  summary: '各级部分，按灯色、单位、层级、体系筛选，按时限排序',
  params: planParams,
  query: pageQuery.extend(partFilter.shape),
  result: pageOf(partSchema),
})

export const forecastLights = endpoint({
  method: 'GET',
  path: '/api/plans/:planId/light-forecast',
  summary: '试算：如果没有新的报告，到某一天哪些部分会变灯',
  params: planParams,
  query: z.object({ on: z.iso.date(), unitId: z.uuid().optional() }),
  result: z.object({
    today: z.string(),
    on: z.string(),
    turns: z.array(
      z.object({
        part: partSchema,
        after: z.enum(lights),
        rule: z.string(),
        /** The first day on which the light differs. */
        turnsOn: z.string(),
      }),
    ),
  }),
})

export const readLightRules = endpoint({
  method: 'GET',
  path: '/api/light-rules',
  summary: '现行灯色规则及其历史',
  result: z.object({
    rules: z.array(lightRuleSchema),
    sets: z.array(
      z.object({ id: z.uuid(), validFrom: z.string(), why: z.string(), setBy: z.string(), setAt: z.string() }),
    ),
    allowedActions: z.array(z.string()),
  }),
})

export const previewLightRules = endpoint({
  method: 'POST',
  path: '/api/plans/:planId/light-rules-preview',
  summary: '试算新规则：今天各灯色的数量与现行规则相比',
  params: planParams,
  body: z.object({ rules: z.array(lightRuleSchema).min(1).max(40) }),
  result: z.object({
    before: z.partialRecord(z.enum(lights), z.int()),
    after: z.partialRecord(z.enum(lights), z.int()),
  }),
})

export const setLightRules = endpoint({
  method: 'POST',
  path: '/api/light-rules',
  summary: '自某日起启用新的灯色规则，旧规则保留',
  body: z.object({
    validFrom: z.iso.date(),
    rules: z.array(lightRuleSchema).min(1).max(40),
    why: z.string().trim().min(2).max(500),
  }),
  result: z.void(),
})

export const requestChange = endpoint({
  method: 'POST',
  path: '/api/parts/:partId/requests',
  summary: '申请延期、调整、取消或办结',
  params: z.object({ partId: idParam }),
  body: z.object({
    kind: z.enum(partRequestKinds),
    reason: z.string().trim().min(4).max(1_000),
    proposed: proposedChangeSchema.default({}),
  }),
  result: partRequestSchema,
})

export const decideRequest = endpoint({
  method: 'POST',
  path: '/api/part-requests/:requestId/decision',
  summary: '批准或退回一项申请；申请人不得自批',
  params: z.object({ requestId: idParam }),
  versioned: true,
  body: z.object({ approve: z.boolean(), why: z.string().trim().min(2).max(500) }),
  result: partRequestSchema,
})

export const withdrawRequest = endpoint({
  method: 'DELETE',
  path: '/api/part-requests/:requestId',
  summary: '撤回一项还没有决定的申请',
  params: z.object({ requestId: idParam }),
  versioned: true,
  result: z.void(),
})

export const listRequests = endpoint({
  method: 'GET',
  path: '/api/plans/:planId/requests',
  summary: '申请列表，新的在前',
  params: planParams,
  query: pageQuery.extend({ state: z.enum(partRequestStates).optional(), partId: z.uuid().optional() }),
  result: pageOf(partRequestSchema),
})

export const readRequest = endpoint({
  method: 'GET',
  path: '/api/part-requests/:requestId',
  summary: '一项申请：现状与所请',
  params: z.object({ requestId: idParam }),
  result: partRequestSchema,
})

export const listEscalations = endpoint({
  method: 'GET',
  path: '/api/plans/:planId/escalations',
  summary: '提醒、督办单、约谈、通报列表，新的在前',
  params: planParams,
  query: pageQuery.extend({
    state: z.enum(escalationStates).optional(),
    step: z.enum(ladderSteps).optional(),
    partId: z.uuid().optional(),
  }),
  result: pageOf(escalationSchema),
})

export const readEscalation = endpoint({
  method: 'GET',
  path: '/api/escalations/:escalationId',
  summary: '一份督办文书',
  params: z.object({ escalationId: idParam }),
  result: escalationSchema,
})

export const draftEscalation = endpoint({
  method: 'POST',
  path: '/api/parts/:partId/escalations',
  summary: '手工起草一份督办单、约谈或通报',
  params: z.object({ partId: idParam }),
  body: z.object({ step: z.enum(ladderSteps), because: z.string().trim().min(4).max(1_000) }),
  result: escalationSchema,
})

export const stepEscalation = endpoint({
  method: 'POST',
  path: '/api/escalations/:escalationId/steps',
  summary: '签发、撤回、答复或了结',
  params: z.object({ escalationId: idParam }),
  versioned: true,
  body: z.object({
    step: z.enum(['issue', 'withdraw', 'answer', 'close']),
    /** The answer, or the reason. */
    words: z.string().trim().max(2_000).default(''),
  }),
  result: escalationSchema,
})

export const escalationPaper = endpoint({
  method: 'GET',
  path: '/api/escalations/:escalationId/paper.docx',
  summary: '督办单、约谈通知、通报的公文（docx）',
  params: z.object({ escalationId: idParam }),
  result: download,
})

export type PartRequestKind = (typeof partRequestKinds)[number]
export type PartRequestState = (typeof partRequestStates)[number]
export type ProposedChange = z.infer<typeof proposedChangeSchema>
export type PartRequest = z.infer<typeof partRequestSchema>
export type EscalationState = (typeof escalationStates)[number]
export type Escalation = z.infer<typeof escalationSchema>
export type PartFilter = z.infer<typeof partFilter>
