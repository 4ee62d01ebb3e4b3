// Signs that enclose: what stands inside quotes, brackets or title marks is not parted.

const changes = new Int8Array(1 << 16)
for (const sign of '“‘（《〔【〈') changes[sign.charCodeAt(0)] = 1
for (const sign of '”’）》〕】〉') changes[sign.charCodeAt(0)] = -1

/** +1 for a sign that opens, −1 for one that closes, 0 for any other. */
export const depthChange = (unit: number): number => changes[unit] ?? 0

/** Nothing longer stays open: a sign that was never closed must not swallow the rest. */
const longestEnclosed = 120

/** The first of `signs` outside everything enclosed, −1 where there is none. */
export function findTopLevel(text: string, start: number, end: number, signs: string): number {
  let depth = 0
  let openedAt = start
  for (let index = start; index < end; index++) {
    const unit = text.charCodeAt(index)
    const change = depthChange(unit)
    if (change > 0 && depth === 0) openedAt = index
    depth = Math.max(0, depth + change)
    if (depth > 0 && index - openedAt > longestEnclosed) depth = 0
    if (depth === 0 && isOneOf(signs, unit)) return index
  }
  return -1
}

function isOneOf(signs: string, unit: number): boolean {
  for (let index = 0; index < signs.length; index++) if (signs.charCodeAt(index) === unit) return true
  return false
}

/** The stretches between `signs` outside everything enclosed; each ends before its sign. */
export function splitTopLevel(
  text: string,
  start: number,
  end: number,
  signs: string,
): { start: number; end: number }[] {
  const first = findTopLevel(text, start, end, signs)
  if (first < 0) return end > start ? [{ start, end }] : []
  const parts: { start: number; end: number }[] = []
  let from = start
  for (let to = first; to >= 0; to = findTopLevel(text, from, end, signs)) {
    if (to > from) parts.push({ start: from, end: to })
    from = to + 1
  }
  if (end > from) parts.push({ start: from, end })
  return parts
}
