// What is reviewed of a notice, and the steps of the review.
import * as z from 'zod'
import { commitmentSchema, deadlineSchema, responsibleSchema, suspectSchema } from '#reading/contract.ts'

export const sentenceStates = ['open', 'committed', 'context', 'declined'] as const

export const proposalStates = ['proposed', 'accepted', 'declined'] as const

export const reviewItemSchema = z.object({
  id: z.uuid(),
  no: z.string(),
  path: z.string(),
  title: z.string().nullable(),
  system: z.string().nullable(),
  start: z.int(),
  end: z.int(),
  responsible: responsibleSchema.nullable(),
  deadline: deadlineSchema.nullable(),
})

export const reviewSentenceSchema = z.object({
  id: z.uuid(),
  /** null before the first item and after the last. */
  itemId: z.uuid().nullable(),
  start: z.int(),
  end: z.int(),
  /** What the reader took it for. */
  role: z.enum(['commitment', 'context']),
  /** What it counts as in the ledger now. */
  state: z.enum(sentenceStates),
  reason: z.string().nullable(),
  version: z.int(),
})

/** The facts of a commitment that a person may correct. */
export const factsSchema = commitmentSchema.omit({ start: true, end: true, confidence: true })

export const proposalSchema = z.object({
  id: z.uuid(),
  itemId: z.uuid(),
  sentenceId: z.uuid(),
  start: z.int(),
  end: z.int(),
  facts: factsSchema,
  state: z.enum(proposalStates),
  origin: z.enum(['reader', 'person']),
  reason: z.string().nullable(),
  confidence: z.number(),
  decidedBy: z.string().nullable(),
  version: z.int(),
})

export const reviewSuspectSchema = suspectSchema.extend({
  id: z.uuid(),
  state: z.enum(['open', 'accepted', 'rejected']),
  /** The reading a person chose; the original text stays as it is. */
  correction: z.string().nullable(),
  version: z.int(),
})

export const reviewStepSchema = z.object({
  no: z.int(),
  action: z.string(),
  /** What it was about, in the words of the text. */
  about: z.string(),
  by: z.string(),
  at: z.string(),
  undoneBy: z.int().nullable(),
  canUndo: z.boolean(),
})

const span = { start: z.int().nonnegative(), end: z.int().nonnegative() }

const seen = { version: z.int() }

const reason = z.string().trim().min(2).max(300)

/** One step of a review. Every record it touches is named with the version the person has seen. */
export const reviewActionSchema = z.discriminatedUnion('action', [
  z.object({ action: z.literal('accept-all') }),
  z.object({ action: z.literal('accept'), proposalId: z.uuid(), ...seen }),
  z.object({ action: z.literal('decline'), proposalId: z.uuid(), ...seen, reason }),
  z.object({ action: z.literal('edit'), proposalId: z.uuid(), ...seen, ...span, facts: factsSchema }),
  z.object({ action: z.literal('move'), proposalId: z.uuid(), ...seen, itemId: z.uuid() }),
  z.object({
    action: z.literal('split'),
    proposalId: z.uuid(),
    ...seen,
    parts: z
      .array(z.object({ ...span, verb: z.string(), object: z.string() }))
      .min(2)
      .max(20),
  }),
  z.object({
    action: z.literal('merge'),
    proposals: z
      .array(z.object({ proposalId: z.uuid(), ...seen }))
      .min(2)
      .max(20),
  }),
  z.object({ action: z.literal('add'), ...span, facts: factsSchema }),
  z.object({ action: z.literal('keep-as-context'), sentenceId: z.uuid(), ...seen }),
  z.object({ action: z.literal('decline-sentence'), sentenceId: z.uuid(), ...seen, reason }),
  z.object({ action: z.literal('reopen-sentence'), sentenceId: z.uuid(), ...seen }),
  // An empty correction removes what is suspected: a space too many, a stray sign.
  z.object({ action: z.literal('correct'), suspectId: z.uuid(), ...seen, correction: z.string().max(200) }),
  z.object({ action: z.literal('correct-likely') }),
  z.object({ action: z.literal('dismiss'), suspectId: z.uuid(), ...seen }),
  z.object({ action: z.literal('undo'), stepNo: z.int() }),
])

export type ReviewItem = z.infer<typeof reviewItemSchema>

export type ReviewSentence = z.infer<typeof reviewSentenceSchema>

export type Proposal = z.infer<typeof proposalSchema>

export type Facts = z.infer<typeof factsSchema>

export type ReviewSuspect = z.infer<typeof reviewSuspectSchema>

export type ReviewStep = z.infer<typeof reviewStepSchema>

export type ReviewAction = z.infer<typeof reviewActionSchema>
