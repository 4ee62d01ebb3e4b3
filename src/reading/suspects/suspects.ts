// Places where the text may be misprinted, each with the likely reading and the reason.
import type { Suspect } from '#reading/contract.ts'
import type { FoundHeader } from '#reading/header/header.ts'
import { rawSpan, type View, written } from '#reading/lines/view.ts'
import { findArtefacts } from './artefacts.ts'
import { findDateConflicts } from './dates.ts'
import type { Misprint } from './misprints.ts'
import { findMisspeltNames } from './names.ts'
import { findSignSlips } from './signs.ts'

/** A number that had to be repaired to be read; the span is that of the view. */
export interface Repair {
  start: number
  end: number
  reading: string
}

export function findSuspects(
  view: View,
  header: FoundHeader,
  misprints: readonly Misprint[],
  repairs: readonly Repair[],
): Suspect[] {
  const certain = [...findMisspeltNames(view, header), ...findDateConflicts(view, header)]
  const doubtful = [
    ...misprints.map((misprint) => suspectOf(view, misprint)),
    ...repairs.map((repair) => numberOf(view, repair)),
  ]
  const free = doubtful.filter(({ start, end }) => !certain.some((other) => other.start < end && other.end > start))
  return [...certain, ...free, ...findArtefacts(view), ...findSignSlips(view)].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  )
}

function suspectOf(view: View, { at, printed, likely, confidence, why }: Misprint): Suspect {
  const end = at + printed.length
  return {
    ...rawSpan(view, at, end),
    text: written(view, at, end),
    suggestion: likely,
    type: 'misprint',
    confidence,
    why,
  }
}

function numberOf(view: View, { start, end, reading }: Repair): Suspect {
  const text = written(view, start, end)
  const suggestion = text.replace(/[\dOoIl巧０-９]+/, reading)
  return {
    ...rawSpan(view, start, end),
    text,
    suggestion,
    type: 'number',
    confidence: 0.85,
    why: `数字中混有字符，疑为误识，可能是“${suggestion}”；数值已按此读取，请核对。`,
  }
}
