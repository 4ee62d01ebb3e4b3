// One figure of an indicator: its value, target, pace and forecast, and the records behind it.
import * as z from 'zod'
import { endpoint } from '#kernel/endpoint.ts'
import { conditionsSchema } from '#modules/registers/contract.ts'
import { indicatorParam, observationSchema, periodParam, regionParam } from './observations.ts'
import { targetSchema } from './targets.ts'

/** From the registers, from a report or publication, or from the figures of other indicators. */
export const bases = ['computed', 'reported', 'derived'] as const

export const warningKinds = [
  'target-below-base',
  'definition-break',
  'parts-differ',
  'outlier',
  'claim-differs',
  'demonstration',
  'parts-missing',
] as const

const total = z.object({ value: z.number(), entries: z.int(), demonstration: z.int() })

/** The list of entries behind a figure; `sign` is -1 for those that went out of force. */
const recordsSchema = z.object({
  register: z.string(),
  where: conditionsSchema,
  sign: z.union([z.literal(1), z.literal(-1)]),
})

export const figureSchema = z.object({
  indicator: z.string(),
  region: z.string(),
  period: z.string(),
  /** The day up to which it counts. */
  asOf: z.string(),
  unit: z.string(),
  /** null where nothing is known. */
  value: z.number().nullable(),
  basis: z.enum(bases).nullable(),
  /** Of a composite, the share of its weight that is known; null for anything else. */
  known: z.number().nullable(),
  /** What the registers give, null where no register answers; in the unit of the indicator. */
  computed: total.nullable(),
  /** The observation that counts, null where there is none. */
  reported: observationSchema.nullable(),
  /** The same period a year before; `isStretch`: growth is on what had come by the same day. */
  previous: z
    .object({ period: z.string(), value: z.number(), growth: z.number().nullable(), isStretch: z.boolean() })
    .nullable(),
  target: targetSchema.nullable(),
  /** Shares of the period and of the target, 0 … 1 and more. */
  pace: z
    .object({
      elapsed: z.number(),
      /** What had come by this day in earlier years, as a share of the year; null where there are none. */
      seasonal: z.number().nullable(),
      years: z.array(z.int()),
      /** The value that would be on time. */
      expected: z.number().nullable(),
      attained: z.number().nullable(),
    })
    .nullable(),
  forecast: z
    .object({
      value: z.number(),
      low: z.number(),
      high: z.number(),
      method: z.enum(['seasonal', 'trend']),
      years: z.array(z.int()),
    })
    .nullable(),
  warnings: z.array(z.object({ kind: z.enum(warningKinds), zh: z.string(), en: z.string() })),
  records: z.array(recordsSchema),
})

const figureParams = z.object({ indicator: indicatorParam })
const figureQuery = z.object({ region: regionParam.optional(), period: periodParam.optional() })

export const readFigure = endpoint({
  method: 'GET',
  path: '/api/indicators/:indicator/figure',
  summary: '一个指标在某地某期的数值：目标、进度、预测、填报与计算对照、依据的记录',
  params: figureParams,
  query: figureQuery,
  result: figureSchema,
})

/** A figure as a line of a list. */
export const figureRowSchema = figureSchema
  .omit({ records: true, forecast: true, computed: true })
  .extend({ demonstration: z.int(), allowedActions: z.array(z.string()) })

export const listFigures = endpoint({
  method: 'GET',
  path: '/api/indicators',
  summary: '全部指标在某地某年的数值、目标和进度',
  query: z.object({
    region: regionParam.optional(),
    year: z
      .string()
      .regex(/^\d{4}$/)
      .optional(),
  }),
  result: z.array(figureRowSchema),
})

export const listPlaces = endpoint({
  method: 'GET',
  path: '/api/indicators/:indicator/places',
  summary: '一个指标在下一级各地区的数值、目标和排名',
  params: figureParams,
  query: figureQuery,
  result: z.array(
    z.object({
      region: z.string(),
      name: z.string(),
      value: z.number().nullable(),
      basis: z.enum(bases).nullable(),
      known: z.number().nullable(),
      target: z.number().nullable(),
      /** From 1; null where nothing is known. */
      rank: z.int().nullable(),
    }),
  ),
})

export const readCourse = endpoint({
  method: 'GET',
  path: '/api/indicators/:indicator/course',
  summary: '一个指标在某地的历年数值，以及本年和前两年逐月累计',
  params: figureParams,
  query: figureQuery,
  result: z.object({
    years: z.array(
      z.object({
        period: z.string(),
        value: z.number(),
        basis: z.enum(bases),
        target: z.number().nullable(),
      }),
    ),
    /** Summed up from January; null for months that have not come. Empty where no register answers. */
    months: z.array(z.object({ year: z.int(), values: z.array(z.number().nullable()) })),
  }),
})

export const readComposition = endpoint({
  method: 'GET',
  path: '/api/indicators/:indicator/composition',
  summary: '一个指标在某地某期的构成，按声明的分类',
  params: figureParams,
  query: figureQuery,
  result: z.array(
    z.object({
      field: z.string(),
      /** Empty for what is not filled in. */
      choice: z.string(),
      value: z.number(),
      entries: z.int(),
    }),
  ),
})

const wordsSchema = z.object({ zh: z.string(), en: z.string() })

const scoresSchema = z.object({
  edition: z.string(),
  basis: z.string(),
  /** How well parts and weights are known. */
  mark: z.enum(['official', 'reported', 'unsure']),
  normalisation: wordsSchema,
  notes: z.array(wordsSchema),
  /** null while less than `leastKnown` of the weight is known. */
  value: z.number().nullable(),
  known: z.number(),
  leastKnown: z.number(),
  blocks: z.array(
    z.object({
      title: wordsSchema,
      weight: z.number(),
      score: z.number().nullable(),
      known: z.number(),
      parts: z.array(
        z.object({
          indicator: z.string(),
          /** Percent of the block. */
          weight: z.number(),
          /** null where nothing is known: named, never counted as nothing. */
          value: z.number().nullable(),
          score: z.number().nullable(),
          /** What earns all of the score: a standard, or the best place. */
          standard: z.object({ value: z.number(), basis: z.string() }).nullable(),
          best: z.object({ region: z.string(), name: z.string(), value: z.number() }).nullable(),
        }),
      ),
    }),
  ),
})

export const readScores = endpoint({
  method: 'GET',
  path: '/api/indicators/:indicator/scores',
  summary: '一个综合指数在某地某年的组成：各分项的数值、得分、权重和缺少的数据',
  params: figureParams,
  query: figureQuery,
  /** null where it is no composite, or not told of such a place or year. */
  result: scoresSchema.nullable(),
})

export const readRecords = endpoint({
  method: 'GET',
  path: '/api/indicators/:indicator/records',
  summary: '一个数值背后的记录：名录、条件、条数和合计，合计等于数值',
  params: figureParams,
  query: figureQuery.extend({ part: z.string().max(80).optional() }),
  result: z.object({ total: total.nullable(), records: z.array(recordsSchema) }),
})

export const readHistory = endpoint({
  method: 'GET',
  path: '/api/indicators/:indicator/history',
  summary: '一个指标在某地某期的全部登记数值和目标各版',
  params: figureParams,
  query: figureQuery,
  result: z.object({
    observations: z.array(observationSchema),
    targets: z.array(targetSchema),
    allowedActions: z.array(z.string()),
  }),
})

export type FigureRow = z.infer<typeof figureRowSchema>
export type Figure = z.infer<typeof figureSchema>
export type Warning = Figure['warnings'][number]
export type Scores = z.infer<typeof scoresSchema>
export type Records = z.infer<typeof recordsSchema>
