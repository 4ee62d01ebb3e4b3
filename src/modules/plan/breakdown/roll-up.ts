// The completion of a whole from its parts: every percentage says which parts it counts and which it leaves out, and why.
import { isAdditive } from '#rules/shares.ts'

/** What a part says of itself: reached by its own reports, its registers, or its parts below. */
export interface PartProgress {
  state: 'open' | 'assigned' | 'returned' | 'signed' | 'closed' | 'cancelled'
  weight: number
  target: number | null
  targetUnit: string | null
  comparator: string | null
  reached: number | null
  computed: number | null
  claimed: number | null
  completion: number | null
}

export type ExclusionReason = 'cancelled' | 'no-report'

/** Fewer is better: a figure to come down to has no share of the way without its base. */
const downward = new Set(['reduce_to', 'lte', 'lt'])

/** In percent, 0–100; null where nobody has said anything yet: that is not 0 %. Computed goes before claimed. */
export function ownCompletion(part: Omit<PartProgress, 'completion' | 'weight'>): number | null {
  if (part.state === 'closed') return 100
  const reached = part.computed ?? part.reached
  if (part.target !== null && part.target > 0 && reached !== null && !downward.has(part.comparator ?? '')) {
    return percent(Math.min(1, Math.max(0, reached / part.target)))
  }
  return part.claimed
}

const percent = (share: number) => Math.round(share * 10_000) / 100

export interface RollUp<Part> {
  completion: number | null
  /** The sum of what the parts have reached; null where nothing is told or figures do not add up. */
  reached: number | null
  counted: Part[]
  excluded: { part: Part; why: ExclusionReason }[]
}

/** A cancelled part is left out for good, one without a report until it reports; the others count by their weights. */
export function rollUp<Part extends PartProgress>(parts: readonly Part[], unit: string | null): RollUp<Part> {
  const excluded = parts.flatMap((part): RollUp<Part>['excluded'] => {
    if (part.state === 'cancelled') return [{ part, why: 'cancelled' }]
    return part.completion === null ? [{ part, why: 'no-report' }] : []
  })
  const counted = parts.filter((part) => !excluded.some((one) => one.part === part))
  const weight = counted.reduce((sum, part) => sum + part.weight, 0)
  const weighted = counted.reduce((sum, part) => sum + part.weight * (part.completion ?? 0), 0)
  const figures = parts
    .filter(({ state }) => state !== 'cancelled')
    .map(({ computed, reached, targetUnit }) => (targetUnit === unit ? (computed ?? reached) : null))
    .filter((figure) => figure !== null)
  const adds = unit !== null && isAdditive(unit) && figures.length > 0
  return {
    completion: weight > 0 ? Math.round((weighted / weight) * 100) / 100 : null,
    reached: adds ? round(figures.reduce((sum, figure) => sum + figure, 0)) : null,
    counted,
    excluded,
  }
}

/** Sums of decimals drift in the fifteenth digit. */
const round = (value: number) => Number(value.toPrecision(14))
