// Where a stretch of text names the units that answer for it: brackets, and keys behind the last full stop.
import { type Span, type View, writtenNames } from '#reading/lines/view.ts'
import { depthChange } from '#reading/sentences/depth.ts'
import { type Responsibility, readResponsibility } from './responsibility.ts'

/** `牵头单位：……` without a bracket, as a line of its own or behind the last full stop. */
const keyedTail =
  /(?<=^|[。！])(牵头|责任|配合|负责|参与|协同|主办|主责|完成|包抓|分管|适用)(考核|责任)?(单位|部门|处室|科室|领导|时限|时间|范围|人)(（[^）]*）)?：[^。]*(。[一-龥]{2,6}(（[^）]*）)?：[^。]*)*。?$/

const longestTail = 400

/** The stretch without the brackets that name units, and those brackets read. */
export function withoutBrackets(view: View, span: Span): (Span | { units: Responsibility })[] {
  const tailStart = Math.max(span.start, span.end - longestTail)
  const keys = keyedTail.exec(view.text.slice(tailStart, span.end))
  const keyed =
    keys && (keys.index > 0 || tailStart === span.start)
      ? asWritten(view, tailStart + keys.index, readResponsibility(keys[0]))
      : undefined
  if (keys && keyed)
    return [...withoutBrackets(view, { start: span.start, end: tailStart + keys.index }), { units: keyed }]
  const parts: (Span | { units: Responsibility })[] = []
  let from = span.start
  let depth = 0
  let opened = -1
  for (let index = span.start; index < span.end; index++) {
    const change = depthChange(view.text.charCodeAt(index))
    if (change === 0) continue
    const sign = view.text[index] ?? ''
    if ('（〔【'.includes(sign) && depth === 0) opened = index
    depth = Math.max(0, depth + change)
    if (!'）〕】'.includes(sign) || depth > 0 || opened < 0) continue
    const inside = view.text.slice(opened, index + 1)
    const units =
      inside.length > 4 && endsPiece(view, index + 1, span.end, opened)
        ? asWritten(view, opened, readResponsibility(inside))
        : undefined
    if (units) {
      parts.push({ start: from, end: opened }, { units })
      from = index + 1
      if (view.text[from] === '。') from++
    }
    opened = -1
  }
  parts.push({ start: from, end: span.end })
  return parts
}

/** Units are named at the end of a sentence or of the paragraph. */
function endsPiece(view: View, after: number, end: number, opened: number): boolean {
  return after >= end || '。；，'.includes(view.text[after] ?? '') || '。；！'.includes(view.text[opened - 1] ?? ' ')
}

/** Whether a paragraph is nothing but units and times. */
export function holdsUnitsAlone(view: View, paragraph: Span): boolean {
  if (paragraph.end - paragraph.start > longestTail) return false
  const parts = withoutBrackets(view, paragraph)
  return parts.some((part) => 'units' in part) && parts.every((part) => 'units' in part || part.end <= part.start)
}

/** The names in the characters of the original. */
function asWritten(view: View, start: number, found: Responsibility | undefined): Responsibility | undefined {
  const original = (names: readonly string[]) => writtenNames(view, start, start + 2 * longestTail, names)
  return found && { ...found, lead: original(found.lead), support: original(found.support) }
}
