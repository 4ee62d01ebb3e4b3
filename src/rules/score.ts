// A score made of parts: each gives points by band, by grade or by an expert's mark, and says why.
import type { Facts } from './condition.ts'
import type { Words } from './field.ts'
import type { FactsOfForm, Sections } from './form.ts'
import { meets } from './measure.ts'
import type { Applicant, Range } from './situation.ts'

/** Fixed points, or the span within which experts mark. */
export type Points = number | readonly [from: number, to: number]

/** Begins at `from`, which belongs to it, or above `above`, which does not. */
export type DeclaredBand = ({ from: number } | { above: number }) & { points: Points }

/** Bands stand from the highest down; the first whose bound is reached gives the points. */
export interface Band {
  bound: number
  includesBound: boolean
  points: Range
}

const spanOf = (points: Points): Range =>
  typeof points === 'number' ? { from: points, to: points } : { from: points[0], to: points[1] }

const bandFrom = (band: DeclaredBand): Band =>
  'from' in band
    ? { bound: band.from, includesBound: true, points: spanOf(band.points) }
    : { bound: band.above, includesBound: false, points: spanOf(band.points) }

interface PartOf {
  id: string
  title: Words
  basis: string
  most: number
  looksAt: readonly string[]
  /** The field that holds the expert's mark within the span, where experts mark. */
  mark: string | null
  markOf(facts: Facts): unknown
}

export interface BandedPart extends PartOf {
  kind: 'banded'
  unit: string
  bands: readonly Band[]
  found(applicant: Applicant): number
}

/** `gradeOf` names the grade; `null` while nobody has given one. */
export interface GradedPart extends PartOf {
  kind: 'graded'
  grades: Readonly<Record<string, Range>>
  gradeOf(applicant: Applicant): string | null | undefined
}

/** The better of several measures of the same thing. */
export interface BestPart extends PartOf {
  kind: 'best'
  parts: readonly Exclude<Part, BestPart>[]
}

/** Points an expert gives freely between none and the most. */
export interface MarkedPart extends PartOf {
  kind: 'marked'
}

export type Part = BandedPart | GradedPart | BestPart | MarkedPart

export interface Block {
  id: string
  title: Words
  /** Points beyond this are lost. */
  most: number
  parts: readonly Part[]
}

export type Score = readonly Block[]

interface Declared<F, K extends keyof F & string> {
  title: Words
  basis: string
  most: number
  looksAt: readonly K[]
  mark?: keyof F & string
}

const markedBy = (mark: string | undefined) => ({
  mark: mark ?? null,
  markOf: (facts: Facts) => (mark === undefined ? undefined : facts[mark]),
})

/** The parts of a score, typed by the form of one edition. */
export function partsOver<S extends Sections>(_form: S) {
  type F = FactsOfForm<S>

  function banded<const K extends keyof F & string>(
    id: string,
    {
      mark = undefined,
      unit = '',
      bands,
      found,
      ...rest
    }: Declared<F, K> & {
      unit?: string
      bands: readonly DeclaredBand[]
      found: (applicant: Applicant<Pick<F, K>>) => number
    },
  ): BandedPart {
    return {
      kind: 'banded',
      id,
      ...rest,
      unit,
      bands: bands.map(bandFrom),
      ...markedBy(mark),
      found: found as unknown as BandedPart['found'],
    }
  }

  function graded<const K extends keyof F & string>(
    id: string,
    {
      mark = undefined,
      grades,
      gradeOf,
      ...rest
    }: Declared<F, K> & {
      grades: Readonly<Record<string, Points>>
      gradeOf: (applicant: Applicant<Pick<F, K>>) => string | null | undefined
    },
  ): GradedPart {
    return {
      kind: 'graded',
      id,
      ...rest,
      grades: Object.fromEntries(Object.entries(grades).map(([grade, points]) => [grade, spanOf(points)])),
      ...markedBy(mark),
      gradeOf: gradeOf as unknown as GradedPart['gradeOf'],
    }
  }

  const best = (
    id: string,
    { title, basis, most, parts, mark }: Omit<Declared<F, never>, 'looksAt'> & Pick<BestPart, 'parts'>,
  ): BestPart => ({
    kind: 'best',
    id,
    title,
    basis,
    most,
    parts,
    ...markedBy(mark),
    looksAt: parts.flatMap(({ looksAt }) => looksAt),
  })

  const marked = (
    id: string,
    { title, basis, most, mark }: { title: Words; basis: string; most: number; mark: keyof F & string },
  ): MarkedPart => ({ kind: 'marked', id, title, basis, most, ...markedBy(mark), looksAt: [] })

  return { banded, graded, best, marked }
}

export const block = (id: string, title: Words, most: number, parts: readonly Part[]): Block => ({
  id,
  title,
  most,
  parts,
})

/** The band a value falls into; a value below all of them, or none at all, falls into none. */
export function bandOf(bands: readonly Band[], value: number): Band | null {
  for (const band of bands) if (value > band.bound || (band.includesBound && value === band.bound)) return band
  return null
}

const nothing: Range = { from: 0, to: 0 }
const better: Range = { from: 0, to: 0 }

const put = (out: Range, points: Range) => {
  out.from = points.from
  out.to = points.to
}
const putSpan = (out: Range, from: number, to: number) => {
  out.from = from
  out.to = to
}

/** Writes the points of a part into `out`, a span where an expert's mark is still missing or lies outside it. */
export function pointsInto(part: Part, applicant: Applicant, out: Range): void {
  switch (part.kind) {
    case 'banded':
      put(out, bandOf(part.bands, part.found(applicant))?.points ?? nothing)
      break
    case 'graded': {
      const grade = part.gradeOf(applicant)
      if (grade === null || grade === undefined) putSpan(out, 0, part.most)
      else put(out, part.grades[grade] ?? nothing)
      break
    }
    case 'best': {
      put(out, nothing)
      for (const one of part.parts) {
        pointsInto(one, applicant, better)
        if (better.from > out.from) out.from = better.from
        if (better.to > out.to) out.to = better.to
      }
      break
    }
    case 'marked':
      putSpan(out, 0, part.most)
  }
  if (part.mark === null || out.from === out.to) return
  const mark = part.markOf(applicant.facts)
  if (typeof mark === 'number' && mark >= out.from && mark <= out.to) putSpan(out, mark, mark)
}

const single: Range = { from: 0, to: 0 }

/** Writes the total into `out`; parts for which `isKnown` is false count from nothing to their most. */
export function totalInto(score: Score, applicant: Applicant, out: Range, isKnown?: (part: Part) => boolean): void {
  out.from = 0
  out.to = 0
  for (const { parts, most } of score) {
    let [from, to] = [0, 0]
    for (const part of parts) {
      if (isKnown && !isKnown(part)) putSpan(single, 0, part.most)
      else pointsInto(part, applicant, single)
      from += single.from
      to += single.to
    }
    out.from += Math.min(from, most)
    out.to += Math.min(to, most)
  }
}

/** Whether points that lie in the span reach what is needed: yes, no, or only after marking. */
export function spanMeets({ from, to }: Range, comparison: 'atLeast' | 'above', needed: number): boolean | 'unknown' {
  if (meets(comparison, from, needed)) return true
  return meets(comparison, to, needed) ? 'unknown' : false
}
