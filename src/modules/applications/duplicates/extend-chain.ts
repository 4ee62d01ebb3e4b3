// A chain of runs with the short ones between and around them: where characters were changed, their neighbours stayed.
import { isSame, type Run } from './shared-runs.ts'

/** In order; runs that touch are one. */
export function extendChain(left: Int32Array, right: Int32Array, chain: readonly Run[]): Run[] {
  const runs: Run[] = []
  const add = (run: Run) => {
    const last = runs.at(-1)
    if (last && last.left + last.length === run.left && last.right + last.length === run.right)
      last.length += run.length
    else if (run.length > 0) runs.push({ ...run })
  }
  const [first, last] = [chain[0], chain.at(-1)]
  if (first) for (const run of outward(left, right, first.left - 1, first.right - 1, -1).reverse()) add(run)
  for (const [index, run] of chain.entries()) {
    add(run)
    const next = chain[index + 1]
    if (next) for (const between of fill(left, right, run, next)) add(between)
  }
  if (last) for (const run of outward(left, right, last.left + last.length, last.right + last.length, 1)) add(run)
  return runs
}

/** How far behind its best the count may fall before the text is another. */
const patience = 4

/** Single equal tokens from a place on, as long as more agree than differ. */
function outward(left: Int32Array, right: Int32Array, fromLeft: number, fromRight: number, step: 1 | -1): Run[] {
  const found: Run[] = []
  let [score, best, kept] = [0, 0, 0]
  for (let way = 0; score > best - patience; way += step) {
    const [place, at] = [fromLeft + way, fromRight + way]
    if (place < 0 || at < 0 || place >= left.length || at >= right.length) break
    if (isSame(left, right, place, at)) {
      found.push({ left: place, right: at, length: 1 })
      score++
      if (score > best) [best, kept] = [score, found.length]
    } else score--
  }
  return found.slice(0, kept)
}

/** Equal tokens between two runs: in line with the first up to some token, and from there in line with the second. */
function fill(left: Int32Array, right: Int32Array, first: Run, second: Run): Run[] {
  const [fromLeft, fromRight] = [first.left + first.length, first.right + first.length]
  const width = Math.min(second.left - fromLeft, second.right - fromRight)
  const afterFirst = (way: number) => [fromLeft + way, fromRight + way] as const
  const beforeSecond = (way: number) => [second.left - width + way, second.right - width + way] as const
  let same = 0
  for (let way = 0; way < width; way++) if (isSame(left, right, ...beforeSecond(way))) same++
  let [most, split] = [same, 0]
  for (let way = 0; way < width; way++) {
    if (isSame(left, right, ...beforeSecond(way))) same--
    if (isSame(left, right, ...afterFirst(way))) same++
    if (same > most) [most, split] = [same, way + 1]
  }
  const found: Run[] = []
  for (let way = 0; way < width; way++) {
    const [place, at] = way < split ? afterFirst(way) : beforeSecond(way)
    if (isSame(left, right, place, at)) found.push({ left: place, right: at, length: 1 })
  }
  return found
}
