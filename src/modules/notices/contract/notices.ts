// Imports, the list of notices and one notice.
import * as z from 'zod'
import { endpoint, idParam, pageOf, pageQuery } from '#kernel/endpoint.ts'
import { headerSchema, headlineTargetSchema } from '#reading/contract.ts'
import {
  factsSchema,
  proposalSchema,
  reviewActionSchema,
  reviewItemSchema,
  reviewSentenceSchema,
  reviewStepSchema,
  reviewSuspectSchema,
} from './review.ts'

export const noticeStates = ['in-review', 'confirmed'] as const

/** Every sentence is committed, context, or declined; the rest is unaccounted for, and nothing is confirmed before it is 0. */
export const ledgerSchema = z.object({
  items: z.int(),
  sentences: z.int(),
  committed: z.int(),
  context: z.int(),
  declined: z.int(),
  unaccounted: z.int(),
  /** Proposals nobody has decided on yet, and suspects still open. */
  undecided: z.int(),
  openSuspects: z.int(),
})

export const noticeSummarySchema = z.object({
  id: z.uuid(),
  title: z.string(),
  docNumber: z.string().nullable(),
  issuer: z.string().nullable(),
  planYear: z.int().nullable(),
  state: z.enum(noticeStates),
  /** 1 for the first import of a file, 2 for a copy of the same file, … */
  copyNo: z.int(),
  fileName: z.string(),
  importedAt: z.string(),
  importedBy: z.string(),
  confirmedAt: z.string().nullable(),
  confirmedBy: z.string().nullable(),
  ledger: ledgerSchema,
  version: z.int(),
  allowedActions: z.array(z.string()),
})

export const noticeReviewSchema = noticeSummarySchema.extend({
  text: z.string(),
  header: headerSchema,
  headlineTargets: z.array(headlineTargetSchema),
  systems: z.array(z.string()),
  items: z.array(reviewItemSchema),
  sentences: z.array(reviewSentenceSchema),
  proposals: z.array(proposalSchema),
  suspects: z.array(reviewSuspectSchema),
  steps: z.array(reviewStepSchema),
})

/** The records as they stand after a step; `removedProposals` are gone from the review. */
export const reviewChangeSchema = z.object({
  version: z.int(),
  ledger: ledgerSchema,
  step: reviewStepSchema,
  proposals: z.array(proposalSchema),
  removedProposals: z.array(z.uuid()),
  sentences: z.array(reviewSentenceSchema),
  suspects: z.array(reviewSuspectSchema),
})

export const importStages = ['waiting', 'decoding', 'reading', 'storing', 'done', 'failed'] as const

export const noticeImportSchema = z.object({
  id: z.uuid(),
  fileName: z.string(),
  stage: z.enum(importStages),
  /** 0 … 1. */
  progress: z.number(),
  noticeId: z.uuid().nullable(),
  problem: z.object({ code: z.string(), zh: z.string(), en: z.string() }).nullable(),
})

const noticeParams = z.object({ noticeId: idParam })

export const importNotice = endpoint({
  method: 'POST',
  path: '/api/notice-imports',
  summary: '上传文件并开始阅读；同一文件再次上传时拒绝，除非说明另存副本',
  upload: true,
  body: z.object({ copy: z.enum(['yes', 'no']).default('no') }),
  result: noticeImportSchema,
})

export const readNoticeImport = endpoint({
  method: 'GET',
  path: '/api/notice-imports/:importId',
  summary: '导入的进度',
  params: z.object({ importId: idParam }),
  result: noticeImportSchema,
})

export const listNotices = endpoint({
  method: 'GET',
  path: '/api/notices',
  summary: '文件列表，新的在前',
  query: pageQuery.extend({ search: z.string().max(50).optional(), state: z.enum(noticeStates).optional() }),
  result: pageOf(noticeSummarySchema).extend({ allowedActions: z.array(z.string()) }),
})

export const readNotice = endpoint({
  method: 'GET',
  path: '/api/notices/:noticeId',
  summary: '一份文件的全文、条目、任务建议、疑点和台账',
  params: noticeParams,
  result: noticeReviewSchema,
})

export const readNoticeVersion = endpoint({
  method: 'GET',
  path: '/api/notices/:noticeId/version',
  summary: '当前版本号和最近修改人，用于发现他人的修改',
  params: noticeParams,
  result: z.object({ version: z.int(), changedBy: z.string().nullable() }),
})

export const readPassage = endpoint({
  method: 'GET',
  path: '/api/notices/:noticeId/passage',
  summary: '选中的一段原文会读成什么：补充任务时的建议',
  params: noticeParams,
  query: z.object({ start: z.coerce.number().int().nonnegative(), end: z.coerce.number().int().nonnegative() }),
  result: factsSchema,
})

export const reviewNotice = endpoint({
  method: 'POST',
  path: '/api/notices/:noticeId/review-steps',
  summary: '审读一步：接受、退回、修改、拆分、合并、移动、补充、疑点处理、撤销',
  params: noticeParams,
  body: z.object({ step: reviewActionSchema }),
  result: reviewChangeSchema,
})

export const confirmNotice = endpoint({
  method: 'POST',
  path: '/api/notices/:noticeId/confirmation',
  summary: '确认审读结果，生成计划；台账不平时拒绝',
  params: noticeParams,
  versioned: true,
  result: noticeSummarySchema,
})

export type NoticeState = (typeof noticeStates)[number]
export type Ledger = z.infer<typeof ledgerSchema>
export type NoticeSummary = z.infer<typeof noticeSummarySchema>
export type NoticeReview = z.infer<typeof noticeReviewSchema>
export type ReviewChange = z.infer<typeof reviewChangeSchema>
export type NoticeImport = z.infer<typeof noticeImportSchema>
