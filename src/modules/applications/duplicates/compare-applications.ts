// Two applications laid side by side: the passages they share and the part of each that these make up.
import { findAnchors } from './anchors.ts'
import { type ApplicationText, type KnownApplication, ownTokens } from './application-text.ts'
import { findPassages, type TokenPassage } from './passages.ts'
import { findSections, type Section } from './sections.ts'
import type { Span } from './span.ts'
import { countTokens, originalSpan, readTokens, type Tokens } from './tokens.ts'

/** Spans of the original texts in UTF-16 units; `similarity` is 1 where nothing was changed. */
export interface Passage {
  left: Span
  right: Span
  /** Characters and words that are the same. */
  matched: number
  similarity: number
}

export interface SectionShare extends Section {
  share: number
}

/** Counted as an editor counts 字数: an ideograph, a word or a number is one. */
export interface ComparedSide {
  id: string
  total: number
  /** What the applicant wrote: without the template and what very many applications share. */
  own: number
  /** The part of the own text that the other has too. */
  share: number
  /** Sections in which something is shared. */
  sections: SectionShare[]
}

export interface DuplicatePair {
  left: ComparedSide
  right: ComparedSide
  /** In the order of the left text. */
  passages: Passage[]
}

/** Undefined where they share no passage. The same passages come out whichever text is on the left. */
export function compareApplications(left: KnownApplication, right: KnownApplication): DuplicatePair | undefined {
  if (comesFirst(left.text, right.text)) return layOut(left, right)
  const mirrored = layOut(right, left)
  return mirrored && mirror(mirrored)
}

const comesFirst = (one: string, other: string) =>
  one.length === other.length ? one <= other : one.length < other.length

function layOut(left: KnownApplication, right: KnownApplication): DuplicatePair | undefined {
  const [leftTokens, rightTokens] = [ownTokens(left), ownTokens(right)]
  const found = findPassages(leftTokens, rightTokens, findAnchors(left, right))
  if (found.length === 0) return undefined
  const passages = found.map((passage) => describe(passage, leftTokens, rightTokens))
  return {
    left: sideOf(left, leftTokens, coverage(found, 'left', leftTokens)),
    right: sideOf(right, rightTokens, coverage(found, 'right', rightTokens)),
    passages: passages.sort(byPlace('left')),
  }
}

function describe(passage: TokenPassage, left: Tokens, right: Tokens): Passage {
  const { matched } = passage
  const lengths =
    countTokens(left, passage.left.start, passage.left.end) + countTokens(right, passage.right.start, passage.right.end)
  return {
    left: originalSpan(left, passage.left),
    right: originalSpan(right, passage.right),
    matched,
    similarity: (2 * matched) / lengths,
  }
}

/** 1 for each token that a passage found in the other text. */
function coverage(passages: readonly TokenPassage[], side: 'left' | 'right', { codes }: Tokens): Uint8Array {
  const covered = new Uint8Array(codes.length)
  for (const { runs } of passages) for (const run of runs) covered.fill(1, run[side], run[side] + run.length)
  return covered
}

function sideOf({ id, text }: ApplicationText, tokens: Tokens, covered: Uint8Array): ComparedSide {
  const shareOf = (start: number, end: number) => {
    const own = countTokens(tokens, start, end)
    return own === 0 ? 0 : covered.subarray(start, end).reduce((sum, one) => sum + one, 0) / own
  }
  let from = 0
  const sections = findSections(text).map((section) => {
    const start = from
    while (from < tokens.starts.length && (tokens.starts[from] ?? 0) < section.end) from++
    return { ...section, share: shareOf(start, from) }
  })
  return {
    id,
    total: countTokens(readTokens(text)),
    own: countTokens(tokens),
    share: shareOf(0, tokens.codes.length),
    sections: sections.filter(({ share }) => share > 0),
  }
}

const byPlace = (side: 'left' | 'right') => (a: Passage, b: Passage) =>
  a[side].start - b[side].start || a[side].end - b[side].end

const mirror = ({ left, right, passages }: DuplicatePair): DuplicatePair => ({
  left: right,
  right: left,
  passages: passages.map((passage) => ({ ...passage, left: passage.right, right: passage.left })).sort(byPlace('left')),
})
