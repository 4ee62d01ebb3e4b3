// How applications get their reviewers, as the API answers it: the best or by lot, with what proves it.
import * as z from 'zod'
import { endpoint, idParam } from '#kernel/endpoint.ts'

const callParams = z.object({ callId: idParam })

const assignmentOutcomeSchema = z.object({
  pairs: z.int(),
  worst: z.number(),
  total: z.number(),
  isOptimal: z.boolean(),
})
export type AssignmentOutcome = z.infer<typeof assignmentOutcomeSchema>

export const assignReviews = endpoint({
  method: 'POST',
  path: '/api/calls/:callId/review-assignments',
  summary: '分配评审专家：择优（附最优证明）或随机抽取（可复核）；回避、评审量、同一单位至多一名；已有的分配不动',
  params: callParams,
  body: z.object({
    perProposal: z.int().min(1).max(15),
    maxLoad: z.int().min(1).max(100),
    way: z.enum(['best', 'lot']).default('best'),
    /** Of a draw: no expert is drawn with a greater chance; null is as even as the pool allows. */
    cap: z.number().positive().max(1).nullable().default(null),
  }),
  result: assignmentOutcomeSchema,
})

export const commitSeed = endpoint({
  method: 'POST',
  path: '/api/calls/:callId/review-seeds',
  summary: '随机抽取前生成种子，公布其承诺值；种子在抽取后公布',
  params: callParams,
  result: z.object({ commitment: z.string(), at: z.string() }),
})

const reviewAssignmentSchema = z.object({
  id: z.uuid(),
  way: z.enum(['best', 'lot']),
  pairs: z.int(),
  worst: z.number(),
  total: z.number(),
  isOptimal: z.boolean(),
  /** No assignment reaches more; null of a draw. */
  worstBound: z.number().nullable(),
  totalBound: z.number().nullable(),
  cap: z.number().nullable(),
  seed: z.string().nullable(),
  commitment: z.string().nullable(),
  pool: z.string().nullable(),
  chances: z.array(
    z.object({
      proposal: z.string(),
      candidates: z.int(),
      reviewers: z.array(z.object({ reviewer: z.string(), chance: z.number() })),
    }),
  ),
  by: z.string(),
  at: z.string(),
})
export type ReviewAssignment = z.infer<typeof reviewAssignmentSchema>

export const listAssignments = endpoint({
  method: 'GET',
  path: '/api/calls/:callId/review-assignments',
  summary: '历次分配及其证明：上界，或种子、名单指纹和各人中签概率',
  params: callParams,
  result: z.array(reviewAssignmentSchema),
})

export const replayAssignment = endpoint({
  method: 'POST',
  path: '/api/review-assignments/:assignmentId/replays',
  summary: '按留存的名单、参数和种子重新计算，核对结果是否一致',
  params: z.object({ assignmentId: idParam }),
  result: z.object({ isSame: z.boolean() }),
})

export const appointReviewer = endpoint({
  method: 'POST',
  path: '/api/applications/:applicationId/reviewers',
  summary: '指定一名专家（锁定）；须回避的不能指定',
  params: z.object({ applicationId: idParam }),
  body: z.object({ accountId: z.uuid() }),
  result: z.void(),
})
