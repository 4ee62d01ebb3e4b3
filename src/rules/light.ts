// The lights of supervision: rules in order, the first that holds decides; kept as data, so that a department sets its own.
import * as z from 'zod'
import type { Condition, Facts } from './condition.ts'
import { holds } from './condition.ts'

/** `done` for what is closed, `none` for what nobody owns yet or was cancelled; grey says that nothing can be said. */
export const lights = ['green', 'blue', 'yellow', 'red', 'grey', 'done', 'none'] as const
export type Light = (typeof lights)[number]

/** What a rule may look at. */
export interface LightFacts extends Facts {
  state: string
  /** Calendar days until the due date; negative when it is past. */
  daysLeft: number
  /** The same in working days. */
  workingDaysLeft: number
  /** Percent of the time between start and due date that has gone. */
  timeGone: number
  /** Percent; null where nobody has said anything. */
  completion: number | null
  /** Percent points by which completion is behind the time gone; null without a completion. */
  behind: number | null
  /** Reports due and not handed in, one after the other until now. */
  missedReports: number
  /** Pieces of evidence. */
  evidence: number
}

export interface LightRule {
  /** Permanent; histories refer to it. */
  name: string
  light: Light
  when: Condition
  zh: string
  en: string
}

const scalar = z.union([z.string(), z.number()])
export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(conditionSchema) }),
    z.strictObject({ any: z.array(conditionSchema) }),
    z.strictObject({ not: conditionSchema }),
    z.strictObject({ field: z.string(), is: z.union([scalar, z.boolean()]) }),
    z.strictObject({ field: z.string(), in: z.array(scalar) }),
    z.strictObject({ field: z.string(), filled: z.boolean() }),
    z.strictObject({ field: z.string(), includes: z.string() }),
    z.strictObject({
      field: z.string(),
      from: scalar.optional(),
      upTo: scalar.optional(),
      above: scalar.optional(),
      below: scalar.optional(),
    }),
  ]),
) as z.ZodType<Condition>

export const lightRuleSchema = z.object({
  name: z.string().regex(/^[a-z][a-z0-9-]{2,40}$/),
  light: z.enum(lights),
  when: conditionSchema,
  zh: z.string().min(2).max(100),
  en: z.string().min(2).max(200),
})

/** The first rule that holds; the last of a set holds always. */
export function lightOf(rules: readonly LightRule[], facts: LightFacts): LightRule {
  const rule = rules.find(({ when }) => holds(when, facts))
  if (!rule) throw new Error('the last rule of a set must always hold')
  return rule
}
