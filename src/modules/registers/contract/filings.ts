// The registration of technology contracts, from the filing to the certificate and what comes after.
import * as z from 'zod'
import { download, endpoint, idParam, pageOf, pageQuery } from '#kernel/endpoint.ts'
import { factsSchema, whySchema } from './entries.ts'

export const filingStates = [
  'draft',
  'filed',
  'returned',
  'accepted',
  'registered',
  'refused',
  'withdrawn',
  'cancelled',
] as const
export const requestKinds = ['change', 'cancellation', 'objection'] as const
export const requestStates = ['open', 'granted', 'rejected'] as const

const money = z.int().nonnegative()

const decisionSchema = z.object({
  category: z.string(),
  amount: money,
  technicalAmount: money,
  opinion: z.string().nullable(),
})

export const filingRowSchema = z.object({
  id: z.uuid(),
  no: z.string(),
  title: z.string(),
  party: z.object({ register: z.string(), id: z.uuid(), name: z.string() }),
  buyer: z.string(),
  /** In fen. */
  amount: z.number().nullable(),
  state: z.enum(filingStates),
  filedAt: z.string().nullable(),
  dueOn: z.string().nullable(),
  /** Working days left until it must be decided; negative when it is late, null where nothing runs. */
  daysLeft: z.int().nullable(),
  /** The number under which it is registered. */
  number: z.string().nullable(),
  openRequests: z.int(),
  version: z.int(),
})

export const contractRequestSchema = z.object({
  id: z.uuid(),
  kind: z.enum(requestKinds),
  state: z.enum(requestStates),
  facts: factsSchema.nullable(),
  why: z.string(),
  by: z.string(),
  at: z.string(),
  opinion: z.string().nullable(),
  decidedBy: z.string().nullable(),
  decidedAt: z.string().nullable(),
})

export const filingSchema = filingRowSchema.extend({
  facts: factsSchema,
  files: z.array(z.object({ id: z.uuid(), name: z.string() })),
  decision: decisionSchema.nullable(),
  /** What the filing itself says should be decided. */
  proposal: decisionSchema.omit({ opinion: true }),
  opinion: z.string().nullable(),
  decidedBy: z.string().nullable(),
  decidedAt: z.string().nullable(),
  entryId: z.uuid().nullable(),
  /** Other filings and entries that may be the same contract. */
  alike: z.array(z.object({ title: z.string(), no: z.string(), by: z.string(), state: z.enum(filingStates) })),
  requests: z.array(contractRequestSchema),
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
  allowedActions: z.array(z.string()),
})

const params = z.object({ filingId: idParam })

export const listFilings = endpoint({
  method: 'GET',
  path: '/api/contract-filings',
  summary: '技术合同登记申请：登记机构看全部，申报人看自己单位的',
  query: pageQuery.extend({
    state: z.enum(filingStates).optional(),
    /** What waits for a step of the person who asks. */
    waiting: z.enum(['yes']).optional(),
    search: z.string().max(50).optional(),
  }),
  result: pageOf(filingRowSchema),
})

export const readFiling = endpoint({
  method: 'GET',
  path: '/api/contract-filings/:filingId',
  summary: '一份登记申请：内容、认定、变更和异议、办理过程',
  params,
  result: filingSchema,
})

export const draftFiling = endpoint({
  method: 'POST',
  path: '/api/contract-filings',
  summary: '起草登记申请',
  body: z.object({ partyId: z.uuid(), facts: factsSchema }),
  result: filingSchema,
})

export const writeFiling = endpoint({
  method: 'PUT',
  path: '/api/contract-filings/:filingId/facts',
  summary: '修改草稿或退回的申请',
  params,
  versioned: true,
  body: z.object({ facts: factsSchema }),
  result: filingSchema,
})

export const attachToFiling = endpoint({
  method: 'POST',
  path: '/api/contract-filings/files',
  summary: '上传合同文本',
  upload: true,
  result: z.object({ id: z.uuid(), name: z.string() }),
})

export const readFilingFile = endpoint({
  method: 'GET',
  path: '/api/contract-filings/:filingId/files/:fileId',
  summary: '下载合同文本',
  params: params.extend({ fileId: idParam }),
  result: download,
})

const step = (name: string, path: string) =>
  endpoint({
    method: 'POST',
    path: `/api/contract-filings/:filingId/${path}`,
    summary: name,
    params,
    versioned: true,
    result: filingSchema,
  })

export const fileFiling = step('提交登记申请', 'filing')
export const withdrawFiling = step('撤回登记申请', 'withdrawal')
export const acceptFiling = step('受理登记申请', 'acceptance')

export const returnFiling = endpoint({
  method: 'POST',
  path: '/api/contract-filings/:filingId/return',
  summary: '退回补正',
  params,
  versioned: true,
  body: z.object({ opinion: whySchema }),
  result: filingSchema,
})

export const registerFiling = endpoint({
  method: 'POST',
  path: '/api/contract-filings/:filingId/registration',
  summary: '认定并登记：核定类别、成交额和技术交易额',
  params,
  versioned: true,
  body: z.object({
    category: z.string().max(40),
    amount: money,
    technicalAmount: money,
    opinion: z.string().trim().max(300).nullable(),
  }),
  result: filingSchema,
})

export const refuseFiling = endpoint({
  method: 'POST',
  path: '/api/contract-filings/:filingId/refusal',
  summary: '不予登记',
  params,
  versioned: true,
  body: z.object({ opinion: whySchema }),
  result: filingSchema,
})

export const requestOnFiling = endpoint({
  method: 'POST',
  path: '/api/contract-filings/:filingId/requests',
  summary: '申请变更、注销，或提出异议',
  params,
  body: z.object({ kind: z.enum(requestKinds), why: whySchema, facts: factsSchema.optional() }),
  result: filingSchema,
})

export const decideRequest = endpoint({
  method: 'POST',
  path: '/api/contract-requests/:requestId/decision',
  summary: '办理变更、注销申请或异议',
  params: z.object({ requestId: idParam }),
  body: z.object({ grants: z.boolean(), opinion: whySchema }),
  result: filingSchema,
})

export const printCertificate = endpoint({
  method: 'GET',
  path: '/api/contract-filings/:filingId/certificate.docx',
  summary: '技术合同认定登记证明（docx）',
  params,
  result: download,
})

export type FilingState = (typeof filingStates)[number]
export type FilingRow = z.infer<typeof filingRowSchema>
export type Filing = z.infer<typeof filingSchema>
export type RequestKind = (typeof requestKinds)[number]
export type ContractDecision = z.infer<typeof decisionSchema>
