// How experts review: in which ways, how many, what they see, by which rubric, and when their disagreement opens another track.
import type { Mark } from './dated.ts'
import type { Words } from './field.ts'

export interface Criterion {
  id: string
  title: Words
  weight: number
  hint?: Words
}

/** Marks from `least` to `most` per criterion. */
export interface Rubric {
  basis: string
  mark: Mark
  scale: { least: number; most: number; step: number }
  criteria: readonly Criterion[]
  /** The call may weigh the criteria otherwise. */
  adjustable?: true
  note?: Words
}

export interface ReviewWay {
  way: 'peers' | 'panel' | 'on-site'
  /** Experts at least. */
  least: number
  basis: string
  mark: Mark
  /** Experts are drawn at random. */
  drawn?: true
  /** Who is hidden from whom. */
  blind: 'no' | 'reviewers-hidden' | 'both-hidden'
  /** Composition, as a share of the experts. */
  shares?: readonly { field: string; title: Words; least?: number; share?: number }[]
}

export interface NonConsensus {
  basis: string
  mark: Mark
  /** Experts who support and experts who reject open the track. */
  conflictingVotes: boolean
  /** Signed recommendations of panel experts that are needed. */
  signatures: number
  /** Named in the call: how many may enter by this track. */
  quotaFromCall: boolean
}

export interface ReviewRule {
  ways: readonly ReviewWay[]
  rubric: Rubric | null
  nonConsensus?: NonConsensus
  /** Names the applicant may ask to keep away. */
  avoidNames?: { most: number; mark: Mark }
}

/** One expert's marks: a criterion left out or `null` is not applicable. */
export type Marks = Readonly<Record<string, number | null | undefined>>

/** The weighted mean over the criteria that were marked, on the scale of the rubric; null when none was: not applicable is never zero. */
export function rubricScore({ criteria }: Rubric, marks: Marks): number | null {
  let [sum, weights] = [0, 0]
  for (const { id, weight } of criteria) {
    const mark = marks[id]
    if (typeof mark !== 'number') continue
    sum += mark * weight
    weights += weight
  }
  return weights > 0 ? sum / weights : null
}

export interface Spread {
  count: number
  mean: number
  /** Standard deviation of the experts asked, not of a sample. */
  deviation: number
  least: number
  most: number
}

export function spreadOf(scores: readonly number[]): Spread | null {
  if (scores.length === 0) return null
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length
  const variance = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / scores.length
  return {
    count: scores.length,
    mean,
    deviation: Math.sqrt(variance),
    least: Math.min(...scores),
    most: Math.max(...scores),
  }
}

export type Vote = 'support' | 'against' | 'abstain'

/**
 * Whether the experts disagree so much that the recommendation track opens (非共识). `wide` is the standard deviation, as a
 * share of the scale, from which the call speaks of disagreement; no law sets it, so without one only votes count.
 */
export function isNonConsensus(
  { conflictingVotes }: NonConsensus,
  { scale }: Rubric,
  { scores, votes, wide = null }: { scores: readonly number[]; votes: readonly Vote[]; wide?: number | null },
): boolean {
  const spread = spreadOf(scores)
  const isWide = wide !== null && spread !== null && spread.deviation >= wide * (scale.most - scale.least)
  return isWide || (conflictingVotes && votes.includes('support') && votes.includes('against'))
}
