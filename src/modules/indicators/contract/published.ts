// Everything published of a place, year by year: each figure with its source, and the targets it is held against.
import * as z from 'zod'
import { endpoint } from '#kernel/endpoint.ts'
import { observationSchema, regionParam } from './observations.ts'
import { targetSchema } from './targets.ts'

export const publishedSchema = z.object({
  today: z.string(),
  /** Of one indicator together, in the order of the declarations; the latest period and word first. */
  observations: z.array(observationSchema),
  /** Every version. */
  targets: z.array(targetSchema),
})

export const listPublished = endpoint({
  method: 'GET',
  path: '/api/published-figures',
  summary: '一个地区历年公布的数值和目标，逐个注明来源；公布日在后的也列出',
  query: z.object({ region: regionParam.optional() }),
  result: publishedSchema,
})

export type Published = z.infer<typeof publishedSchema>
