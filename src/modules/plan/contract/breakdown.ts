// The breakdown of a commitment into parts: who owns which share by when, signed for, handed over.
import * as z from 'zod'
import { endpoint, idParam } from '#kernel/endpoint.ts'
import { comparators } from '#reading/contract.ts'
import { lights } from '#rules/light.ts'

/** `open`: being broken down; `returned`: the unit gave it back; `closed`: 销号. */
export const partStates = ['open', 'assigned', 'returned', 'signed', 'closed', 'cancelled'] as const

const named = z.object({ id: z.uuid(), name: z.string() })

export const targetSchema = z.object({
  value: z.number().nonnegative(),
  unit: z.string().trim().min(1).max(20),
  comparator: z.enum(comparators),
})

export const milestoneSchema = z.object({
  title: z.string().trim().min(1).max(200),
  dueOn: z.iso.date(),
  reachedOn: z.iso.date().nullable(),
})

/** A part as tables and pages show it. */
export const partSchema = z.object({
  id: z.uuid(),
  commitmentId: z.uuid(),
  parentId: z.uuid().nullable(),
  level: z.int(),
  /** `18-7`, `18-7.3`. */
  no: z.string(),
  title: z.string(),
  unit: named.nullable(),
  officer: named.nullable(),
  weight: z.number(),
  target: targetSchema.nullable(),
  startsOn: z.string(),
  dueOn: z.string(),
  /** The due date before any extension. */
  firstDueOn: z.string(),
  state: z.enum(partStates),
  signBy: z.string().nullable(),
  returnedWhy: z.string().nullable(),
  /** What reports say, and what registers or the parts below say; in the target's unit. */
  reached: z.number().nullable(),
  computed: z.number().nullable(),
  /** Percent; null while nobody has said anything. */
  completion: z.number().nullable(),
  reportedPeriod: z.string().nullable(),
  missedReports: z.int(),
  evidence: z.int(),
  light: z.enum(lights),
  lightRule: z.string(),
  lightSince: z.string(),
  pausedUntil: z.string().nullable(),
  version: z.int(),
})

/** A part in the tree of its commitment. */
export const partNodeSchema = partSchema.extend({
  supports: z.array(named),
  milestones: z.array(milestoneSchema),
  differenceWhy: z.string().nullable(),
  /** How far the shares of its parts are from its own target; null where they need not add up. */
  difference: z.number().nullable(),
  /** Its completion rests on these; the others are named with the reason. */
  rollUp: z
    .object({
      counted: z.array(z.object({ no: z.string(), weight: z.number(), completion: z.number() })),
      excluded: z.array(z.object({ no: z.string(), why: z.enum(['cancelled', 'no-report']) })),
    })
    .nullable(),
  pending: z.array(z.enum(['extension', 'adjustment', 'cancellation', 'completion'])),
  allowedActions: z.array(z.string()),
})

const partParams = z.object({ partId: idParam })

export const readBreakdown = endpoint({
  method: 'GET',
  path: '/api/commitments/:commitmentId/parts',
  summary: '一项任务的分解：各级部分、份额、进度和灯色',
  params: z.object({ commitmentId: idParam }),
  result: z.array(partNodeSchema),
})

/** How a part is to be split: equally, by last year's base, or as a table pasted from a spreadsheet. */
const splitRuleSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('equal'), unitIds: z.array(z.uuid()).min(1).max(300) }),
  z.object({
    kind: z.literal('base'),
    bases: z
      .array(z.object({ unitId: z.uuid(), base: z.number().nonnegative() }))
      .min(1)
      .max(300),
  }),
  z.object({ kind: z.literal('pasted'), text: z.string().min(1).max(100_000) }),
])

export const draftPartSchema = z.object({
  /** Left out for a new part. */
  id: z.uuid().optional(),
  unitId: z.uuid().nullable(),
  title: z.string().trim().min(2).max(500),
  share: z.number().nonnegative().nullable(),
  weight: z.number().min(0).max(100),
  dueOn: z.iso.date(),
  supportIds: z.array(z.uuid()).max(50).default([]),
})

export const previewSplit = endpoint({
  method: 'POST',
  path: '/api/parts/:partId/split-preview',
  summary: '按规则试算分解结果，不保存',
  params: partParams,
  body: z.object({ rule: splitRuleSchema }),
  result: z.object({
    rows: z.array(draftPartSchema.extend({ unitName: z.string() })),
    problems: z.array(z.object({ row: z.int(), message: z.string() })),
    difference: z.number().nullable(),
  }),
})

export const splitPart = endpoint({
  method: 'PUT',
  path: '/api/parts/:partId/parts',
  summary: '保存分解：各单位的份额、权重和时限；份额与总量不一致时须说明',
  params: partParams,
  versioned: true,
  body: z.object({
    parts: z.array(draftPartSchema).max(300),
    differenceWhy: z.string().trim().max(500).nullable().default(null),
  }),
  result: z.array(partNodeSchema),
})

export const setMilestones = endpoint({
  method: 'PUT',
  path: '/api/parts/:partId/milestones',
  summary: '保存一个部分的节点',
  params: partParams,
  versioned: true,
  body: z.object({ milestones: z.array(milestoneSchema).max(30) }),
  result: z.array(partNodeSchema),
})

export const dispatchParts = endpoint({
  method: 'POST',
  path: '/api/plans/:planId/dispatch',
  summary: '交办：把已有责任单位的部分发给各单位签收',
  params: z.object({ planId: idParam }),
  body: z.object({ partIds: z.array(z.uuid()).min(1).max(5_000) }),
  result: z.object({ dispatched: z.int(), signBy: z.string() }),
})

export const signForParts = endpoint({
  method: 'POST',
  path: '/api/part-signatures',
  summary: '签收一个或多个部分，签收人即为承办人',
  body: z.object({ partIds: z.array(z.uuid()).min(1).max(500) }),
  result: z.object({ signed: z.int() }),
})

export const returnPart = endpoint({
  method: 'POST',
  path: '/api/parts/:partId/return',
  summary: '退回交办并说明理由',
  params: partParams,
  versioned: true,
  body: z.object({ why: z.string().trim().min(2).max(500) }),
  result: z.void(),
})

export const handOver = endpoint({
  method: 'POST',
  path: '/api/hand-overs',
  summary: '人员变动时移交：把一人承办的部分交给另一人',
  body: z.object({
    fromAccountId: z.uuid(),
    toAccountId: z.uuid(),
    /** Left out: everything that is still active. */
    partIds: z.array(z.uuid()).max(5_000).optional(),
    reason: z.string().trim().min(2).max(300),
  }),
  result: z.object({ handedOver: z.int() }),
})

export const listOfficers = endpoint({
  method: 'GET',
  path: '/api/parts/:partId/officers',
  summary: '可以承办一个部分的人',
  params: partParams,
  result: z.array(z.object({ id: z.uuid(), name: z.string(), unitName: z.string() })),
})

export const unattendedGroups = ['unopened', 'unsigned', 'returned', 'withoutOfficer'] as const
/** The first of them, and how many there are. */
const unattendedParts = z.object({ rows: z.array(partSchema), total: z.int() })

export const unattendedSchema = z.object({
  unopened: unattendedParts,
  unsigned: unattendedParts,
  returned: unattendedParts,
  withoutOfficer: unattendedParts,
  idle: z.array(z.object({ accountId: z.uuid(), name: z.string(), unitName: z.string() })),
})

export const readUnattended = endpoint({
  method: 'GET',
  path: '/api/plans/:planId/unattended',
  summary: '无人照管：无人打开、逾期未签收、被退回的部分，以及名下没有在办任务的人',
  params: z.object({ planId: idParam }),
  result: unattendedSchema,
})

export type PartState = (typeof partStates)[number]
export type Part = z.infer<typeof partSchema>
export type PartNode = z.infer<typeof partNodeSchema>
export type DraftPart = z.infer<typeof draftPartSchema>
export type SplitRule = z.infer<typeof splitRuleSchema>
export type UnattendedGroup = (typeof unattendedGroups)[number]
export type Unattended = z.infer<typeof unattendedSchema>
