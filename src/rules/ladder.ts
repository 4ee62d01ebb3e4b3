// The ladder of supervision: reminder, supervision order, interview, notice of criticism; data that a department sets.
import type { UnitKind } from '#kernel/unit.ts'
import type { Light } from './light.ts'

export const ladderSteps = ['reminder', 'order', 'interview', 'criticism'] as const
export type LadderStep = (typeof ladderSteps)[number]

/** The colour of the slip that carries the step (三色单). */
export type Slip = 'blue' | 'yellow' | 'red'

export interface Rung {
  step: LadderStep
  slip: Slip
  /** Only under these lights. */
  lights: readonly Light[]
  /** Working days since the light turned (the first rung) or since the rung before was issued, by the kind of the unit. */
  waits: Partial<Record<UnitKind, number>> & { otherwise: number }
  /** Working days in which the unit answers; 0 where no answer is asked. */
  answerIn: number
  /** Sent without a person; the others wait as drafts for the supervisor. */
  isAutomatic: boolean
}
