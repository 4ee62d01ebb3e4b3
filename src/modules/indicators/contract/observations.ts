// Observations: figures as published or reported, each with its status and source, none ever erased.
import * as z from 'zod'
import { endpoint } from '#kernel/endpoint.ts'
import { periodType } from '#kernel/period.ts'
import { isPlaceCode } from '#kernel/region.ts'

/** 快报, 预计, 初步, 终值: a later word outranks an earlier one. */
export const observationStatuses = ['flash', 'expected', 'preliminary', 'final'] as const
export type ObservationStatus = (typeof observationStatuses)[number]

export const indicatorParam = z.string().max(80)
export const periodParam = z
  .string()
  .refine((text) => periodType(text) !== undefined, '请写成 2022、2022-Q3 或 2022-09')
export const regionParam = z.string().refine(isPlaceCode, '请写六位区划代码，如 510100')

export const observationSchema = z.object({
  id: z.uuid(),
  indicator: z.string(),
  region: z.string(),
  period: z.string(),
  /** In the unit of the indicator. */
  value: z.number(),
  status: z.enum(observationStatuses),
  source: z.string(),
  /** Worked back from a published growth rate. */
  isDerived: z.boolean(),
  knownFrom: z.string(),
  origin: z.enum(['published', 'person', 'collection']),
  /** The form of a collection on which it was reported. */
  formId: z.uuid().nullable(),
  why: z.string().nullable(),
  recordedBy: z.string(),
  recordedAt: z.string(),
})

export const recordObservation = endpoint({
  method: 'POST',
  path: '/api/indicators/:indicator/observations',
  summary: '登记一个公布或上报的数值：状态（快报、预计、初步、终值）和来源必填，原有数值保留',
  params: z.object({ indicator: indicatorParam }),
  body: z.object({
    region: regionParam,
    period: periodParam,
    value: z.number(),
    status: z.enum(observationStatuses),
    source: z.string().trim().min(2).max(300),
    why: z.string().trim().min(2).max(300).optional(),
  }),
  result: observationSchema,
})

export type Observation = z.infer<typeof observationSchema>
