// What a reading is: a notice turned into items, sentences and commitments, every span anchored to the original text.
import * as z from 'zod'

/** Offsets are UTF-16 code units into the text that was read; `text.slice(start, end)` is the span. */
const span = { start: z.int().nonnegative(), end: z.int().nonnegative() }

export const kinds = [
  'document',
  'event',
  'quantity_target',
  'recognition',
  'programme',
  'platform_building',
  'mechanism_reform',
  'cooperation',
  'ongoing_work',
] as const

/** What is to be done to a text: `implement` stands for one that exists already, `waive` for one no longer applied. */
export const documentActions = [
  'issue',
  'revise',
  'compile',
  'draft',
  'joint_issue',
  'assist_higher',
  'obtain_higher',
  'promote_revision',
  'promote_issue',
  'implement',
  'waive',
] as const

export const eventRoles = ['host', 'co-host', 'participate', 'obtain'] as const
export const comparators = ['eq', 'gte', 'gt', 'lte', 'lt', 'approx', 'reach', 'reduce_to', 'range'] as const
export const suspectTypes = [
  'misprint',
  'number',
  'date-conflict',
  'artefact',
  'space',
  'quote',
  'punctuation',
] as const

/** `iso` is a day (`2027-12-31`), or `yearly` where the promise comes back every year. */
export const deadlineSchema = z.object({ raw: z.string(), iso: z.string() })

/** `value` is in `unit` (`1.2 万亿元` keeps 1.2 and 万亿元); a range also has `upper`. */
export const quantitySchema = z.object({
  value: z.number(),
  upper: z.number().optional(),
  unit: z.string(),
  comparator: z.enum(comparators),
  raw: z.string(),
})

export const commitmentSchema = z.object({
  ...span,
  verb: z.string(),
  object: z.string(),
  kind: z.enum(kinds),
  members: z.array(z.string()).optional(),
  /** As written. */
  places: z.array(z.string()),
  /** Six-digit codes of the divisions the places stand for. */
  regions: z.array(z.string()).optional(),
  quantity: quantitySchema.optional(),
  indefiniteQuantity: z.string().optional(),
  ordinalBatch: z.string().optional(),
  document: z.object({ title: z.string(), action: z.enum(documentActions), titled: z.boolean() }).optional(),
  eventRole: z.enum(eventRoles).optional(),
  deadline: deadlineSchema.optional(),
  partners: z.array(z.string()).optional(),
  verbSharedFrom: z.string().optional(),
  confidence: z.number().min(0).max(1),
})

export const sentenceSchema = z.object({
  ...span,
  role: z.enum(['commitment', 'context']),
  commitments: z.array(commitmentSchema),
})

export const responsibleSchema = z.object({ lead: z.array(z.string()), support: z.array(z.string()) })

export const itemSchema = z.object({
  ...span,
  no: z.string(),
  /** The numbers from the top of the outline, `二/（一）/3`. */
  path: z.string(),
  title: z.string().nullable(),
  system: z.string().nullable(),
  responsible: responsibleSchema.optional(),
  deadline: deadlineSchema.optional(),
  sentences: z.array(sentenceSchema),
})

export const headlineTargetSchema = z.object({
  ...span,
  indicator: z.string(),
  comparator: z.enum(comparators),
  value: z.number(),
  unit: z.string(),
  deadline: z.string().optional(),
})

export const headerSchema = z.object({
  issuer: z.string().nullable(),
  /** All issuers of a joint notice, the first among them. */
  jointIssuers: z.array(z.string()).optional(),
  docNumber: z.string().nullable(),
  title: z.string().nullable(),
  printedDocument: z.string().nullable(),
  planYear: z.int().nullable(),
  addressees: z.array(z.string()),
  signer: z.string().nullable(),
  date: deadlineSchema.nullable(),
  annexes: z.array(z.string()),
})

export const suspectSchema = z.object({
  ...span,
  text: z.string(),
  /** The likely reading, null where only a person can tell. */
  suggestion: z.string().nullable(),
  type: z.enum(suspectTypes),
  confidence: z.number().min(0).max(1),
  /** One Chinese sentence for the reviewer. */
  why: z.string(),
})

export const readingSchema = z.object({
  text: z.object({ sha256: z.string(), length: z.int() }),
  header: headerSchema,
  headlineTargets: z.array(headlineTargetSchema),
  systems: z.array(z.string()),
  /** Sentences before the first item and after the last, all of them context. */
  preamble: z.array(sentenceSchema),
  items: z.array(itemSchema),
  closing: z.array(sentenceSchema),
  suspects: z.array(suspectSchema),
  ledger: z.object({ sentences: z.int(), commitment: z.int(), context: z.int(), unaccounted: z.int() }),
})

export type Comparator = (typeof comparators)[number]
export type Kind = (typeof kinds)[number]
export type DocumentAction = (typeof documentActions)[number]
export type Deadline = z.infer<typeof deadlineSchema>
export type Quantity = z.infer<typeof quantitySchema>
export type ReadCommitment = z.infer<typeof commitmentSchema>
export type ReadSentence = z.infer<typeof sentenceSchema>
export type ReadItem = z.infer<typeof itemSchema>
export type Suspect = z.infer<typeof suspectSchema>
export type HeadlineTarget = z.infer<typeof headlineTargetSchema>
export type Responsible = z.infer<typeof responsibleSchema>
export type Header = z.infer<typeof headerSchema>
export type Reading = z.infer<typeof readingSchema>
