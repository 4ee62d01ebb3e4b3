// How a list of entries is narrowed, sorted and shown; lists, totals and exports take the same.
import * as z from 'zod'
import type { Condition } from '#rules/condition.ts'

const field = z.string().max(60)
const scalar = z.union([z.string().max(200), z.number(), z.boolean()])
const bound = z.union([z.string().max(60), z.number()]).optional()

const fieldConditionSchema = z.union([
  z.strictObject({ field, is: scalar }),
  z.strictObject({ field, in: z.array(z.union([z.string().max(200), z.number()])).max(300) }),
  z.strictObject({ field, filled: z.boolean() }),
  z.strictObject({ field, includes: z.string().max(100) }),
  z.strictObject({ field, contains: z.string().min(1).max(100) }),
  z.strictObject({ field, inside: z.string().max(20) }),
  z.strictObject({ field, from: bound, upTo: bound, above: bound, below: bound }),
])

const conditionSchema = z.union([
  fieldConditionSchema,
  z.strictObject({ not: fieldConditionSchema }),
]) as z.ZodType<Condition>

/** All of them must hold. */
export const conditionsSchema = z.array(conditionSchema).max(30)

export const entryFilter = z.object({
  /** Words in Chinese or initials of pinyin, apart by spaces; numbers begin as the key does. */
  search: z.string().max(50).optional(),
  /** JSON: a list of conditions, `[{"field":"category","in":["transfer"]},{"field":"amount","from":1000000}]`. */
  where: z.string().max(6_000).optional(),
  /** The id of the firm, institution or person the entries belong to. */
  party: z.uuid().optional(),
})

export const entryListQuery = entryFilter.extend({
  /** A field, or `recorded` for the order in which entries came; `-` before it for the largest first. */
  sort: z.string().max(60).optional(),
  /** Fields, apart by commas; those of the declaration where left out. */
  columns: z.string().max(1_000).optional(),
})

export type EntryFilter = z.infer<typeof entryFilter>
export type EntryListQuery = z.infer<typeof entryListQuery>
