// Likenesses between applications as the API answers them: which, how much, and the passages side by side.
import * as z from 'zod'
import { endpoint, idParam } from '#kernel/endpoint.ts'

const spanSchema = z.object({ start: z.int(), end: z.int(), text: z.string() })

const duplicatePairSchema = z.object({
  otherId: z.uuid(),
  no: z.string().nullable(),
  title: z.string(),
  unitName: z.string(),
  applicantName: z.string(),
  callTitle: z.string(),
  year: z.int(),
  /** Handed in by the same person or unit: an application of one's own that is tried again. */
  isSameApplicant: z.boolean(),
  /** From 0 to 1, of the text that each wrote. */
  share: z.number(),
  otherShare: z.number(),
  passages: z.array(z.object({ left: spanSchema, right: spanSchema, matched: z.int(), similarity: z.number() })),
  dismissed: z.object({ by: z.string(), at: z.string(), why: z.string() }).nullable(),
})
export type FoundPair = z.infer<typeof duplicatePairSchema>

export const duplicatesSchema = z.object({
  /** null while the check is under way. */
  check: z
    .object({ at: z.string(), compared: z.int(), characters: z.int(), unreadable: z.array(z.string()) })
    .nullable(),
  pairs: z.array(duplicatePairSchema),
  mayDismiss: z.boolean(),
})
export type Duplicates = z.infer<typeof duplicatesSchema>

const applicationParams = z.object({ applicationId: idParam })

export const readDuplicates = endpoint({
  method: 'GET',
  path: '/api/applications/:applicationId/duplicates',
  summary: '查重结果：与历年全部申报比对，雷同段落左右对照',
  params: applicationParams,
  result: duplicatesSchema,
})

export const repeatDuplicateCheck = endpoint({
  method: 'POST',
  path: '/api/applications/:applicationId/duplicate-checks',
  summary: '重新查重；已排除的雷同保持排除',
  params: applicationParams,
  result: z.void(),
})

export const dismissDuplicate = endpoint({
  method: 'POST',
  path: '/api/applications/:applicationId/duplicates/:otherId/dismissal',
  summary: '排除一条雷同，须说明理由',
  params: applicationParams.extend({ otherId: idParam }),
  body: z.object({ why: z.string().trim().min(2).max(500) }),
  result: z.void(),
})
