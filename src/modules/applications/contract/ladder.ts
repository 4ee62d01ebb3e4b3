// The ladder of a firm as the API answers it: which certificates it holds, which it may apply for, and what is missing.
import * as z from 'zod'
import { endpoint } from '#kernel/endpoint.ts'

const wordsSchema = z.object({ zh: z.string(), en: z.string() })

const rungSchema = z.object({
  edition: z.string(),
  title: wordsSchema,
  /** The certificate in force. */
  held: z.object({ key: z.string(), validTo: z.string().nullable() }).nullable(),
  /** By what the registers know on the day. */
  holds: z.union([z.boolean(), z.literal('unknown')]),
  met: z.int(),
  failing: z.array(wordsSchema),
  /** Rules that nobody can answer without more facts. */
  open: z.array(wordsSchema),
  /** A call that is open, and the application begun for it. */
  call: z
    .object({ id: z.uuid(), title: z.string(), closesAt: z.string(), applicationId: z.uuid().nullable() })
    .nullable(),
})
export type Rung = z.infer<typeof rungSchema>

export const readLadder = endpoint({
  method: 'GET',
  path: '/api/ladder',
  summary: '本企业的成长阶梯：科技型中小企业、高新技术企业、瞪羚企业，已取得的、可申报的、还差什么',
  result: z.array(rungSchema),
})
