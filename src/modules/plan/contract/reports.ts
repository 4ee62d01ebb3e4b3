// Progress reports: drafted, submitted, decided, corrected, each with its evidence.
import * as z from 'zod'
import { download, endpoint, idParam, pageOf, pageQuery } from '#kernel/endpoint.ts'
import { targetSchema } from './breakdown.ts'
import { reportAsks, reportQuestionSchema } from './reporting.ts'

export const reportStates = ['due', 'draft', 'submitted', 'returned', 'accepted', 'superseded', 'waived'] as const
const evidenceSchema = z.object({
  id: z.uuid(),
  fileId: z.uuid(),
  name: z.string(),
  size: z.int(),
  note: z.string().nullable(),
  addedBy: z.string(),
  addedAt: z.string(),
})

export const reportSchema = z.object({
  id: z.uuid(),
  partId: z.uuid(),
  commitmentId: z.uuid(),
  partNo: z.string(),
  partTitle: z.string(),
  unitId: z.uuid(),
  unitName: z.string(),
  contractName: z.string(),
  period: z.string(),
  dueOn: z.string(),
  state: z.enum(reportStates),
  isLate: z.boolean(),
  target: targetSchema.nullable(),
  reached: z.number().nullable(),
  /** Percent, where there is no quantity. */
  claimed: z.number().nullable(),
  /** What registers or the parts below say: filled in and locked; the reporter explains a difference. */
  computed: z.number().nullable(),
  isLocked: z.boolean(),
  narrative: z.string().nullable(),
  problem: z.string().nullable(),
  nextStep: z.string().nullable(),
  answers: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  asks: z.array(z.enum(reportAsks)),
  questions: z.array(reportQuestionSchema),
  /** What the part said last time, to be copied or compared. */
  last: z
    .object({
      period: z.string(),
      reached: z.number().nullable(),
      claimed: z.number().nullable(),
      narrative: z.string().nullable(),
    })
    .nullable(),
  evidence: z.array(evidenceSchema),
  submittedBy: z.string().nullable(),
  submittedAt: z.string().nullable(),
  decidedBy: z.string().nullable(),
  decidedAt: z.string().nullable(),
  returnedWhy: z.string().nullable(),
  correctsId: z.uuid().nullable(),
  correctionWhy: z.string().nullable(),
  isDemonstration: z.boolean(),
  version: z.int(),
  allowedActions: z.array(z.string()),
})

const planParams = z.object({ planId: idParam })
const reportParams = z.object({ reportId: idParam })

export const listReports = endpoint({
  method: 'GET',
  path: '/api/plans/:planId/reports',
  summary: '报告列表，可按要求、期、状态、单位筛选',
  params: planParams,
  query: pageQuery.extend({
    period: z.string().max(10).optional(),
    state: z.enum(reportStates).optional(),
    unitId: z.uuid().optional(),
    contractId: z.uuid().optional(),
    partId: z.uuid().optional(),
  }),
  result: pageOf(reportSchema),
})

export const readReport = endpoint({
  method: 'GET',
  path: '/api/reports/:reportId',
  summary: '一份报告：要求、已知数、上期内容、佐证',
  params: reportParams,
  result: reportSchema,
})

const reportFields = z.object({
  reached: z.number().nullable().optional(),
  claimed: z.number().min(0).max(100).nullable().optional(),
  narrative: z.string().max(2_000).nullable().optional(),
  problem: z.string().max(2_000).nullable().optional(),
  nextStep: z.string().max(2_000).nullable().optional(),
  answers: z.record(z.string().max(40), z.union([z.string().max(1_000), z.number(), z.boolean()])).optional(),
})

export const saveReport = endpoint({
  method: 'PATCH',
  path: '/api/reports/:reportId',
  summary: '保存草稿，内容不全也可以保存',
  params: reportParams,
  versioned: true,
  body: reportFields,
  result: z.object({ version: z.int(), state: z.enum(reportStates) }),
})

export const submitReport = endpoint({
  method: 'POST',
  path: '/api/reports/:reportId/submission',
  summary: '提交报告，所有缺漏一次列出',
  params: reportParams,
  versioned: true,
  body: reportFields,
  result: reportSchema,
})

export const decideReport = endpoint({
  method: 'POST',
  path: '/api/reports/:reportId/decision',
  summary: '接收或退回报告，退回须说明理由',
  params: reportParams,
  versioned: true,
  body: z.object({ accept: z.boolean(), why: z.string().trim().max(500).default('') }),
  result: reportSchema,
})

export const acceptReports = endpoint({
  method: 'POST',
  path: '/api/report-acceptances',
  summary: '一次接收多份报告',
  body: z.object({ reportIds: z.array(z.uuid()).min(1).max(1_000) }),
  result: z.object({ accepted: z.int() }),
})

export const correctReport = endpoint({
  method: 'POST',
  path: '/api/reports/:reportId/correction',
  summary: '更正已接收的报告：原件保留，另立一份待接收',
  params: reportParams,
  versioned: true,
  body: reportFields.extend({ why: z.string().trim().min(2).max(500) }),
  result: reportSchema,
})

export const addEvidence = endpoint({
  method: 'POST',
  path: '/api/parts/:partId/evidence',
  summary: '上传佐证材料（检查类型、大小、病毒，记录指纹）',
  params: z.object({ partId: idParam }),
  upload: true,
  body: z.object({ reportId: z.uuid().optional(), note: z.string().max(300).optional() }),
  result: evidenceSchema,
})

export const removeEvidence = endpoint({
  method: 'DELETE',
  path: '/api/evidence/:evidenceId',
  summary: '移除一份还没有随报告接收的佐证材料',
  params: z.object({ evidenceId: idParam }),
  result: z.void(),
})

export const readEvidence = endpoint({
  method: 'GET',
  path: '/api/evidence/:evidenceId/file',
  summary: '下载佐证材料',
  params: z.object({ evidenceId: idParam }),
  result: download,
})

export type ReportState = (typeof reportStates)[number]
export type Report = z.infer<typeof reportSchema>
export type ReportFields = z.infer<typeof reportFields>
export type Evidence = z.infer<typeof evidenceSchema>
