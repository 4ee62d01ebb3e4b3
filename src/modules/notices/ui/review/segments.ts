// Cuts a stretch of text where marks begin and end, so that overlapping marks can be drawn without nesting.

export interface Span {
  start: number
  end: number
}

export interface Segment<M extends Span> extends Span {
  /** The marks that cover the whole segment, the longest first. */
  marks: readonly M[]
}

/** `marks` in any order; the segments follow each other from `start` to `end` without a gap. */
export function segmentsOf<M extends Span>({ start, end }: Span, marks: readonly M[]): Segment<M>[] {
  const touching = marks.filter((mark) => mark.start < end && mark.end > start && mark.end > mark.start)
  const cuts = new Set([start, end])
  for (const mark of touching) {
    cuts.add(Math.max(start, mark.start))
    cuts.add(Math.min(end, mark.end))
  }
  const ordered = [...cuts].sort((a, b) => a - b)
  const byLength = [...touching].sort((a, b) => b.end - b.start - (a.end - a.start))
  return ordered.slice(0, -1).map((from, index) => {
    const to = ordered[index + 1] ?? end
    return { start: from, end: to, marks: byLength.filter((mark) => mark.start <= from && mark.end >= to) }
  })
}

/** The lines of a text with their places in it; the break itself belongs to no line. */
export function linesOf(text: string): Span[] {
  const lines: Span[] = []
  let start = 0
  for (const line of text.split('\n')) {
    lines.push({ start, end: start + line.length })
    start += line.length + 1
  }
  return lines
}
