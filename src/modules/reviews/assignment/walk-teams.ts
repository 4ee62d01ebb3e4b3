// Every team of reviewers that one proposal could get, the most worthwhile first, as far as somebody asks for them.
// biome-ignore-all lint/style/noNonNullAssertion: positions come from the candidates themselves

/** Parallel arrays, by falling worth. */
export interface Candidates {
  readonly pair: readonly number[]
  /** Score less the reviewer's price. */
  readonly worth: readonly number[]
  readonly score: readonly number[]
  readonly limit: readonly number[]
  /** The candidate that must be in before this one may, or -1. */
  readonly after: readonly number[]
}

export interface TeamRules {
  size: number
  /** The sum of scores a team must reach. */
  floor: number
  /** Room under each limit. */
  room: Int32Array
}

/**
 * Calls `visit` with the positions of each team whose worth is at least `bar()`; the bar may rise on the way.
 * `visit` returns false to end the walk.
 */
export function walkTeams(
  { worth, score, limit, after }: Candidates,
  { size, floor, room }: TeamRules,
  bar: () => number,
  visit: (team: readonly number[], worth: number) => boolean,
): void {
  const count = worth.length
  const worthBefore = prefixSums(worth)
  const reach = bestSums(score, size)
  const team: number[] = []

  const mayEnter = (at: number) => {
    const needed = after[at]!
    if (needed >= 0 && !team.includes(needed)) return false
    const group = limit[at]!
    if (group < 0) return true
    let used = 0
    for (const each of team) if (limit[each] === group) used++
    return used < room[group]!
  }
  const extend = (from: number, teamWorth: number, teamScore: number): boolean => {
    const missing = size - team.length
    if (missing === 0) return teamScore < floor || visit(team, teamWorth)
    for (let at = from; at + missing <= count; at++) {
      if (teamWorth + worthBefore[at + missing]! - worthBefore[at]! < bar()) return true
      if (teamScore + reach[at * (size + 1) + missing]! < floor) return true
      if (!mayEnter(at)) continue
      team.push(at)
      const goesOn = extend(at + 1, teamWorth + worth[at]!, teamScore + score[at]!)
      team.pop()
      if (!goesOn) return false
    }
    return true
  }
  extend(0, 0, 0)
}

function prefixSums(values: readonly number[]): Float64Array {
  const sums = new Float64Array(values.length + 1)
  for (const [at, value] of values.entries()) sums[at + 1] = sums[at]! + value
  return sums
}

/** At `at * (size + 1) + n`: the sum of the `n` largest values from `at` on, minus infinity if there are fewer. */
function bestSums(values: readonly number[], size: number): Float64Array {
  const sums = new Float64Array((values.length + 1) * (size + 1)).fill(Number.NEGATIVE_INFINITY)
  const largest: number[] = []
  sums[values.length * (size + 1)] = 0
  for (let at = values.length - 1; at >= 0; at--) {
    const value = values[at]!
    let place = largest.length
    while (place > 0 && largest[place - 1]! < value) place--
    largest.splice(place, 0, value)
    if (largest.length > size) largest.pop()
    let sum = 0
    sums[at * (size + 1)] = 0
    for (const [index, each] of largest.entries()) {
      sum += each
      sums[at * (size + 1) + index + 1] = sum
    }
  }
  return sums
}
