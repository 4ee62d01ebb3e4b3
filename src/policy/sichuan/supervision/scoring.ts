// Points of a unit over the year: it begins with 100, loses for what is late or red, gains for what is early or commended.
import type { Words } from '#rules/field.ts'

export interface ScoreRule {
  label: Words
  points: number
}

/** A common pattern (docs/sources.md §lights); the figures are the department's to set. */
export const scoreRules = {
  'late-report': { label: ['报告迟报', 'Report handed in late'], points: -0.5 },
  'missed-report': { label: ['报告漏报', 'Report never handed in'], points: -1 },
  'returned-report': { label: ['报告被退回', 'Report returned'], points: -0.5 },
  'red-light': { label: ['任务亮红灯', 'Part turned red'], points: -2 },
  order: { label: ['被督办', 'Supervision order'], points: -2 },
  interview: { label: ['被约谈', 'Interview'], points: -5 },
  criticism: { label: ['被通报批评', 'Notice of criticism'], points: -10 },
  'early-closure': { label: ['提前销号', 'Closed early'], points: 1 },
  commendation: { label: ['表扬加分', 'Commendation'], points: 2 },
} as const satisfies Record<string, ScoreRule>

export type ScoreRuleName = keyof typeof scoreRules

export const firstScore = 100
export const highestScore = 110

/** Working days after the due day until a report counts as never handed in. */
export const missedAfter = 5
/** Calendar days before the due date from which a closure is early. */
export const earlyBy = 15
