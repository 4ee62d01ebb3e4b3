// Collections: a round in which the cities are asked for figures that no register gives, and how far it has come.
import * as z from 'zod'
import { endpoint, idParam } from '#kernel/endpoint.ts'
import { formRowSchema } from './collection-forms.ts'
import { indicatorParam, observationStatuses, periodParam } from './observations.ts'

export const newCollectionSchema = z.object({
  title: z.string().trim().min(2).max(100),
  indicators: z.array(indicatorParam).min(1).max(20),
  period: periodParam,
  status: z.enum(observationStatuses),
  dueOn: z.iso.date(),
  note: z.string().trim().max(500).default(''),
})

/** What the round costs those who answer it. */
export const collectionBurdenSchema = z.object({
  fields: z.int(),
  units: z.int(),
  minutesEach: z.int(),
  hours: z.number(),
  /** The day itself, or the next working day. */
  dueOn: z.string(),
  workingDays: z.int(),
  /** What must not be asked, because it is known already: with one of these the round is refused. */
  known: z.array(z.object({ indicator: z.string(), zh: z.string(), en: z.string() })),
})

export const collectionSchema = newCollectionSchema.extend({
  id: z.uuid(),
  minutes: z.int(),
  openedBy: z.string(),
  openedAt: z.string(),
  isWithdrawn: z.boolean(),
  /** Of the forms the reader may see; `missing` are those not handed in, `late` those handed in after the due day. */
  counts: z.object({
    forms: z.int(),
    submitted: z.int(),
    approved: z.int(),
    missing: z.int(),
    late: z.int(),
  }),
  /** The reader's own form, where there is only one to be seen. */
  formId: z.uuid().nullable(),
  allowedActions: z.array(z.string()),
})

/** What the cities say together, beside what is known of the province. */
const sumSchema = z.object({
  indicator: z.string(),
  sum: z.number(),
  places: z.int(),
  province: z.number().nullable(),
  differs: z.boolean(),
})

const collectionParams = z.object({ collectionId: idParam })

export const listCollections = endpoint({
  method: 'GET',
  path: '/api/collections',
  summary: '数据采集列表：指标、期间、截止日和各地报送情况',
  result: z.array(collectionSchema),
})

export const weighCollection = endpoint({
  method: 'POST',
  path: '/api/collection-burden',
  summary: '发起前的负担测算：字段 × 单位 × 分钟；名录能算出的指标不得再要',
  body: newCollectionSchema,
  result: collectionBurdenSchema,
})

export const openCollection = endpoint({
  method: 'POST',
  path: '/api/collections',
  summary: '发起一次数据采集：每个市（州）一张表；名录能算出的指标不得再要',
  body: newCollectionSchema,
  result: collectionSchema,
})

export const readCollection = endpoint({
  method: 'GET',
  path: '/api/collections/:collectionId',
  summary: '一次数据采集：各地是否报送、是否按时、退回几次，合计与全省对照',
  params: collectionParams,
  result: collectionSchema.extend({ rows: z.array(formRowSchema), sums: z.array(sumSchema) }),
})

export const withdrawCollection = endpoint({
  method: 'POST',
  path: '/api/collections/:collectionId/withdrawal',
  summary: '撤销一次数据采集；已有核定数值的不能撤销',
  params: collectionParams,
  body: z.object({ why: z.string().trim().min(2).max(300) }),
  result: z.void(),
})

export type NewCollection = z.infer<typeof newCollectionSchema>
export type CollectionBurden = z.infer<typeof collectionBurdenSchema>
export type Collection = z.infer<typeof collectionSchema>
export type CollectionSum = z.infer<typeof sumSchema>
