// How granted money may be spent: as a lump sum with a list of what is forbidden, or in three subjects with a cap on indirect costs.
import type { Mark } from './dated.ts'
import type { Words } from './field.ts'

/** A statement instead of a budget (包干制). */
export interface LumpSum {
  way: 'lump-sum'
  basis: string
  /** What it must never pay for. */
  prohibited: readonly Words[]
  statement: Words
}

/** Direct costs in three subjects; indirect costs up to a share that falls as direct costs rise. */
export interface ThreeSubjects {
  way: 'three-subjects'
  basis: string
  subjects: readonly { id: 'equipment' | 'business' | 'labour'; title: Words }[]
  /** A single instrument above this needs details, in fen. */
  detailAbove: number
  /** Shares of direct costs less equipment; `upTo` in fen, the last one open. */
  indirect: readonly { upTo: number | null; share: number }[]
  /** Highest share for pure theory. */
  indirectTheory?: number
  payWithin: { days: number; basis: string }
}

/** Paid after the fact; what it must not be used for. */
export interface Subsidy {
  way: 'subsidy'
  basis: string
  prohibited: readonly Words[]
  mark: Mark
}

export type MoneyRule = LumpSum | ThreeSubjects | Subsidy

/** The most indirect cost in fen, each slice of the base at its own share; theory at its single share. */
export function indirectMost(
  { indirect, indirectTheory }: ThreeSubjects,
  { direct, equipment, isTheory = false }: { direct: number; equipment: number; isTheory?: boolean },
): number {
  const base = Math.max(0, direct - equipment)
  const percent = (amount: number, share: number) => Math.floor((amount * Math.round(share * 100)) / 100)
  if (isTheory && indirectTheory !== undefined) return percent(base, indirectTheory)
  let [most, lower] = [0, 0]
  for (const { upTo, share } of indirect) {
    const reach = upTo === null ? base : Math.min(base, upTo)
    if (reach > lower) most += percent(reach - lower, share)
    lower = upTo ?? base
  }
  return most
}
