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
  /** What the registers give, null where no register answers; in the unit of the indicator. */
  computed: total.nullable(),
  /** The observation that counts, null where there is none. */
  reported: observationSchema.nullable(),
  previous: z.object({ period: z.string(), value: z.number(), growth: z.number().nullable() }).nullable(),
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

export const readFigure = endpoint({
  method: 'GET',
  path: '/api/indicators/:indicator/figure',
  summary: '一个指标在某地某期的数值：目标、进度、预测、填报与计算对照、依据的记录',
  params: z.object({ indicator: indicatorParam }),
  query: z.object({ region: regionParam.optional(), period: periodParam.optional() }),
  result: figureSchema,
})

export type Figure = z.infer<typeof figureSchema>
export type Warning = Figure['warnings'][number]
export type Records = z.infer<typeof recordsSchema>
