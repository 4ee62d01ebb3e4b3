// A composite worked out for one place: values become scores from 0 to 100, scores are weighed; what is missing is left out and named.
import type { CompositeBlock, CompositeEdition, CompositePart, CompositeSource } from './define-indicator.ts'

export interface ScoredPart extends CompositePart {
  /** null where nothing is known. */
  value: number | null
  score: number | null
}

export interface ScoredBlock extends Omit<CompositeBlock, 'parts'> {
  /** null where none of its parts is known. */
  score: number | null
  /** Share of its weight that is known, 0 … 1. */
  known: number
  parts: ScoredPart[]
}

export interface CompositeStanding {
  edition: CompositeEdition
  /** null while less than the least share of the weight is known. */
  value: number | null
  known: number
  blocks: ScoredBlock[]
}

/** The edition of that year, undefined before the first. */
export const editionOf = ({ editions }: CompositeSource, year: number): CompositeEdition | undefined =>
  editions.findLast(({ inForce: [from, to] }) => from <= year && (to === null || year <= to))

/** By how much a value reaches what earns all of the score; a bound that is not positive compares nothing. */
export function scoreOf(value: number, full: number, direction: 'down' | undefined): number | null {
  if (full <= 0) return null
  if (direction === 'down') return value <= full ? 100 : (100 * full) / value
  return Math.min(100, Math.max(0, (100 * value) / full))
}

interface Weighed {
  weight: number
  score: number | null
}

/** The mean of what is known: a part that is missing neither counts as nothing nor as the mean of the others. */
function weigh(parts: readonly Weighed[]): { score: number | null; known: number } {
  let [sum, known, whole] = [0, 0, 0]
  for (const { weight, score } of parts) {
    whole += weight
    if (score === null) continue
    known += weight
    sum += weight * score
  }
  return { score: known === 0 ? null : sum / known, known: whole === 0 ? 0 : known / whole }
}

type Score = (part: CompositePart) => Pick<ScoredPart, 'value' | 'score'>

export function standingOf(
  { leastKnown }: Pick<CompositeSource, 'leastKnown'>,
  edition: CompositeEdition,
  score: Score,
): CompositeStanding {
  const blocks = edition.blocks.map((block): ScoredBlock => {
    const parts = block.parts.map((part) => ({ ...part, ...score(part) }))
    return { ...block, parts, ...weigh(parts) }
  })
  const { score: value, known } = weigh(
    blocks.flatMap(({ weight, parts }) => parts.map((part) => ({ weight: weight * part.weight, score: part.score }))),
  )
  return { edition, value: known < leastKnown ? null : value, known, blocks }
}
