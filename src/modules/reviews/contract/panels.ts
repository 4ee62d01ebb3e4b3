// Panels as the API answers them: agenda, members, recusals, votes, minutes; to each side what it may see.
import * as z from 'zod'
import { download, endpoint, idParam } from '#kernel/endpoint.ts'

const why = z.string().trim().min(2).max(500)
const votes = z.enum(['support', 'against', 'abstain'])
const tallySchema = z.object({ support: z.int(), against: z.int(), abstain: z.int() })
export type Tally = z.infer<typeof tallySchema>
const spreadSchema = z
  .object({ count: z.int(), mean: z.number(), deviation: z.number(), least: z.number(), most: z.number() })
  .nullable()
export const panelStates = ['convened', 'closed', 'cancelled'] as const

/** As the division and the leaders see it. */
const panelSchema = z.object({
  id: z.uuid(),
  title: z.string(),
  heldOn: z.string(),
  place: z.string(),
  secretary: z.string(),
  state: z.enum(panelStates),
  minutes: z.string(),
  version: z.int(),
  members: z.array(z.object({ accountId: z.uuid(), name: z.string(), unitName: z.string(), isChair: z.boolean() })),
  items: z.array(
    z.object({
      applicationId: z.uuid(),
      no: z.string(),
      title: z.string(),
      recused: z.array(z.object({ name: z.string(), reason: z.string(), source: z.enum(['found', 'declared']) })),
      entitled: z.int(),
      /** So many votes make it valid. */
      quorum: z.int(),
      voted: z.int(),
      /** Told once the quorum is reached. */
      tally: tallySchema.nullable(),
      isRecommended: z.boolean(),
    }),
  ),
  mayClose: z.boolean(),
})
export type Panel = z.infer<typeof panelSchema>

const ownItemSchema = z.object({
  applicationId: z.uuid(),
  no: z.string(),
  /** Hidden from who must keep away. */
  title: z.string().nullable(),
  recused: z.string().nullable(),
  vote: votes.nullable(),
})
const ownPanelSchema = z.object({
  id: z.uuid(),
  title: z.string(),
  callTitle: z.string(),
  heldOn: z.string(),
  place: z.string(),
  state: z.enum(panelStates),
  isChair: z.boolean(),
  items: z.array(ownItemSchema),
})
export type OwnPanel = z.infer<typeof ownPanelSchema>

const callParams = z.object({ callId: idParam })
const panelParams = z.object({ panelId: idParam })
const itemParams = panelParams.extend({ applicationId: idParam })

export const listPanels = endpoint({
  method: 'GET',
  path: '/api/calls/:callId/panels',
  summary: '一份通知的评审会：议程、专家、回避、表决、纪要',
  params: callParams,
  result: z.array(panelSchema),
})

export const convenePanel = endpoint({
  method: 'POST',
  path: '/api/calls/:callId/panels',
  summary: '召集评审会：专家、组长、议程；回避逐项核对并记录',
  params: callParams,
  body: z.object({
    title: z.string().trim().min(4).max(120),
    heldOn: z.iso.date(),
    place: z.string().trim().min(2).max(120),
    memberIds: z.array(z.uuid()).min(1).max(60),
    chairId: z.uuid(),
    applicationIds: z.array(z.uuid()).min(1).max(500),
  }),
  result: z.object({ id: z.uuid() }),
})

export const closePanel = endpoint({
  method: 'POST',
  path: '/api/panels/:panelId/closure',
  summary: '评审会结束：每项票数达到法定人数后，记入纪要并转入决定',
  params: panelParams,
  versioned: true,
  body: z.object({ minutes: z.string().trim().min(10).max(20_000) }),
  result: z.void(),
})

export const cancelPanel = endpoint({
  method: 'POST',
  path: '/api/panels/:panelId/cancellation',
  summary: '取消评审会，须说明理由；申报回到评审中',
  params: panelParams,
  versioned: true,
  body: z.object({ why }),
  result: z.void(),
})

export const listOwnPanels = endpoint({
  method: 'GET',
  path: '/api/panels',
  summary: '请我参加的评审会',
  result: z.array(ownPanelSchema),
})

export const readPanelItem = endpoint({
  method: 'GET',
  path: '/api/panels/:panelId/items/:applicationId',
  summary: '评审会的一项：申报内容、同行评议意见（不具名）；打开时再次核对回避',
  params: itemParams,
  result: ownItemSchema.extend({
    edition: z.string(),
    facts: z.record(z.string(), z.unknown()),
    files: z.array(z.object({ id: z.uuid(), name: z.string(), field: z.string() })),
    spread: spreadSchema,
    isNonConsensus: z.boolean(),
    opinions: z.array(z.object({ vote: votes.nullable(), score: z.number().nullable(), opinion: z.string() })),
    opinion: z.string(),
  }),
})

export const readPanelFile = endpoint({
  method: 'GET',
  path: '/api/panels/:panelId/items/:applicationId/files/:fileId',
  summary: '阅读评审会一项的附件',
  params: itemParams.extend({ fileId: idParam }),
  result: download,
})

export const declareRecusal = endpoint({
  method: 'POST',
  path: '/api/panels/:panelId/items/:applicationId/recusals',
  summary: '评审会专家声明回避一项，须说明理由',
  params: itemParams,
  body: z.object({ why }),
  result: z.void(),
})

export const castVote = endpoint({
  method: 'POST',
  path: '/api/panels/:panelId/items/:applicationId/votes',
  summary: '评审会专家对一项表决，每人一次',
  params: itemParams,
  body: z.object({ vote: votes, opinion: z.string().trim().max(5000).default('') }),
  result: z.void(),
})
