// Targets: what is to be reached, by version, each with its reason and the sentence that sets it.
import * as z from 'zod'
import { endpoint } from '#kernel/endpoint.ts'
import { comparators } from '#reading/contract.ts'
import { indicatorParam, periodParam, regionParam } from './observations.ts'

export const targetSchema = z.object({
  indicator: z.string(),
  region: z.string(),
  period: z.string(),
  /** Counts up with each version. */
  no: z.int(),
  value: z.number(),
  comparator: z.enum(comparators),
  baseline: z.number().nullable(),
  effectiveOn: z.string(),
  reason: z.string(),
  source: z.string(),
  setBy: z.string(),
  setAt: z.string(),
})

export const setTarget = endpoint({
  method: 'POST',
  path: '/api/indicators/:indicator/targets',
  summary: '设定或调整目标：新版本生效，旧版本保留；须写明理由和出处原句',
  params: z.object({ indicator: indicatorParam }),
  body: z.object({
    region: regionParam,
    period: periodParam,
    value: z.number().min(0),
    comparator: z.enum(comparators).default('gte'),
    baseline: z.number().nullable().default(null),
    effectiveOn: z.iso.date(),
    reason: z.string().trim().min(2).max(300),
    source: z.string().trim().min(2).max(500),
    /** How many versions the person has seen: another one meanwhile is told, not overwritten. */
    seen: z.int().min(0),
  }),
  result: z.array(targetSchema),
})

export type Target = z.infer<typeof targetSchema>
