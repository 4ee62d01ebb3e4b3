// Reporting contracts: who reports on what how often, and what that costs those who answer.
import * as z from 'zod'
import { endpoint, idParam } from '#kernel/endpoint.ts'
import { listNames } from './lists.ts'

export const frequencies = ['week', 'month', 'quarter', 'milestone'] as const
/** What a report may be asked for beside questions of its own. */
export const reportAsks = ['figure', 'narrative', 'problem', 'next-step', 'evidence'] as const

/** Which parts report under a contract; a commitment always brings its parts. */
export const reportScopeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('plan') }),
  z.object({ kind: z.literal('list'), list: z.enum(listNames) }),
  z.object({ kind: z.literal('system'), system: z.string().min(1).max(60) }),
  z.object({ kind: z.literal('commitments'), commitmentIds: z.array(z.uuid()).min(1).max(500) }),
])

export const reportQuestionSchema = z
  .object({
    key: z.string().regex(/^[a-z][a-z0-9-]{0,30}$/),
    label: z.string().trim().min(2).max(100),
    /** What an indicator answers is filled in for the place of the unit and locked: nobody is asked. */
    kind: z.enum(['text', 'number', 'yes-no', 'indicator']),
    indicator: z.string().max(80).optional(),
  })
  .refine(({ kind, indicator }) => (kind === 'indicator') === (indicator !== undefined), {
    path: ['indicator'],
    message: '请选择由哪个指标填写',
  })

export const newContractSchema = z.object({
  name: z.string().trim().min(2).max(100),
  scope: reportScopeSchema,
  frequency: z.enum(frequencies),
  asks: z.array(z.enum(reportAsks)).min(1),
  questions: z.array(reportQuestionSchema).max(10),
  /** Working days after the end of the period for the lowest level, and how many more for each level above. */
  days: z.int().min(0).max(60),
  daysPerLevel: z.int().min(0).max(20),
  startsOn: z.iso.date(),
  endsOn: z.iso.date(),
})

/** What a request costs those who answer it. */
export const burdenSchema = z.object({
  fields: z.int(),
  units: z.int(),
  reports: z.int(),
  /** Of one report, of one period over all units, and of the whole year. */
  minutesEach: z.number(),
  hoursPerPeriod: z.number(),
  hoursPerYear: z.number(),
  /** Fields that are filled in from what is known, and therefore not asked. */
  prefilled: z.int(),
  countyUnits: z.int(),
  /** Questions that records answer already, and where: with one of them the contract is refused. */
  known: z.array(z.object({ question: z.string(), source: z.string() })),
})

export const reportingContractSchema = newContractSchema.extend({
  id: z.uuid(),
  planId: z.uuid(),
  minutes: z.number(),
  createdBy: z.string(),
  endedOn: z.string().nullable(),
  /** Of the newest window. */
  window: z
    .object({ period: z.string(), total: z.int(), submitted: z.int(), onTime: z.int(), accepted: z.int() })
    .nullable(),
  version: z.int(),
  allowedActions: z.array(z.string()),
})

const planParams = z.object({ planId: idParam })

export const listContracts = endpoint({
  method: 'GET',
  path: '/api/plans/:planId/reporting-contracts',
  summary: '报送要求列表：范围、频次、时限和最近一期的完成情况',
  params: planParams,
  result: z.array(reportingContractSchema),
})

export const weighContract = endpoint({
  method: 'POST',
  path: '/api/plans/:planId/reporting-burden',
  summary: '发出前的负担测算：字段 × 单位 × 分钟',
  params: planParams,
  body: newContractSchema,
  result: burdenSchema,
})

export const openContract = endpoint({
  method: 'POST',
  path: '/api/plans/:planId/reporting-contracts',
  summary: '建立一项报送要求；系统已有的内容不得再要',
  params: planParams,
  body: newContractSchema,
  result: reportingContractSchema,
})

export const endContract = endpoint({
  method: 'DELETE',
  path: '/api/reporting-contracts/:contractId',
  summary: '停止一项报送要求，尚未填报的各期不再要求',
  params: z.object({ contractId: idParam }),
  versioned: true,
  result: z.void(),
})

export type Frequency = (typeof frequencies)[number]
export type ReportAsk = (typeof reportAsks)[number]
export type ReportScope = z.infer<typeof reportScopeSchema>
export type ReportQuestion = z.infer<typeof reportQuestionSchema>
export type NewContract = z.infer<typeof newContractSchema>
export type ReportingContract = z.infer<typeof reportingContractSchema>
export type Burden = z.infer<typeof burdenSchema>
