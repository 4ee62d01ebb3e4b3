// Awards as the API answers them: the list to decide on, public notices with objections, certificates.
import * as z from 'zod'
import { endpoint, idParam } from '#kernel/endpoint.ts'

export * from './contract/money.ts'

const why = z.string().trim().min(2).max(500)
const document = z.string().trim().min(2).max(80)
const callParams = z.object({ callId: idParam })
const applicationIds = z.array(z.uuid()).min(1).max(2000)

export const awardRowSchema = z.object({
  applicationId: z.uuid(),
  no: z.string(),
  title: z.string(),
  unitName: z.string(),
  uscc: z.string(),
  state: z.string(),
  label: z.object({ zh: z.string(), en: z.string() }),
  /** What was asked for and what was granted, in fen. */
  asked: z.int().nullable(),
  granted: z.int().nullable(),
  /** The mean of the experts, null where there is none. */
  score: z.number().nullable(),
  /** What the panel voted, where there was one. */
  panel: z.object({ support: z.int(), against: z.int(), abstain: z.int() }).nullable(),
  dueOn: z.string().nullable(),
  noticeId: z.uuid().nullable(),
  openObjections: z.int(),
  certificate: z
    .object({ register: z.string(), entryId: z.uuid(), key: z.string(), validTo: z.string().nullable() })
    .nullable(),
  version: z.int(),
  allowedActions: z.array(z.string()),
})
export type AwardRow = z.infer<typeof awardRowSchema>

export const publicNoticeSchema = z.object({
  id: z.uuid(),
  callId: z.uuid(),
  title: z.string(),
  startsOn: z.string(),
  endsOn: z.string(),
  isOver: z.boolean(),
})

export const listAwards = endpoint({
  method: 'GET',
  path: '/api/calls/:callId/awards',
  summary: '一份通知下待决定、公示、发证的申报，按得分排序',
  params: callParams,
  result: z.object({
    budget: z.int().nullable(),
    granted: z.int(),
    rows: z.array(awardRowSchema),
    /** `isWaiting`: entries stand in it that go on once it is over. */
    notices: z.array(publicNoticeSchema.extend({ isWaiting: z.boolean() })),
    decisions: z.array(
      z.object({
        id: z.uuid(),
        document: z.string(),
        why: z.string(),
        approved: z.int(),
        rejected: z.int(),
        amount: z.int(),
        by: z.string(),
        at: z.string(),
      }),
    ),
  }),
})

export const decide = endpoint({
  method: 'POST',
  path: '/api/calls/:callId/decisions',
  summary: '厅领导决定：批准或不予批准，写明文号和理由；批准金额不超过通知预算',
  params: callParams,
  body: z.object({
    document,
    why,
    decisions: z
      .array(
        z.object({
          applicationId: z.uuid(),
          version: z.int(),
          approve: z.boolean(),
          amount: z.int().nonnegative().nullable().default(null),
        }),
      )
      .min(1)
      .max(2000),
  }),
  result: z.object({ approved: z.int(), rejected: z.int() }),
})

export const publishNotice = endpoint({
  method: 'POST',
  path: '/api/calls/:callId/public-notices',
  summary: '公示：名单公布后按工作日计时',
  params: callParams,
  body: z.object({ title: z.string().trim().min(4).max(120), applicationIds }),
  result: publicNoticeSchema,
})

const noticeParams = z.object({ noticeId: idParam })

export const closeNotice = endpoint({
  method: 'POST',
  path: '/api/public-notices/:noticeId/confirmation',
  summary: '公示期满：没有异议的转入下一步，有异议的只暂停本条',
  params: noticeParams,
  result: z.object({ confirmed: z.int(), suspended: z.int() }),
})

export const listOpenNotices = endpoint({
  method: 'GET',
  path: '/api/open/public-notices',
  summary: '正在公示和新近公示的名单；只公布名称、单位和结果',
  open: true,
  result: z.array(
    publicNoticeSchema.extend({
      entries: z.array(z.object({ applicationId: z.uuid(), title: z.string(), unitName: z.string() })),
    }),
  ),
})

export const fileObjection = endpoint({
  method: 'POST',
  path: '/api/open/public-notices/:noticeId/objections',
  summary: '对公示名单中的一条提出异议；须实名，写明联系方式和事实',
  open: true,
  callsPerMinute: 5,
  params: noticeParams,
  body: z.object({
    applicationId: z.uuid(),
    name: z.string().trim().min(2).max(60),
    contact: z.string().trim().min(5).max(120),
    grounds: z.string().trim().min(10).max(2000),
  }),
  result: z.object({ received: z.boolean() }),
})

export const objectionSchema = z.object({
  id: z.uuid(),
  applicationId: z.uuid(),
  title: z.string(),
  unitName: z.string(),
  name: z.string(),
  contact: z.string(),
  grounds: z.string(),
  filedAt: z.string(),
  state: z.enum(['open', 'lifted', 'upheld']),
  why: z.string().nullable(),
  allowedActions: z.array(z.string()),
})
export type Objection = z.infer<typeof objectionSchema>

export const listObjections = endpoint({
  method: 'GET',
  path: '/api/calls/:callId/objections',
  summary: '一份通知收到的公示异议',
  params: callParams,
  result: z.array(objectionSchema),
})

export const decideObjection = endpoint({
  method: 'POST',
  path: '/api/objections/:objectionId/decision',
  summary: '异议核查结论：不成立的恢复公示（处室），成立的不予批准（厅领导）',
  params: z.object({ objectionId: idParam }),
  body: z.object({ isUpheld: z.boolean(), why }),
  result: z.void(),
})

export const certify = endpoint({
  method: 'POST',
  path: '/api/calls/:callId/certificates',
  summary: '发证、入库：写入名录并编号',
  params: callParams,
  body: z.object({
    applicationIds,
    document,
    /** Of a single case whose number the ministry gives. */
    number: z.string().trim().max(40).optional(),
    /** The twelfth character of a technology SME's number, which the department gives. */
    mark: z
      .string()
      .regex(/^[0-9A-Z]$/)
      .default('0'),
  }),
  result: z.object({ certified: z.int() }),
})
