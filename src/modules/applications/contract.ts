// Applications as the API answers them: what is filled in, where the case stands, what may be done, what happened.
import * as z from 'zod'
import { download, endpoint, idParam, pageOf, pageQuery } from '#kernel/endpoint.ts'

export * from './contract/duplicates.ts'
export * from './contract/ladder.ts'
export * from './contract/limits.ts'

const factsSchema = z.record(z.string(), z.unknown())
const wordsSchema = z.object({ zh: z.string(), en: z.string() })
const whySchema = z.string().trim().max(500)

export const applicationRowSchema = z.object({
  id: z.uuid(),
  callId: z.uuid(),
  callTitle: z.string(),
  edition: z.string(),
  no: z.string().nullable(),
  title: z.string(),
  applicantName: z.string(),
  unitName: z.string(),
  uscc: z.string(),
  region: z.string().nullable(),
  /** The state of the lifecycle; applicants are told its label only. */
  state: z.string(),
  label: wordsSchema,
  dueOn: z.string().nullable(),
  submittedAt: z.string().nullable(),
  granted: z.int().nullable(),
  version: z.int(),
  /** The steps of the lifecycle that the actor may take now. */
  allowedActions: z.array(z.string()),
})
export type ApplicationRow = z.infer<typeof applicationRowSchema>

export const applicationStepSchema = z.object({
  no: z.int(),
  at: z.string(),
  by: z.string(),
  action: z.string(),
  label: wordsSchema,
  why: z.string().nullable(),
  /** Lines of the checklist that were answered with no. */
  failed: z.array(z.string()),
})

export const applicationSchema = applicationRowSchema.extend({
  facts: factsSchema,
  /** Fields the registers answer: shown, and not to be typed. */
  known: z.array(z.string()),
  /** Sensitive fields that are kept from the reader. */
  masked: z.array(z.string()),
  mayEdit: z.boolean(),
  files: z.array(z.object({ id: z.uuid(), name: z.string(), field: z.string() })),
  snapshots: z.array(z.object({ no: z.int(), at: z.string(), by: z.string(), hash: z.string() })),
  steps: z.array(applicationStepSchema),
  endorserName: z.string().nullable(),
  given: z.record(z.string(), z.unknown()),
  closesAt: z.string(),
  /** The day by which rules are judged: that of the last submission, or today. */
  judgedOn: z.string(),
})
export type Application = z.infer<typeof applicationSchema>

/** A programme as an applicant sees it: may it apply, and by which rules not. */
export const offerSchema = z.object({
  callId: z.uuid(),
  edition: z.string(),
  title: z.string(),
  opensAt: z.string(),
  closesAt: z.string(),
  phase: z.enum(['announced', 'open', 'closed', 'cancelled', 'draft']),
  applicationId: z.uuid().nullable(),
  holds: z.union([z.boolean(), z.literal('unknown')]),
  /** Rules that fail by what the registers know already. */
  failing: z.array(wordsSchema),
})
export type Offer = z.infer<typeof offerSchema>

const applicationParams = z.object({ applicationId: idParam })

export const readApplicant = endpoint({
  method: 'GET',
  path: '/api/applicant',
  summary: '本账号以哪个单位的名义申报',
  result: z.object({ uscc: z.string(), name: z.string(), region: z.string().nullable() }).nullable(),
})

export const chooseApplicant = endpoint({
  method: 'PUT',
  path: '/api/applicant',
  summary: '填写本账号所在单位的统一社会信用代码；推荐单位审核时核实',
  body: z.object({ uscc: z.string().trim().length(18) }),
  result: z.object({ uscc: z.string(), name: z.string(), region: z.string().nullable() }),
})

export const listOffers = endpoint({
  method: 'GET',
  path: '/api/offers',
  summary: '本单位可以申报什么；不能申报的，缺哪一条',
  result: z.array(offerSchema),
})

export const listApplications = endpoint({
  method: 'GET',
  path: '/api/applications',
  summary: '申报列表：申报人看自己的，推荐单位看本地的，处室看本处室通知的',
  query: pageQuery.extend({
    callId: z.uuid().optional(),
    state: z.string().max(40).optional(),
    search: z.string().trim().max(100).optional(),
    /** Only what waits for the reader. */
    waiting: z.stringbool().optional(),
  }),
  result: pageOf(applicationRowSchema),
})

export const readApplication = endpoint({
  method: 'GET',
  path: '/api/applications/:applicationId',
  summary: '一份申报：内容、状态、经过',
  params: applicationParams,
  result: applicationSchema,
})

export const startApplication = endpoint({
  method: 'POST',
  path: '/api/applications',
  summary: '开始申报；名录中已有的内容自动填入，已有草稿时打开草稿',
  body: z.object({ callId: z.uuid() }),
  result: z.object({ id: z.uuid(), isNew: z.boolean() }),
})

export const saveApplication = endpoint({
  method: 'PUT',
  path: '/api/applications/:applicationId/draft',
  summary: '保存草稿；未填完、有错误也保存',
  params: applicationParams,
  versioned: true,
  body: z.object({ facts: factsSchema }),
  result: z.object({ version: z.int(), savedAt: z.string() }),
})

export const attachFile = endpoint({
  method: 'POST',
  path: '/api/applications/:applicationId/files',
  summary: '上传附件；按内容核对格式',
  params: applicationParams,
  upload: true,
  body: z.object({ field: z.string().max(60) }),
  result: z.object({ id: z.uuid(), name: z.string() }),
})

export const readFile = endpoint({
  method: 'GET',
  path: '/api/applications/:applicationId/files/:fileId',
  summary: '下载附件',
  params: applicationParams.extend({ fileId: idParam }),
  result: download,
})

export const submitApplication = endpoint({
  method: 'POST',
  path: '/api/applications/:applicationId/submission',
  summary: '提交（或修改后重新提交）：全部问题一次列出；内容冻结并存证',
  params: applicationParams,
  versioned: true,
  result: applicationSchema,
})

/** Steps that need no more than a reason and a checklist. */
export const plainActions = [
  'discard',
  'withdraw',
  'revive',
  'endorse',
  'pass',
  'clear',
  'return',
  'refuse',
  'exit',
  'appeal',
  'uphold',
  'reopen',
  'report',
  'finish',
  'accept',
  'settle',
  'fail',
  'evaluate',
] as const
export type PlainAction = (typeof plainActions)[number]

export const takeStep = endpoint({
  method: 'POST',
  path: '/api/applications/:applicationId/steps',
  summary: '办理一步：推荐、退回、形式审查、撤回、恢复、申请复审等',
  params: applicationParams,
  versioned: true,
  body: z.object({
    action: z.enum(plainActions),
    why: whySchema.default(''),
    checklist: z.record(z.string(), z.boolean()).default({}),
  }),
  result: applicationSchema,
})

export const printApplication = endpoint({
  method: 'GET',
  path: '/api/applications/:applicationId/paper',
  summary: '打印提交稿（docx），页末为存证值',
  params: applicationParams,
  result: download,
})
