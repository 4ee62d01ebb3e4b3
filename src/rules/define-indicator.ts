// The declaration of an indicator: what it measures, in which unit, from which records, by which definition, who answers for it.
import type { Condition } from './condition.ts'
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
}

export interface RatioSource {
  from: 'ratio'
  /** Ids of indicators; the quotient of their figures, each in its own unit. */
  of: string
  to: string
  times: number
}

/** One quantity of a composite: an indicator by its id, or a value reported for the composite alone. */
export type CompositePart = { weight: number; standard: number; direction?: 'down' } & (
  | { indicator: string }
  | { id: string; label: Words; unit: string }
)

export interface CompositeSource {
  from: 'composite'
  /** Weights of the blocks, and of the parts within each, add to 100. */
  blocks: readonly { title: Words; weight: number; parts: readonly CompositePart[] }[]
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
  /** How notices call it; the longest words found in a sentence decide. */
  words?: readonly string[]
}

export const defineIndicator = (indicator: Indicator): Indicator => indicator
