// Contracts and money as the API answers them: the terms proposed and signed, milestones, payments, what is left.
import * as z from 'zod'
import { download, endpoint, idParam } from '#kernel/endpoint.ts'

const why = z.string().trim().min(2).max(500)
const document = z.string().trim().min(2).max(80)
const applicationParams = z.object({ applicationId: idParam })

const budgetSchema = z.object({
  equipment: z.int().nonnegative(),
  business: z.int().nonnegative(),
  labour: z.int().nonnegative(),
  indirect: z.int().nonnegative(),
})
export type Budget = z.infer<typeof budgetSchema>

const termsSchema = z.object({
  startsOn: z.iso.date(),
  endsOn: z.iso.date(),
  /** What is to be reached and how it is shown. */
  goals: z.string().trim().min(10).max(5000),
  milestones: z
    .array(z.object({ title: z.string().trim().min(2).max(120), dueOn: z.iso.date(), amount: z.int().nonnegative() }))
    .min(1)
    .max(20),
  /** Of a lump sum: the statement, made by whoever proposes. */
  hasStatement: z.boolean().default(false),
  /** Of three subjects, in fen. */
  budget: budgetSchema.nullable().default(null),
})
export type Terms = z.output<typeof termsSchema>

export const moneySchema = z.object({
  edition: z.string(),
  isFunded: z.boolean(),
  granted: z.int().nullable(),
  /** By the ledger, in fen. */
  paid: z.int(),
  version: z.int(),
  /** Of the notice that the call carries out. */
  items: z.array(z.int()),
  noticeId: z.uuid().nullable(),
  /** What the applicant proposes, until it is signed. */
  proposal: termsSchema.extend({ by: z.string(), version: z.int(), returnedWhy: z.string().nullable() }).nullable(),
  contract: z
    .object({
      startsOn: z.string(),
      endsOn: z.string(),
      signedOn: z.string(),
      goals: z.string(),
      statement: z.string().nullable(),
      budget: budgetSchema.nullable(),
    })
    .nullable(),
  milestones: z.array(
    z.object({
      no: z.int(),
      title: z.string(),
      dueOn: z.string(),
      amount: z.int(),
      paidOn: z.string().nullable(),
      document: z.string().nullable(),
      source: z.string().nullable(),
    }),
  ),
  /** `propose`, `return`, `sign`, `pay`. */
  allowedActions: z.array(z.string()),
})
export type Money = z.infer<typeof moneySchema>

export const readMoney = endpoint({
  method: 'GET',
  path: '/api/applications/:applicationId/money',
  summary: '任务书、里程碑和拨付；每笔拨付都能回到要点的条目',
  params: applicationParams,
  result: moneySchema,
})

export const proposeContract = endpoint({
  method: 'PUT',
  path: '/api/applications/:applicationId/contract-proposal',
  summary: '申报单位拟订任务书：目标、起止、里程碑；包干制作出承诺，预算制列三科目和间接费用',
  params: applicationParams,
  body: termsSchema.extend({ seen: z.int().nullable().default(null) }),
  result: z.void(),
})

export const returnContract = endpoint({
  method: 'POST',
  path: '/api/applications/:applicationId/contract-proposal/return',
  summary: '退回任务书修改，须说明理由',
  params: applicationParams,
  body: z.object({ seen: z.int(), why }),
  result: z.void(),
})

export const signContract = endpoint({
  method: 'POST',
  path: '/api/applications/:applicationId/contract',
  summary: '主管处室按所拟任务书签订；项目写入名录',
  params: applicationParams,
  body: z.object({ seen: z.int(), document }),
  result: z.void(),
})

export const printContract = endpoint({
  method: 'GET',
  path: '/api/applications/:applicationId/contract/paper',
  summary: '打印任务书（docx）',
  params: applicationParams,
  result: download,
})

export const payMilestone = endpoint({
  method: 'POST',
  path: '/api/applications/:applicationId/payments',
  summary: '按里程碑拨付，每个里程碑只付一次，两边记账',
  params: applicationParams,
  body: z.object({ milestoneNo: z.int().min(1), source: z.string().trim().min(2).max(60), document }),
  result: z.void(),
})
