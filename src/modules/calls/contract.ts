// Calls as the API answers them: window, announced values, quotas, topics, and where they come from.
import * as z from 'zod'
import { endpoint, idParam } from '#kernel/endpoint.ts'

/** What a call is at this moment, by its state and the server's clock. */
export const callPhases = ['draft', 'announced', 'open', 'closed', 'cancelled'] as const
export type CallPhase = (typeof callPhases)[number]

export const topicSchema = z.object({
  code: z.string().trim().min(1).max(40),
  title: z.string().trim().min(1).max(200),
})
export type Topic = z.infer<typeof topicSchema>

const title = z.string().trim().min(4).max(120)
const instant = z.iso.datetime({ offset: true })
const windowFields = { opensAt: instant, closesAt: instant }

/** What staff may write while nothing is published. */
const callFields = z.object({
  title,
  unitId: z.uuid(),
  ...windowFields,
  given: z.record(z.string(), z.unknown()).default({}),
  budget: z.int().nonnegative().nullable().default(null),
  quota: z.int().positive().nullable().default(null),
  quotas: z.record(z.string(), z.int().nonnegative()).default({}),
  topics: z.array(topicSchema).max(200).default([]),
  guide: z.string().max(20_000).default(''),
  /** The form that applicants write into; what only repeats it is no likeness. */
  template: z.string().max(50_000).default(''),
  noticeId: z.uuid().nullable().default(null),
})
export type CallFields = z.output<typeof callFields>

export const callSchema = callFields.extend({
  id: z.uuid(),
  edition: z.string(),
  year: z.int(),
  unitName: z.string(),
  unitPath: z.string(),
  items: z.array(z.int()),
  phase: z.enum(callPhases),
  publishedAt: z.string().nullable(),
  version: z.int(),
  allowedActions: z.array(z.string()),
})
export type Call = z.infer<typeof callSchema>

/** As everyone may read it. */
export const openCallSchema = callSchema.omit({
  unitPath: true,
  quotas: true,
  template: true,
  allowedActions: true,
  version: true,
})
export type OpenCall = z.infer<typeof openCallSchema>

const callParams = z.object({ callId: idParam })

export const listCalls = endpoint({
  method: 'GET',
  path: '/api/calls',
  summary: '申报通知列表；草稿只对能办理的人可见',
  query: z.object({
    programme: z.string().max(60).optional(),
    phase: z.enum(callPhases).optional(),
    year: z.coerce.number().int().optional(),
  }),
  result: z.array(callSchema),
})

export const readCall = endpoint({
  method: 'GET',
  path: '/api/calls/:callId',
  summary: '一份申报通知',
  params: callParams,
  result: callSchema,
})

export const listOpenCalls = endpoint({
  method: 'GET',
  path: '/api/open/calls',
  summary: '已公布的申报通知',
  open: true,
  result: z.array(openCallSchema),
})

export const draftCall = endpoint({
  method: 'POST',
  path: '/api/calls',
  summary: '起草申报通知；版本按开始申报当日有效的规定确定',
  body: callFields.extend({ programme: z.string().max(60) }),
  result: callSchema,
})

export const cloneCall = endpoint({
  method: 'POST',
  path: '/api/calls/:callId/clones',
  summary: '以一份通知为底稿起草新的一份，时间另定',
  params: callParams,
  body: z.object({ title, ...windowFields }),
  result: callSchema,
})

export const editCall = endpoint({
  method: 'PATCH',
  path: '/api/calls/:callId',
  summary: '修改尚未公布的通知',
  params: callParams,
  versioned: true,
  body: callFields,
  result: callSchema,
})

export const publishCall = endpoint({
  method: 'POST',
  path: '/api/calls/:callId/publication',
  summary: '公布通知；规定留待通知公布的数值须齐全',
  params: callParams,
  versioned: true,
  result: callSchema,
})

export const extendCall = endpoint({
  method: 'POST',
  path: '/api/calls/:callId/extensions',
  summary: '延长申报时间，须说明理由',
  params: callParams,
  versioned: true,
  body: z.object({ closesAt: instant, why: z.string().trim().min(2).max(300) }),
  result: callSchema,
})

export const cancelCall = endpoint({
  method: 'POST',
  path: '/api/calls/:callId/cancellation',
  summary: '取消通知，须说明理由；已提交的申报不再受理',
  params: callParams,
  versioned: true,
  body: z.object({ why: z.string().trim().min(2).max(300) }),
  result: callSchema,
})
