// The declaration of an indicator: what it measures, in which unit, from which records, by which definition, who answers for it.
import type { Condition } from './condition.ts'
import type { Mark } from './dated.ts'
import type { Words } from './field.ts'

/** Entries counted, or a field of them added up. */
export type Measure = 'count' | { readonly sum: string }

/**
 * `happened`: by the day they happened, every one of them (新认定, gross). `standing`: those in force at the end of the
 * period (存量). `net`: how many more stand at its end than at its beginning (净增).
 */
export type Counting = 'happened' | 'standing' | 'net'

export interface RegisterSource {
  from: 'register'
  register: string
  /** All of them must hold; each is one that a list of entries can be narrowed by. */
  where?: readonly Condition[]
  measure: Measure
  counting: Counting
  /** The fields of day and place where they are not those that all registers share. */
  day?: string
  region?: string
  /** Choices by which the total is kept apart: its composition. */
  parts?: readonly string[]
}

/** Figures of statistical offices and reports from below. */
export interface ReportedSource {
  from: 'reported'
  /** Asked of the cities and prefectures: after each such period, within so many days. */
  collected?: { every: 'year' | 'quarter' | 'month'; within: number }
  /** As the base of a ratio it stands for so many years more: a census. */
  lasts?: number
}

export interface RatioSource {
  from: 'ratio'
  /** Ids of indicators; the quotient of their figures, each in its own unit. */
  of: string
  to: string
  times: number
}

/** One quantity of a composite; whether more is better is said by the indicator itself. */
export interface CompositePart {
  indicator: string
  /** Those of a block add to 100. */
  weight: number
  /** The value that earns all of the score; left out, the best place of the same level earns it. */
  standard?: { value: number; basis: string }
}

export interface CompositeBlock {
  title: Words
  /** Those of an edition add to 100. */
  weight: number
  parts: readonly CompositePart[]
}

/** Parts, weights and normalisation as they stood from one year to another. */
export interface CompositeEdition {
  edition: string
  inForce: readonly [from: number, to: number | null]
  basis: string
  /** How well parts and weights are known. */
  mark: Mark
  /** How values become scores, by its name. */
  normalisation: Words
  notes: readonly Words[]
  blocks: readonly CompositeBlock[]
}

export interface CompositeSource {
  from: 'composite'
  /** Oldest first. */
  editions: readonly [CompositeEdition, ...CompositeEdition[]]
  /** Below this share of the weight nothing is told but the parts. */
  leastKnown: number
}

export type IndicatorSource = RegisterSource | ReportedSource | RatioSource | CompositeSource

/** The legal or statistical definition (口径) from a year on. */
export interface Definition {
  from: number
  text: Words
  basis?: string
  /** Figures from this year on cannot be compared with those before. */
  breaks?: true
}

export const periodsOfFigures = ['year', 'quarter', 'month'] as const

export interface Indicator {
  id: string
  title: Words
  unit: string
  /** Digits after the point; 2 unless said otherwise. */
  decimals?: number
  source: IndicatorSource
  /** More is better unless it says down. */
  direction?: 'down'
  /** The division that answers for it, by its code. */
  owner: string
  /** The longest and usual period of its figures. */
  period: (typeof periodsOfFigures)[number]
  /** Down to which places it is told apart. */
  level: 'province' | 'prefecture' | 'county' | 'zone'
  /** Oldest first; the last one is in force. */
  definitions: readonly [Definition, ...Definition[]]
  /** Items of the notice of 2022 it answers. */
  items?: readonly number[]
  /** Asked for the sake of a composite: it stands on that page, not in the list of all. */
  isPart?: true
  /** How notices call it; the longest words found in a sentence decide. */
  words?: readonly string[]
}

export const defineIndicator = (indicator: Indicator): Indicator => indicator
