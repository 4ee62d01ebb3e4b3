// Reviews as the API answers them: what an expert reads and writes, and what the division sees of a call's reviews.
import * as z from 'zod'
import { download, endpoint, idParam } from '#kernel/endpoint.ts'

export * from './contract/assignments.ts'
export * from './contract/panels.ts'

const why = z.string().trim().min(2).max(500)
const votes = z.enum(['support', 'against', 'abstain'])
const marksSchema = z.record(z.string(), z.number().nullable())
export const reviewStates = ['assigned', 'declined', 'delivered'] as const

export const reviewerSchema = z.object({
  accountId: z.uuid(),
  name: z.string(),
  uscc: z.string(),
  unitName: z.string(),
  disciplines: z.array(z.string()),
  isVerified: z.boolean(),
  load: z.int(),
})
export type Reviewer = z.infer<typeof reviewerSchema>

/** As its expert sees it. */
export const ownReviewSchema = z.object({
  id: z.uuid(),
  /** Of the application, without the applicant where the edition hides it. */
  title: z.string(),
  callTitle: z.string(),
  edition: z.string(),
  state: z.enum(reviewStates),
  marks: marksSchema,
  vote: votes.nullable(),
  opinion: z.string(),
  score: z.number().nullable(),
  version: z.int(),
})
export type OwnReview = z.infer<typeof ownReviewSchema>

const fileSchema = z.object({ id: z.uuid(), name: z.string(), field: z.string() })

export const readReviewSchema = ownReviewSchema.extend({
  facts: z.record(z.string(), z.unknown()),
  /** None where the edition hides who applies. */
  files: z.array(fileSchema),
})

/** As the division sees the reviews of one application. */
export const caseReviewSchema = z.object({
  applicationId: z.uuid(),
  no: z.string(),
  title: z.string(),
  unitName: z.string(),
  version: z.int(),
  needed: z.int(),
  reviews: z.array(
    z.object({
      id: z.uuid(),
      reviewer: z.string(),
      unitName: z.string(),
      state: z.enum(reviewStates),
      score: z.number().nullable(),
      vote: votes.nullable(),
      opinion: z.string(),
      declinedWhy: z.string().nullable(),
    }),
  ),
  /** Of the scores delivered: mean, standard deviation, lowest, highest. */
  spread: z
    .object({ count: z.int(), mean: z.number(), deviation: z.number(), least: z.number(), most: z.number() })
    .nullable(),
  isNonConsensus: z.boolean(),
  /** Experts who must keep away, each with the reason and its source. */
  conflicts: z.array(z.object({ accountId: z.uuid(), reviewer: z.string(), reason: z.string() })),
  mayConclude: z.boolean(),
})
export type CaseReview = z.infer<typeof caseReviewSchema>

export const readReviewer = endpoint({
  method: 'GET',
  path: '/api/reviewer',
  summary: '本账号的专家登记',
  result: reviewerSchema.nullable(),
})

export const registerReviewer = endpoint({
  method: 'PUT',
  path: '/api/reviewer',
  summary: '登记或更新专家信息：所在单位、学科；核实后方可评审',
  body: z.object({
    uscc: z.string().trim().length(18),
    disciplines: z.array(z.string().trim().min(1).max(20)).min(1).max(10),
  }),
  result: reviewerSchema,
})

export const listReviewers = endpoint({
  method: 'GET',
  path: '/api/reviewers',
  summary: '专家库：单位、学科、是否核实、在评数量',
  result: z.array(reviewerSchema),
})

export const verifyReviewer = endpoint({
  method: 'POST',
  path: '/api/reviewers/:accountId/verification',
  summary: '核实专家的身份和单位',
  params: z.object({ accountId: idParam }),
  result: z.void(),
})

const callParams = z.object({ callId: idParam })

export const listCallReviews = endpoint({
  method: 'GET',
  path: '/api/calls/:callId/reviews',
  summary: '一份通知的评审情况：分配、得分、离散、回避',
  params: callParams,
  result: z.array(caseReviewSchema),
})

export const listOwnReviews = endpoint({
  method: 'GET',
  path: '/api/reviews',
  summary: '分配给我的评审',
  result: z.array(ownReviewSchema),
})

const reviewParams = z.object({ reviewId: idParam })

export const readReview = endpoint({
  method: 'GET',
  path: '/api/reviews/:reviewId',
  summary: '阅读一份待评材料；打开时再次核对回避',
  params: reviewParams,
  result: readReviewSchema,
})

export const readReviewFile = endpoint({
  method: 'GET',
  path: '/api/reviews/:reviewId/files/:fileId',
  summary: '阅读待评材料的附件；打开时再次核对回避',
  params: reviewParams.extend({ fileId: idParam }),
  result: download,
})

export const deliverReview = endpoint({
  method: 'PUT',
  path: '/api/reviews/:reviewId',
  summary: '提交评审意见：分项打分（不适用的不打）、倾向、意见',
  params: reviewParams,
  versioned: true,
  body: z.object({ marks: marksSchema, vote: votes, opinion: z.string().trim().min(10).max(5000) }),
  result: ownReviewSchema,
})

export const declineReview = endpoint({
  method: 'POST',
  path: '/api/reviews/:reviewId/refusal',
  summary: '申请回避或因故不评，须说明理由',
  params: reviewParams,
  versioned: true,
  body: z.object({ why }),
  result: z.void(),
})

const caseOpinionsSchema = z.object({
  /** Names for the division and the leaders; applicants are told opinions alone, and only after the decision. */
  opinions: z.array(
    z.object({
      reviewer: z.string().nullable(),
      score: z.number().nullable(),
      vote: votes.nullable(),
      opinion: z.string(),
    }),
  ),
  spread: z
    .object({ count: z.int(), mean: z.number(), deviation: z.number(), least: z.number(), most: z.number() })
    .nullable(),
  isNonConsensus: z.boolean(),
})
export type CaseOpinions = z.infer<typeof caseOpinionsSchema>

export const readOpinions = endpoint({
  method: 'GET',
  path: '/api/applications/:applicationId/opinions',
  summary: '一份申报的评审意见；决定之后反馈申报人（不具名、不含分数）',
  params: z.object({ applicationId: idParam }),
  result: caseOpinionsSchema,
})

export const concludeReview = endpoint({
  method: 'POST',
  path: '/api/applications/:applicationId/review-conclusion',
  summary: '评审结束：意见收齐后转入决定；程序认定的事实一并记入',
  params: z.object({ applicationId: idParam }),
  versioned: true,
  body: z.object({ findings: z.record(z.string(), z.unknown()).default({}), why }),
  result: z.void(),
})
