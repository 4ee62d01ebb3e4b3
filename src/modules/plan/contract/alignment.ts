// Two notices side by side: what the lower one picks up of the upper, or what next year keeps of this one.
import * as z from 'zod'
import { endpoint, idParam } from '#kernel/endpoint.ts'
import { quantitySchema } from '#reading/contract.ts'

export const promiseSchema = z.object({
  id: z.string(),
  no: z.string(),
  text: z.string(),
  quantity: quantitySchema.nullable(),
  dueOn: z.string().nullable(),
  kind: z.string(),
})

export const quantityRelations = ['equal', 'smaller', 'larger', 'missing', 'incomparable', 'none'] as const
export const dueRelations = ['same', 'earlier', 'later', 'unknown'] as const

/** Seen from the upper notice, or from this year's. */
export const alignedSchema = z.object({
  upper: promiseSchema,
  matches: z.array(
    z.object({
      lower: promiseSchema,
      /** 0 … 1; how alike the two are. */
      score: z.number(),
      /** The lower one's figure and date against the upper one's. */
      quantity: z.enum(quantityRelations),
      due: z.enum(dueRelations),
    }),
  ),
  /** Year against year only: kept, raised, lowered, changed, or dropped in silence. */
  outcome: z.enum(['picked-up', 'nobody', 'kept', 'raised', 'lowered', 'changed', 'dropped']),
})

export const alignmentSchema = z.object({
  as: z.enum(['level', 'year']),
  upperTitle: z.string(),
  lowerTitle: z.string(),
  aligned: z.array(alignedSchema),
  /** Of the lower notice alone: its own work, or what next year adds. */
  own: z.array(promiseSchema),
  counts: z.record(z.string(), z.int()),
})

export const alignNotices = endpoint({
  method: 'GET',
  path: '/api/notices/:upperId/alignment',
  summary: '上下级文件对照，或两年文件对照',
  params: z.object({ upperId: idParam }),
  query: z.object({ lowerId: z.uuid(), as: z.enum(['level', 'year']).default('level') }),
  result: alignmentSchema,
})

export type AlignedPromise = z.infer<typeof promiseSchema>
export type Aligned = z.infer<typeof alignedSchema>
export type Alignment = z.infer<typeof alignmentSchema>
