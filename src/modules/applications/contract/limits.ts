// The limits on persons as the API answers them: how much each of a team has already, and what the rules allow.
import * as z from 'zod'
import { endpoint, idParam } from '#kernel/endpoint.ts'

const personLimitSchema = z.object({
  name: z.string(),
  unit: z.string(),
  isLead: z.boolean(),
  holds: z.union([z.boolean(), z.literal('unknown')]),
  /** One line for each rule: value found, value needed, article. */
  says: z.array(z.object({ zh: z.string(), en: z.string(), holds: z.union([z.boolean(), z.literal('unknown')]) })),
})
export type PersonLimit = z.infer<typeof personLimitSchema>

export const readLimits = endpoint({
  method: 'GET',
  path: '/api/applications/:applicationId/limits',
  summary: '限项：负责人和骨干在全部省级计划中的申报、在研情况，是否超限',
  params: z.object({ applicationId: idParam }),
  result: z.array(personLimitSchema),
})
