// The stages of a document, in order, with their clocks in working days.
import type { DocumentRoute, DocumentStage } from '../contract.ts'

export interface Stage {
  stage: DocumentStage
  zh: string
  /** Working days the stage has; null where nobody sets a clock. */
  days: number | null
  urgentDays?: number
  basis?: string
}

/** An important decision is put to the public for thirty days, ten when it is urgent (国务院令第713号 第十五条). */
const consultation = { days: 30, urgentDays: 10, basis: '国务院令第713号' }

export const stagesOf: Record<DocumentRoute, readonly Stage[]> = {
  own: [
    { stage: 'drafting', zh: '起草', days: null },
    { stage: 'consulting', zh: '征求意见', ...consultation },
    { stage: 'legal-review', zh: '合法性审查', days: 10 },
    { stage: 'deliberation', zh: '集体审议', days: 10 },
    { stage: 'issued', zh: '印发', days: null },
  ],
  higher: [
    { stage: 'drafting', zh: '起草送审稿', days: null },
    { stage: 'submitted', zh: '报送上级', days: null },
    { stage: 'higher-review', zh: '上级审核', days: null },
    { stage: 'obtained', zh: '上级印发', days: null },
  ],
}

export const stageNamed = (route: DocumentRoute, stage: DocumentStage): Stage | undefined =>
  stagesOf[route].find((one) => one.stage === stage)

const isOver = (stage: DocumentStage) => stage === 'issued' || stage === 'obtained' || stage === 'dropped'

/** One step on, one back, or dropped; a document that is out stays out. */
export function nextStages(route: DocumentRoute, stage: DocumentStage): DocumentStage[] {
  if (isOver(stage)) return []
  const stages = stagesOf[route].map((one) => one.stage)
  const at = stages.indexOf(stage)
  return [stages[at + 1], stages[at - 1], 'dropped' as const].filter((next) => next !== undefined)
}

/** Back or out of the list: the reason must be said. */
export function needsReason(route: DocumentRoute, from: DocumentStage, to: DocumentStage): boolean {
  const stages = stagesOf[route].map(({ stage }) => stage)
  return to === 'dropped' || stages.indexOf(to) < stages.indexOf(from)
}

/** The stage at which the document exists for everyone. */
export const isIssue = (stage: DocumentStage) => stage === 'issued' || stage === 'obtained'
